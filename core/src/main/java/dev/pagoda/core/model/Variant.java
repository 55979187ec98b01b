// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.List;

/**
 * A named alternative to the method: whole steps that replace those of the same name.
 *
 * @param name its key in the method file
 * @param title what readers are told it is
 */
public record Variant(String name, Name title, List<Step> steps, Location at) implements Serializable {
    public Variant {
        steps = List.copyOf(steps);
    }

    /** A variant that readers are told by its key. */
    public Variant(String name, List<Step> steps, Location at) {
        this(name, Name.NONE, steps, at);
    }

    /** What it is called in a language. */
    public String label(Language language) {
        String called = title.in(language);
        return called.isEmpty() ? name : called;
    }

    public Methodology applyTo(Methodology methodology) {
        Methodology changed = methodology;
        for (Step step : steps) {
            changed = changed.replacing(step);
        }
        return changed;
    }
}
