// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.testkit.Samples;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers by Python 3.11 with numpy, from the definitions: double sums over all pairs, and transvariation as
 * the mean of the positive differences.
 */
class SplitTest {
    private static final double[] VALUES = {1, 5, 9, 4, 6, 20, 2, 2};
    private static final int[] GROUP = {0, 0, 0, 1, 1, 1, 2, 2};
    private static final Offset<Double> CLOSE = within(1e-13);

    @Test
    void theil_t_splits_into_within_and_between() {
        TheilSplit split = TheilSplit.of(VALUES, GROUP, 3, TheilSplit.TheilIndex.T);
        assertThat(split.total().value()).isCloseTo(0.36731877849500466, CLOSE);
        assertThat(split.within().value()).isCloseTo(0.22068304107737371, CLOSE);
        assertThat(split.between().value()).isCloseTo(0.14663573741763092, CLOSE);
    }

    @Test
    void theil_l_splits_into_within_and_between() {
        TheilSplit split = TheilSplit.of(VALUES, GROUP, 3, TheilSplit.TheilIndex.L);
        assertThat(split.total().value()).isCloseTo(0.39153588708177234, CLOSE);
        assertThat(split.within().value()).isCloseTo(0.21945255282652276, CLOSE);
        assertThat(split.between().value()).isCloseTo(0.17208333425524963, CLOSE);
    }

    @Test
    void dagum_splits_the_gini_coefficient_into_three() {
        DagumSplit split = DagumSplit.of(VALUES, GROUP, 3);
        assertThat(split.within().value()).isCloseTo(0.1224489795918367, CLOSE);
        assertThat(split.between().value()).isCloseTo(0.28316326530612246, CLOSE);
        assertThat(split.overlap().value()).isCloseTo(0.056122448979591844, CLOSE);
        assertThat(split.total().value()).isCloseTo(Inequality.gini(VALUES).value(), CLOSE);
    }

    @Test
    void parts_add_up_to_the_whole_for_any_values() {
        for (double[] values : Samples.values()) {
            int[] group = new Random(8).ints(values.length, 0, 4).toArray();
            TheilSplit t = TheilSplit.of(values, group, 4, TheilSplit.TheilIndex.T);
            TheilSplit l = TheilSplit.of(values, group, 4, TheilSplit.TheilIndex.L);
            DagumSplit gini = DagumSplit.of(values, group, 4);
            assertThat(t.total().value()).isCloseTo(Inequality.theilT(values).value(), CLOSE);
            assertThat(l.total().value()).isCloseTo(Inequality.theilL(values).value(), CLOSE);
            assertThat(gini.total().value()).isCloseTo(Inequality.gini(values).value(), CLOSE);
            assertThat(t.between().value() + t.within().value())
                    .isEqualTo(t.total().value());
        }
    }

    @Test
    void groups_that_do_not_overlap_have_no_overlap() {
        DagumSplit split = DagumSplit.of(new double[] {1, 2, 3, 10, 11}, new int[] {0, 0, 0, 1, 1}, 2);
        assertThat(split.overlap().value()).isCloseTo(0, CLOSE);
        assertThat(split.pairs().get(0).affluence()).isCloseTo(1, CLOSE);
    }

    @Test
    void units_in_no_group_and_empty_groups_are_left_out() {
        int[] group = {0, 0, 0, 1, 1, 1, -1, -1};
        double[] without = {1, 5, 9, 4, 6, 20, Double.NaN, Double.NaN};
        assertThat(DagumSplit.of(VALUES, group, 3)).isEqualTo(DagumSplit.of(without, GROUP, 3));
        assertThat(TheilSplit.of(VALUES, group, 3, TheilSplit.TheilIndex.T).parts())
                .hasSize(2);
    }

    @Test
    void a_group_of_zeros_counts_but_does_not_stop_theil_t() {
        double[] values = {0, 0, 3, 5};
        TheilSplit split = TheilSplit.of(values, new int[] {0, 0, 1, 1}, 2, TheilSplit.TheilIndex.T);
        assertThat(split.total().value()).isCloseTo(Inequality.theilT(values).value(), CLOSE);
        assertThat(TheilSplit.of(values, new int[] {0, 0, 1, 1}, 2, TheilSplit.TheilIndex.L)
                        .total()
                        .reason())
                .isEqualTo(Reason.NOT_POSITIVE);
    }

    @Test
    void a_share_of_nothing_says_why() {
        double[] level = {4, 4, 4};
        assertThat(TheilSplit.of(level, new int[] {0, 1, 1}, 2, TheilSplit.TheilIndex.T)
                        .shareBetween()
                        .reason())
                .isEqualTo(Reason.NO_VARIATION);
    }
}
