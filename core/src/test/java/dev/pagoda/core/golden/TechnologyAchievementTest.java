package dev.pagoda.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Goalposts;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.ranking.TieRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The Technology Achievement Index without two of its indicators, as the handbook of OECD and JRC (2008) does it, table 41. */
class TechnologyAchievementTest {
    private static final String CASE = "cases/A-handbook-tai/tai-drop-two.json";
    private static final int[] KEPT = {0, 1, 2, 3, 6, 7};
    private static final double[][] GOALPOSTS = {{0, 994}, {0, 272.6}, {0, 232.4}, {0, 80.8}, {0.8, 12.0}, {0.1, 27.4}};

    @Test
    void the_ranking_without_two_indicators_and_its_mean_shift_agree() {
        double[][] data = Reference.matrix(Reference.json(CASE, "input", "data"));
        double[][] scores = new double[KEPT.length][];
        for (int child = 0; child < KEPT.length; child++) {
            int column = KEPT[child];
            double[] values =
                    Arrays.stream(data).mapToDouble(row -> row[column]).toArray();
            Goalposts goalposts = new Goalposts(GOALPOSTS[child][0], GOALPOSTS[child][1], 0, 1, true, Logarithm.NONE);
            scores[child] = Arrays.stream(values)
                    .map(
                            goalposts.fit(dev.pagoda.core.normalisation.Reference.of(
                                    Direction.HIGHER_IS_BETTER, values))::score)
                    .toArray();
        }
        double[] weights = new double[KEPT.length];
        Arrays.fill(weights, 1.0 / KEPT.length);
        double[] made = new Arithmetic().aggregate(scores, weights);
        assertThat(made)
                .containsExactly(
                        Reference.numbers(Reference.json(CASE, "expected", "full_precision", "score")), within(1e-12));
        double[] ranks = TieRule.MIN.ranks(made);
        assertThat(ranks).containsExactly(Reference.numbers(Reference.json(CASE, "expected", "rank")));
        double[] before = Reference.numbers(Reference.json(CASE, "input", "reference_rank"));
        double shift = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            shift += Math.abs(ranks[unit] - before[unit]) / ranks.length;
        }
        assertThat(shift).isCloseTo(((Number) Reference.json(CASE, "expected", "R_S")).doubleValue(), within(1e-12));
    }
}
