package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.golden.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VikorTest {
    private static final String CASES = "cases/E-aggregation-ranking/vikor-";
    private static final Vikor HALF = new Vikor(0.5);
    private static final double[][] RANKED = {unit(0, 0), unit(10, 4), unit(4, 10)};

    private static double[] q(double[] made) {
        return Arrays.stream(made).map(score -> 1 - score).toArray();
    }

    @Test
    void reproduces_opricovic_and_tzeng_2007_with_four_sets_of_weights() {
        String file = CASES + "opricovic-tzeng-2007.json";
        double[][] scores = ToyUnits.scores(file, 1, -1, 1, 1, -1, -1, -1, 1);
        List<?> cases = (List<?>) Reference.json(file, "expected", "cases");
        assertThat(cases).hasSize(4);
        for (Object one : cases) {
            Map<?, ?> expected = (Map<?, ?>) one;
            double[] made = q(HALF.aggregate(scores, ToyUnits.shares(Reference.numbers(expected.get("weights")))));
            ToyUnits.assertAgree(made, expected.get("Q"), 6.5e-4);
            ToyUnits.assertAgree(made, ((Map<?, ?>) expected.get("full_precision")).get("Q"), 1e-12);
        }
    }

    @Test
    void reproduces_yang_and_wu_2020() {
        String file = CASES + "yang-wu-2020.json";
        double[] made = q(HALF.aggregate(ToyUnits.scores(file), ToyUnits.equal(4)));
        ToyUnits.assertAgree(made, Reference.json(file, "expected", "Q"), 6e-5);
        ToyUnits.assertAgree(made, Reference.json(file, "expected", "full_precision", "Q"), 1e-12);
    }

    /** By hand: A is 1, .3, .3 and R is .5, .3, .3. */
    @Test
    void the_score_is_one_less_q_so_higher_is_better() {
        assertThat(made(HALF, RANKED)).containsExactly(0, 1, 1);
    }

    /** By hand: A = .5 and R = .25, so (.5 − .3) / .7 and (.25 − .3) / .2. */
    @Test
    void a_unit_that_is_not_ranked_is_measured_by_the_same_ends_and_can_lie_beyond() {
        assertThat(among(HALF, unit(5, 5), RANKED)).isCloseTo(1 - 0.5 * (0.2 / 0.7) + 0.5 * 0.25, within(1e-12));
        assertThat(among(HALF, unit(10, 10), RANKED)).isGreaterThan(1);
        assertThat(among(HALF, unit(-5, -5), RANKED)).isLessThan(0);
    }

    /** By hand: the child that is there has all the weight, so A = R = .6. */
    @Test
    void a_missing_child_is_left_out() {
        assertThat(among(HALF, unit(4, MISSING), RANKED))
                .isCloseTo(1 - 0.5 * (0.3 / 0.7) - 0.5 * (0.3 / 0.2), within(1e-12));
        assertThat(among(HALF, unit(MISSING, MISSING), RANKED)).isNaN();
    }

    @Test
    void a_part_in_which_all_are_alike_tells_nothing() {
        assertThat(made(HALF, unit(0, 10), unit(10, 0))).containsExactly(1, 1);
    }

    @Test
    void one_unit_and_a_child_without_differences_are_refused() {
        ToyUnits.assertRefuses(
                HALF, "VIKOR compares units, and fewer than two ranked units have a score here", unit(7, 8));
        ToyUnits.assertRefuses(
                HALF,
                "VIKOR needs a child whose scores differ, and all ranked units have the same here",
                unit(7, 8),
                unit(7, 9));
    }
}
