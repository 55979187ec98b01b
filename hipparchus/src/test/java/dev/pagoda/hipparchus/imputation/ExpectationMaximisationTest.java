// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Table;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against a program of its own in numpy 2.4, which works on the values as they stand and stops at a change below 10⁻¹⁴.
 */
class ExpectationMaximisationTest {
    private static final double GAP = Double.NaN;
    private static final double[] A = {2.1, 3.4, 1.0, 4.2, GAP, 2.8, 3.9, 1.7, GAP, 3.1};
    private static final double[] B = {30, GAP, 22, 41, 35, 28, GAP, 27, GAP, 33};
    private static final double[] C = {5.5, 6.1, GAP, 8.0, 7.1, 6.4, GAP, 4.6, 6.9, 6.0};

    private static Incomplete data(double[]... columns) {
        int[] rows = IntStream.range(0, columns[0].length).toArray();
        List<String> codes = List.of("a", "b", "c", "d").subList(0, columns.length);
        List<String> units = IntStream.of(rows).mapToObj(row -> "U" + row).toList();
        return new Incomplete(Table.of(codes, units, 2020, columns), rows, rows, Map.of());
    }

    private static double[] filled(Incomplete data, int column, String... on) {
        return new ExpectationMaximisation(List.of(on)).impute(data, column).values();
    }

    @Test
    void a_gap_becomes_its_conditional_mean() {
        Incomplete data = data(A, B, C);
        double[] a = {2.1, 3.4, 1, 4.2, 3.5441071201513985, 2.8, 3.9, 1.7, 3.4759813612449584, 3.1};
        double[] b = {30, 34.85560207761304, 22, 41, 35, 28, 37.468227424001974, 27, 35.25245173251894, 33};
        double[] c = {5.5, 6.1, 3.9707975708873438, 8, 7.1, 6.4, 7.317441891868856, 4.6, 6.9, 6};
        ReferenceFigures.assertAgree(filled(data, 0), a, 1e-8);
        ReferenceFigures.assertAgree(filled(data, 1), b, 1e-8);
        ReferenceFigures.assertAgree(filled(data, 2), c, 1e-8);
    }

    @Test
    void the_estimates_are_kept_for_the_audit() {
        assertThat(new ExpectationMaximisation(List.of())
                        .impute(data(A, B, C), 1)
                        .constants())
                .satisfiesExactly(
                        mean -> assertThat(mean.value()).isCloseTo(32.35762812341339, within(1e-7)),
                        sd -> assertThat(sd.value()).isCloseTo(5.445431603008033, within(1e-7)),
                        rounds -> assertThat(rounds.value()).isGreaterThan(10));
    }

    @Test
    void indicators_of_the_same_parent_or_the_named_ones_go_together() {
        Indicator[] leaves = List.of("a", "b", "c", "d").stream()
                .map(code -> Indicator.of(code, 1, Direction.HIGHER_IS_BETTER))
                .toArray(Indicator[]::new);
        Framework framework = new Framework(
                Dimension.of(
                        "index",
                        1,
                        Dimension.of("first", 1, leaves[0], leaves[1], leaves[2]),
                        Dimension.of("second", 1, leaves[3])),
                List.of());
        double[] d = {9, 1, 7, 3, 5, 4, 8, 2, 6, 0};
        Incomplete flat = data(A, B, C, d);
        Incomplete tree =
                new Incomplete(flat.table(), flat.targets(), flat.learning(), flat.groups(), framework, false);
        assertThat(filled(tree, 1)).isEqualTo(filled(data(A, B, C), 1));
        assertThat(filled(tree, 1, "a", "c")).isEqualTo(filled(tree, 1));
        assertThat(filled(tree, 1, "a")).isNotEqualTo(filled(tree, 1));
    }

    @Test
    void a_unit_without_any_value_gets_the_mean() {
        Incomplete data = data(new double[] {1, 2, 6, GAP}, new double[] {1, 3, 2, GAP});
        assertThat(filled(data, 0)[3]).isCloseTo(3, within(1e-12));
    }

    private static void assertRefused(String reason, Incomplete data) {
        assertThatThrownBy(() -> filled(data, 0))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }

    @Test
    void too_few_units_and_singular_covariances_are_refused_by_name() {
        assertRefused(
                "3 units are too few for the covariances of 3 indicators",
                data(new double[] {1, 2, GAP}, new double[] {4, 6, 5}, new double[] {5, 9, 1}));
        assertRefused(
                "the indicator b, which is to be distributed together with it, does not vary",
                data(new double[] {1, 2, GAP, 4}, new double[] {4, 4, 4, 4}));
        assertRefused(
                "the indicator c is determined by others that are to be distributed together with it",
                data(new double[] {1, 2, GAP, 4, 7}, new double[] {4, 6, 5, 9, 2}, new double[] {8, 12, 10, 18, 4}));
    }
}
