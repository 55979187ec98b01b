// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.ranking.TieRule;
import dev.pagoda.core.weighting.Equal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitWeightsTest {
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of(
                            "A",
                            0.5,
                            Indicator.of("A1", 0.5, Direction.HIGHER_IS_BETTER),
                            Indicator.of("A2", 0.5, Direction.HIGHER_IS_BETTER)),
                    Indicator.of("B", 0.5, Direction.HIGHER_IS_BETTER)),
            List.of());
    private static final List<Unit> UNITS = List.of(Unit.of("x"), Unit.of("y"), Unit.of("z"));
    private static final double NAN = Double.NaN;

    /** The best child of a unit counts alone; a score of 13 cannot be taken. */
    private record BestChild() implements Aggregation {
        @Override
        public double[] aggregate(double[][] scores, double[] weights) {
            double[] made = new double[scores[0].length];
            Arrays.setAll(made, row -> scores[best(scores, row)][row]);
            if (Arrays.stream(made).anyMatch(score -> score == 13)) {
                throw new NotComputable(new Name("13", "13"), new Name("Take another number.", "Take another number."));
            }
            return made;
        }

        private static int best(double[][] scores, int row) {
            return IntStream.range(0, scores.length)
                    .reduce((one, other) -> scores[other][row] > scores[one][row] ? other : one)
                    .orElseThrow();
        }

        @Override
        public Optional<double[][]> weightsOfUnits(double[][] scores, double[] weights, double[][] reference) {
            aggregate(scores, weights);
            double[][] own = new double[scores.length][scores[0].length];
            for (int row = 0; row < own[0].length; row++) {
                own[best(scores, row)][row] = 1;
            }
            return Optional.of(own);
        }
    }

    private static Result result(double[][] values, List<Unit> units) {
        Methodology methodology = Methodology.of(FRAMEWORK, units, 2022);
        Table table = Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2022, values);
        RollUp rollUp = new RollUp(
                FRAMEWORK.nodes().stream()
                        .map(node -> node instanceof Indicator
                                ? Optional.<RollUp.AtNode>empty()
                                : Optional.of(how(node.code())))
                        .toList(),
                LearnFrom.EDITION,
                List.of(2022));
        Run run = new Run(methodology, table, Touched.all(table));
        return new RankStage(TieRule.values()[0], Optional.empty())
                .apply(run, rollUp.apply(run).orElseThrow());
    }

    private static RollUp.AtNode how(String code) {
        return new RollUp.AtNode(
                new Bound<>("equal", new Equal(), Location.NONE),
                new Bound<>("any", code.equals("A") ? new BestChild() : new Arithmetic(), Location.NONE),
                0);
    }

    @Test
    void a_unit_is_explained_by_its_own_weights_where_it_has_them() {
        Result result = result(new double[][] {{60, 10, 5}, {40, 30, 5}, {20, 20, 20}}, UNITS);
        int a = FRAMEWORK.position("A");
        assertThat(result.weights(a, 0)).containsExactly(1, 0);
        assertThat(result.weights(a, 1)).containsExactly(0, 1);
        assertThat(result.weights(0, 1)).containsExactly(0.5, 0.5);
        assertThat(result.weights(FRAMEWORK.position("B"), 0)).isEmpty();
        assertThat(result.contributions(a, 1)).containsExactly(0, 30);
        Explanation ofA = result.explain(1, 0, 2022).children().get(0);
        assertThat(ofA.weight()).isEqualTo(0.5);
        assertThat(ofA.children()).extracting(Explanation::weight).containsExactly(0.0, 1.0);
        assertThat(ofA.children()).extracting(Explanation::effectiveWeight).containsExactly(0.0, 0.5);
        assertThat(result.explain(1, FRAMEWORK.position("A2"), 2022).weight()).isEqualTo(1);
    }

    @Test
    void a_unit_that_is_not_ranked_and_has_no_score_has_no_weights() {
        List<Unit> units = List.of(
                Unit.of("x"),
                Unit.of("y"),
                new Unit("z", Name.of("z"), Unit.Status.OBSERVED, Map.of(), NAN, NAN, Location.NONE));
        Result result = result(new double[][] {{60, 10, 13}, {40, 30, 5}, {20, 20, 20}}, units);
        int a = FRAMEWORK.position("A");
        assertThat(result.weights(a, 2)).containsExactly(NAN, NAN);
        assertThat(result.weights(a, 0)).containsExactly(1, 0);
    }
}
