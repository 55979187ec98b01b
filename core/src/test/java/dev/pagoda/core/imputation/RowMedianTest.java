// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it shares with the row mean is tested there. */
class RowMedianTest {
    private static final RowMedian SCALED = new RowMedian(Within.INDEX, 1, true);
    private static final Framework FRAMEWORK =
            new Framework(Dimension.of("I", 1, leaf("a"), leaf("b"), leaf("c"), leaf("d"), leaf("e")), List.of());

    private static Indicator leaf(String code) {
        return Indicator.of(code, 1, Direction.HIGHER_IS_BETTER);
    }

    /** The first indicator of the second of three units. */
    private static double filled(RowMedian method, double[]... columns) {
        int[] rows = {0, 1, 2};
        Table table = Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2020, columns);
        return method.impute(new Incomplete(table, rows, rows, Map.of(), FRAMEWORK, true), 0)
                .values()[1];
    }

    private static double[] tenths(double middle) {
        return new double[] {0, middle, 10};
    }

    private static final double[] FROM_10_TO_30 = {10, GAP, 30};

    /** By hand: shares 0.1, 0.2, 0.4 and 1 of the ranges have the median 0.3. */
    @Test
    void of_an_even_number_of_indicators_the_middle_two_count() {
        assertThat(filled(SCALED, FROM_10_TO_30, tenths(1), tenths(10), tenths(4), tenths(2)))
                .isCloseTo(10 + 20 * 0.3, within(1e-12));
    }

    @Test
    void of_an_odd_number_the_middle_one_counts_and_a_missing_one_does_not() {
        assertThat(filled(SCALED, FROM_10_TO_30, tenths(1), tenths(10), tenths(GAP), tenths(2)))
                .isCloseTo(10 + 20 * 0.2, within(1e-12));
    }

    @Test
    void one_odd_indicator_does_not_move_it() {
        double[][] odd = {FROM_10_TO_30, tenths(2), tenths(2), tenths(2), tenths(10)};
        assertThat(filled(SCALED, odd)).isCloseTo(14, within(1e-12));
        assertThat(filled(SCALED, FROM_10_TO_30, tenths(2), tenths(2), tenths(2), tenths(2)))
                .isCloseTo(14, within(1e-12));
    }

    @Test
    void without_a_common_scale_first_the_values_count_as_they_stand() {
        RowMedian plain = new RowMedian(Within.INDEX, 1, false);
        assertThat(filled(plain, FROM_10_TO_30, tenths(1), tenths(7), tenths(4), tenths(2)))
                .isEqualTo(3);
        assertThat(plain.needsCommonScale()).isTrue();
        assertThat(SCALED.needsCommonScale()).isFalse();
        assertThat(SCALED.readsOtherColumns()).isTrue();
    }

    @Test
    void a_level_is_not_negative() {
        assertThatThrownBy(() -> new RowMedian(Within.LEVEL, -1, true)).hasMessage("level (-1) must not be negative");
    }
}
