// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.Reduced;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.audit.influence.WorkListener;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.golden.Asem;
import dev.pagoda.testkit.golden.Coinr;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaving one node out after the other, against remove_elements of COINr 1.1.14, which sets its weight to 0: for means
 * of scores that is the same.
 */
class CoinrRemovalTest {
    private static Result example() {
        return Asem.run(
                Step.of("denominate"),
                Step.of("impute", "method", "group-mean", "group", "EurAsia"),
                Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5),
                Step.of("normalise", "method", "min-max", "lower", 0, "upper", 100),
                Step.of("weigh", "method", "given", "rescale", true),
                Step.of("aggregate", "method", "arithmetic"));
    }

    private static Result without(Result example, String code) {
        Methodology reduced = Reduced.withoutNode(example.methodology(), code);
        Plan plan = ((Compilation.Ready) Plan.compile(reduced)).plan();
        return ((Outcome.Finished) plan.run(example.observed()
                        .only(reduced.framework().columns(), example.observed().units())))
                .result();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L3"})
    void the_scores_agree(String level) {
        Coinr scores = Coinr.open("audit/remove_elements_" + level + "_scores.csv");
        Result example = example();
        for (String code : scores.indicators()) {
            Result result = code.equals("Nominal") ? example : without(example, code);
            double[] index = scores.keys().stream()
                    .mapToDouble(
                            unit -> result.score(0, example.observed().units().indexOf(unit)))
                    .toArray();
            Coinr.assertAgrees("the index without " + code, index, scores.numbers(code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L3"})
    void the_mean_shifts_of_ranks_agree(String level) {
        Coinr ranks = Coinr.open("audit/remove_elements_" + level + "_ranks.csv");
        Result example = example();
        List<String> codes = ranks.indicators().subList(1, ranks.indicators().size());
        List<Without.Removed> removed = codes.stream()
                .map(code -> new Without.Removed(
                        level.equals("L1") ? Without.Kind.INDICATOR : Without.Kind.DIMENSION,
                        example.framework().position(code)))
                .toList();
        List<Without> without = Without.of(example, removed, 5, 2, WorkListener.NONE);
        for (int i = 0; i < codes.size(); i++) {
            Without.Ranked ranked = (Without.Ranked) without.get(i);
            assertThat(ranked.meanShift())
                    .as(codes.get(i))
                    .isCloseTo(meanShift(ranks.numbers("Nominal"), ranks.numbers(codes.get(i))), within(1e-12));
        }
    }

    private static double meanShift(double[] before, double[] after) {
        double sum = 0;
        for (int row = 0; row < before.length; row++) {
            sum += Math.abs(after[row] - before[row]);
        }
        return sum / before.length;
    }
}
