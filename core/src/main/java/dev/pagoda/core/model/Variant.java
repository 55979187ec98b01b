package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.List;

/** A named alternative to the method: whole steps that replace those of the same name. */
public record Variant(String name, List<Step> steps, Location at) implements Serializable {
    public Variant {
        steps = List.copyOf(steps);
    }

    public Methodology applyTo(Methodology methodology) {
        Methodology changed = methodology;
        for (Step step : steps) {
            changed = changed.replacing(step);
        }
        return changed;
    }
}
