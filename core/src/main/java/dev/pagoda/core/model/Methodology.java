// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides how data become scores: framework, units, periods and steps.
 *
 * @param edition the period that is published
 * @param periods the periods that are scored, ascending, the edition among them
 * @param judgments of the experts of the panel, for weightings that ask them
 */
public record Methodology(
        Framework framework,
        List<Unit> units,
        int edition,
        List<Integer> periods,
        List<Step> steps,
        List<Judgment> judgments)
        implements Serializable {
    public Methodology {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
        steps = List.copyOf(steps);
        judgments = List.copyOf(judgments);
        if (!periods.contains(edition)) {
            throw new IllegalArgumentException("the periods " + periods + " lack the edition " + edition);
        }
    }

    /** A methodology that asks no experts. */
    public Methodology(Framework framework, List<Unit> units, int edition, List<Integer> periods, List<Step> steps) {
        this(framework, units, edition, periods, steps, List.of());
    }

    /** One edition alone. */
    public static Methodology of(Framework framework, List<Unit> units, int edition, Step... steps) {
        return new Methodology(framework, units, edition, List.of(edition), List.of(steps));
    }

    public Methodology with(List<Step> otherSteps) {
        return new Methodology(framework, units, edition, periods, otherSteps, judgments);
    }

    /** The same method for another of its periods. */
    public Methodology at(int otherEdition) {
        return new Methodology(framework, units, otherEdition, periods, steps, judgments);
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
