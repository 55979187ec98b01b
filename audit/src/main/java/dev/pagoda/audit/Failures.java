package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells which replications cannot be computed, with the choices that lead to them. */
final class Failures {
    private static final String CURE =
            "Take the alternative out of 'vary', change it so that it can always be computed, or write `failures:"
                    + " count`.";

    private final Layout layout;
    private final Scenarios scenarios;
    private final Location at;

    Failures(Layout layout, Scenarios scenarios, Location at) {
        this.layout = layout;
        this.scenarios = scenarios;
        this.at = at;
    }

    /** Each different reason once, with the first combination that has it. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Scenarios.Failure failure : scenarios.failures()) {
            for (Problem problem : failure.problems()) {
                if (!told.contains(problem.message())) {
                    told.add(problem.message());
                    problems.add(Problem.error(
                            "replication-not-computable",
                            problem.at(),
                            "With " + choices(failure.chosen()) + ": " + problem.message(),
                            (problem.cure() + " " + CURE).strip()));
                }
            }
        }
        return problems;
    }

    /** Every combination that cannot be computed, in words. */
    List<String> texts() {
        return scenarios.failures().stream()
                .map(failure -> choices(failure.chosen()) + ": "
                        + failure.problems().get(0).message())
                .toList();
    }

    /** A replication whose combination of choices can be computed, but whose weights lead to a score that an aggregation cannot take. */
    Problem problem(Study study, long replication, long failed) {
        double[] numbers = new double[study.choices().size() * Lanes.COUNT];
        long[] same = new long[Lanes.COUNT];
        Arrays.fill(same, replication);
        study.draws().fill(new PlainLanes(), same, 0, study.choices().size(), numbers);
        int[] chosen = new int[scenarios.choices()];
        for (int c = 0; c < chosen.length; c++) {
            chosen[c] = study.choices().get(c).at(numbers[c * Lanes.COUNT]);
        }
        return Problem.error(
                "replication-not-computable",
                at,
                failed + " replications cannot be computed, number " + replication + " for one, with " + choices(chosen)
                        + ": by the weights drawn, a node gets a score that the mean above it cannot take.",
                CURE);
    }

    private String choices(int[] chosen) {
        List<String> parts = new ArrayList<>();
        for (int f = 0; f < chosen.length; f++) {
            Factor factor = layout.deciding().get(f);
            if (factor instanceof Factor.Methods methods) {
                Alternative alternative = methods.alternatives().get(chosen[f]);
                parts.add(factor.name() + ": " + (alternative.isNominal() ? "as in the index" : alternative.label()));
            } else {
                parts.add(factor.name() + ": " + (chosen[f] == 0 ? "as observed" : "data set " + chosen[f]));
            }
        }
        return parts.isEmpty() ? "the index itself" : String.join("; ", parts);
    }
}
