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

/** Row mean and row median, which differ in the statistic alone. */
class RowMeanTest {
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of(
                            "A", 1, Dimension.of("AA", 1, leaf("a1"), leaf("a2")), Dimension.of("AB", 1, leaf("a3"))),
                    Dimension.of("B", 1, Indicator.of("b1", 1, Direction.LOWER_IS_BETTER))),
            List.of());
    /** The second unit has a gap in a1 and stands at 0.2, 0.5 and 0.9 of the others. */
    private static final double[][] COLUMNS = {{10, GAP, 30}, {0, 2, 10}, {0, 5, 10}, {10, 1, 0}};

    private static Indicator leaf(String code) {
        return Indicator.of(code, 1, Direction.HIGHER_IS_BETTER);
    }

    private static Incomplete data(boolean scored, double[]... columns) {
        Table table = Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2020, columns);
        int[] rows = {0, 1, 2};
        return new Incomplete(table, rows, rows, Map.of(), FRAMEWORK, scored);
    }

    private static double filled(Imputation imputation, double[]... columns) {
        return imputation.impute(data(false, columns), 0).values()[1];
    }

    @Test
    void a_gap_takes_the_place_that_the_unit_has_in_its_other_indicators() {
        double mean = (0.2 + 0.5 + 0.9) / 3;
        assertThat(filled(new RowMean(Within.INDEX, 1, true), COLUMNS)).isCloseTo(10 + 20 * mean, within(1e-12));
        assertThat(filled(new RowMedian(Within.INDEX, 1, true), COLUMNS)).isCloseTo(20, within(1e-12));
    }

    @Test
    void only_the_indicators_below_the_stated_ancestor_count() {
        assertThat(filled(new RowMean(Within.PARENT, 1, true), COLUMNS)).isCloseTo(14, within(1e-12));
        assertThat(filled(new RowMean(Within.LEVEL, 2, true), COLUMNS)).isCloseTo(14, within(1e-12));
        assertThat(filled(new RowMean(Within.LEVEL, 9, true), COLUMNS)).isCloseTo(14, within(1e-12));
        assertThat(filled(new RowMean(Within.LEVEL, 1, true), COLUMNS)).isCloseTo(17, within(1e-12));
    }

    @Test
    void scores_are_mixed_as_they_stand_and_have_their_direction_already() {
        RowMean plain = new RowMean(Within.INDEX, 1, false);
        assertThat(plain.impute(data(true, COLUMNS), 0).values()[1]).isCloseTo((2 + 5 + 1) / 3.0, within(1e-12));
        RowMean scaled = new RowMean(Within.INDEX, 1, true);
        assertThat(scaled.impute(data(true, COLUMNS), 0).values()[1])
                .isCloseTo(10 + 20 * (0.2 + 0.5 + 0.1) / 3, within(1e-12));
        assertThat(plain.needsCommonScale()).isTrue();
        assertThat(scaled.needsCommonScale()).isFalse();
    }

    @Test
    void an_indicator_that_does_not_vary_counts_for_no_other() {
        double[] flat = {5, 5, 5};
        assertThat(filled(new RowMean(Within.INDEX, 1, true), COLUMNS[0], flat, COLUMNS[2], flat))
                .isCloseTo(20, within(1e-12));
    }

    @Test
    void a_unit_without_any_other_value_keeps_its_gap() {
        double[] gap = {1, GAP, 2};
        assertThat(filled(new RowMean(Within.INDEX, 1, true), gap, gap, gap, gap))
                .isNaN();
    }

    @Test
    void a_level_is_not_negative() {
        assertThatThrownBy(() -> new RowMean(Within.LEVEL, -1, true)).hasMessage("level (-1) must not be negative");
    }
}
