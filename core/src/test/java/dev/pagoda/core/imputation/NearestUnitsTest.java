// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.imputation.NearestUnits.Combine;
import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestUnitsTest {
    private static Incomplete data(double[]... columns) {
        int[] rows = IntStream.range(0, columns[0].length).toArray();
        List<String> codes = List.of("X", "Y", "Z").subList(0, columns.length);
        List<String> units = IntStream.of(rows).mapToObj(row -> "U" + row).toList();
        return new Incomplete(Table.of(codes, units, 2020, columns), rows, rows, Map.of());
    }

    private static double first(Incomplete data, int k, Distance distance, Combine combine, String... on) {
        return new NearestUnits(k, distance, combine, List.of(on))
                .impute(data, 0)
                .values()[0];
    }

    @Test
    void only_units_with_a_value_of_the_indicator_lend_it() {
        Incomplete data = data(new double[] {GAP, GAP, 8, 4}, new double[] {1, 1, 2, 9});
        assertThat(first(data, 1, Distance.GOWER, Combine.MEAN)).isEqualTo(8);
    }

    @Test
    void where_there_are_fewer_donors_all_lend() {
        Incomplete data = data(new double[] {GAP, GAP, 8, 4}, new double[] {1, 1, 2, 9});
        assertThat(first(data, 5, Distance.GOWER, Combine.MEDIAN)).isEqualTo(6);
    }

    @Test
    void of_donors_equally_far_the_smaller_code_comes_first() {
        Incomplete data = data(new double[] {GAP, 3, 8, 4}, new double[] {5, 9, 6, 4});
        assertThat(first(data, 1, Distance.GOWER, Combine.MEAN)).isEqualTo(8);
    }

    @Test
    void donors_at_no_distance_are_the_only_ones_that_weigh() {
        Incomplete data = data(new double[] {GAP, 3, 5, 90}, new double[] {1, 1, 1, 2});
        assertThat(first(data, 3, Distance.EUCLIDEAN, Combine.WEIGHTED)).isEqualTo(4);
    }

    @Test
    void the_unit_of_measurement_counts_only_for_values_as_they_stand() {
        double[] y = {0, 1, 40};
        double[] z = {0, 900, 0};
        Incomplete data = data(new double[] {GAP, 1, 2}, y, z);
        assertThat(first(data, 1, Distance.EUCLIDEAN, Combine.MEAN)).isEqualTo(2);
        Incomplete other = data(new double[] {GAP, 1, 2}, y, new double[] {0, 0.9, 0});
        assertThat(first(other, 1, Distance.EUCLIDEAN, Combine.MEAN)).isEqualTo(1);
        for (Distance distance : List.of(Distance.GOWER, Distance.STANDARDISED)) {
            assertThat(first(other, 1, distance, Combine.MEAN)).isEqualTo(first(data, 1, distance, Combine.MEAN));
        }
    }

    @Test
    void distances_are_taken_over_the_named_indicators() {
        Incomplete data = data(new double[] {GAP, 1, 2}, new double[] {0, 1, 9}, new double[] {0, 9, 1});
        assertThat(first(data, 1, Distance.GOWER, Combine.MEAN, "Y")).isEqualTo(1);
        assertThat(first(data, 1, Distance.GOWER, Combine.MEAN, "Z")).isEqualTo(2);
    }

    @Test
    void a_unit_with_no_indicator_in_common_with_any_donor_keeps_its_gap() {
        assertThat(first(data(new double[] {GAP, 1, 2}, new double[] {GAP, 1, 2}), 2, Distance.GOWER, Combine.MEAN))
                .isNaN();
    }

    @Test
    void there_is_at_least_one_donor() {
        assertThatThrownBy(() -> new NearestUnits(0, Distance.GOWER, Combine.MEAN, List.of()))
                .hasMessage("k (0) must be at least 1");
    }
}
