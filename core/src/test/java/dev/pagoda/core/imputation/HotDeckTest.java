// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HotDeckTest {
    private static double[] filled(double[] x, double[] y, double[] z, String... on) {
        int[] rows = IntStream.range(0, x.length).toArray();
        List<String> units = IntStream.of(rows).mapToObj(row -> "U" + row).toList();
        Table table = Table.of(List.of("X", "Y", "Z"), units, 2020, new double[][] {x, y, z});
        return new HotDeck(List.of(on))
                .impute(new Incomplete(table, rows, rows, Map.of()), 0)
                .values();
    }

    private static final double[] SAME = {0, 0, 0, 0};

    @Test
    void a_gap_takes_the_value_of_the_last_donor_before_it() {
        assertThat(filled(new double[] {7, GAP, 9, GAP}, new double[] {1, 5, 4, 2}, SAME, "Y"))
                .containsExactly(7, 9, 9, 7);
    }

    @Test
    void what_comes_before_the_first_donor_takes_that_one() {
        assertThat(filled(new double[] {GAP, GAP, 9, 8}, new double[] {1, 2, 3, 4}, SAME, "Y"))
                .containsExactly(9, 9, 9, 8);
    }

    @Test
    void the_next_indicator_decides_where_the_first_ties_and_then_the_code() {
        double[] x = {7, 8, GAP, 9};
        double[] z = {3, 1, 2, 4};
        assertThat(filled(x, SAME, z, "Y", "Z")[2]).isEqualTo(8);
        assertThat(filled(x, SAME, SAME, "Y", "Z")[2]).isEqualTo(8);
        assertThat(filled(x, SAME, new double[] {1, 4, 3, 2}, "Y", "Z")[2]).isEqualTo(9);
    }

    @Test
    void a_unit_that_cannot_be_sorted_keeps_its_gap_and_lends_nothing() {
        assertThat(filled(new double[] {GAP, 8, GAP, 9}, new double[] {GAP, GAP, 2, 1}, SAME, "Y"))
                .containsExactly(GAP, 8, 9, 9);
    }

    @Test
    void it_needs_something_to_sort_by() {
        assertThatThrownBy(() -> new HotDeck(List.of())).hasMessage("on (an empty list) must name an indicator");
    }
}
