// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Goalposts;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.ranking.TieRule;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The Technology Achievement Index without two of its indicators, as the handbook of OECD and JRC (2008) does it, table
 * 41.
 */
class TechnologyAchievementTest {
    private static final String CASE = "technology-achievement";

    @Test
    void the_ranking_without_two_indicators_and_its_mean_shift_agree() {
        double[][] data = ReferenceFigures.matrix(ReferenceFigures.json(CASE, "input", "data"));
        double[][] goalposts = ReferenceFigures.matrix(ReferenceFigures.json(CASE, "input", "goalposts"));
        double[] kept = ReferenceFigures.numbers(ReferenceFigures.json(CASE, "input", "kept"));
        double[][] scores = new double[kept.length][];
        for (int child = 0; child < kept.length; child++) {
            int column = (int) kept[child];
            double[] values =
                    Arrays.stream(data).mapToDouble(row -> row[column]).toArray();
            Goalposts method = new Goalposts(goalposts[column][0], goalposts[column][1], 0, 1, true, Logarithm.NONE);
            scores[child] = Arrays.stream(values)
                    .map(
                            method.fit(dev.pagoda.core.normalisation.Reference.of(Direction.HIGHER_IS_BETTER, values))
                                    ::score)
                    .toArray();
        }
        double[] weights = new double[kept.length];
        Arrays.fill(weights, 1.0 / kept.length);
        double[] made = new Arithmetic().aggregate(scores, weights);
        assertThat(made)
                .containsExactly(
                        ReferenceFigures.numbers(ReferenceFigures.json(CASE, "recomputed", "without_two", "scores")),
                        within(1e-12));
        double[] ranks = TieRule.MIN.ranks(made);
        assertThat(ranks)
                .containsExactly(
                        ReferenceFigures.numbers(ReferenceFigures.json(CASE, "published", "without_two", "ranks")));
        double shift = 0; // from the order of the countries, which is that of the whole index
        for (int unit = 0; unit < ranks.length; unit++) {
            shift += Math.abs(ranks[unit] - (unit + 1)) / ranks.length;
        }
        double published = ReferenceFigures.json(CASE, "published", "without_two", "mean_shift")
                .asDouble();
        assertThat(shift).isCloseTo(published, within(1e-12));
    }
}
