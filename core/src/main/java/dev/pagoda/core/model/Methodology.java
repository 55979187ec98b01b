package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides how data become scores: framework, units, periods and steps.
 *
 * @param edition the period that is published
 * @param periods the periods that are scored, ascending, the edition among them
 */
public record Methodology(Framework framework, List<Unit> units, int edition, List<Integer> periods, List<Step> steps)
        implements Serializable {
    public Methodology {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
        steps = List.copyOf(steps);
        if (!periods.contains(edition)) {
            throw new IllegalArgumentException("the periods " + periods + " lack the edition " + edition);
        }
    }

    /** One edition alone. */
    public static Methodology of(Framework framework, List<Unit> units, int edition, Step... steps) {
        return new Methodology(framework, units, edition, List.of(edition), List.of(steps));
    }

    public Methodology with(List<Step> otherSteps) {
        return new Methodology(framework, units, edition, periods, otherSteps);
    }

    /** The same method, but a step of the replacement's name is replaced by it. */
    public Methodology replacing(Step replacement) {
        List<Step> replaced = new ArrayList<>();
        for (Step step : steps) {
            replaced.add(step.name().equals(replacement.name()) ? replacement : step);
        }
        return with(replaced);
    }
}
