// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.imputation.Imputed;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Table;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final double GAP = Double.NaN;

    private static Incomplete data(double[]... columns) {
        int[] rows = IntStream.range(0, columns[0].length).toArray();
        List<String> codes = List.of("a", "b", "c").subList(0, columns.length);
        List<String> units = IntStream.of(rows).mapToObj(row -> "U" + row).toList();
        return new Incomplete(Table.of(codes, units, 2020, columns), rows, rows, Map.of());
    }

    @Test
    void agrees_with_the_package_vim() {
        String file = "missing-from-others";
        Incomplete data = data(
                ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "a")),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "b")),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "c")));
        Imputed imputed = new Regression(List.of("a", "c")).impute(data, 1);
        ReferenceFigures.assertAgree(
                imputed.values(),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", "regression")),
                1e-10);
        ReferenceFigures.assertAgree(
                imputed.constants().stream().mapToDouble(Constant::value).toArray(),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", "coefficients")),
                1e-10);
        assertThat(imputed.constants()).extracting(Constant::name).containsExactly("intercept", "a", "c");
    }

    @Test
    void one_list_serves_all_since_an_indicator_is_not_regressed_on_itself() {
        Incomplete data = data(new double[] {1, 2, 3, GAP, 5}, new double[] {2, 4, 6, 8, 10});
        assertThat(new Regression(List.of("a", "b")).impute(data, 0).values()[3])
                .isEqualTo(4);
    }

    @Test
    void a_unit_with_a_gap_in_a_named_indicator_keeps_its_gap() {
        Incomplete data = data(new double[] {1, 2, 3, GAP, GAP}, new double[] {2, 4, 6, 8, GAP});
        assertThat(new Regression(List.of("b")).impute(data, 0).values()[4]).isNaN();
    }

    private static void assertRefused(String reason, Incomplete data, String... on) {
        assertThatThrownBy(() -> new Regression(List.of(on)).impute(data, 0))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }

    @Test
    void too_few_complete_units_are_refused() {
        assertRefused(
                "3 units have values of it and of all 2 indicators in 'on', fewer than the 4 that a regression on them"
                        + " needs",
                data(new double[] {1, 2, 3, GAP}, new double[] {2, 4, 7, 8}, new double[] {1, 5, 2, 8}),
                "b",
                "c");
    }

    @Test
    void an_indicator_that_tells_nothing_of_its_own_is_refused_by_name() {
        double[] a = {1, 2, 3, GAP, 5, 9};
        double[] b = {2, 4, 7, 8, 3, 1};
        assertRefused(
                "the indicator c in 'on' is determined by those named before it",
                data(a, b, new double[] {5, 9, 15, 17, 7, 3}),
                "b",
                "c");
        assertRefused(
                "the indicator c in 'on' does not vary over the 5 complete units",
                data(a, b, new double[] {5, 5, 5, 6, 5, 5}),
                "b",
                "c");
        assertRefused("it is the only indicator that 'on' names", data(a, b), "a");
    }
}
