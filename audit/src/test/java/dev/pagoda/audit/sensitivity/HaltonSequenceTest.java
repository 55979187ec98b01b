// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HaltonSequenceTest {
    /** By hand: the digits of 0, 1, 2 … in bases 2, 3 and 5, mirrored at the point. */
    @Test
    void reproduces_the_first_points_of_the_definition() {
        double[][] points = {
            {0, 0, 0},
            {1 / 2.0, 1 / 3.0, 1 / 5.0},
            {1 / 4.0, 2 / 3.0, 2 / 5.0},
            {3 / 4.0, 1 / 9.0, 3 / 5.0},
            {1 / 8.0, 4 / 9.0, 4 / 5.0},
            {5 / 8.0, 7 / 9.0, 1 / 25.0},
            {3 / 8.0, 2 / 9.0, 6 / 25.0},
            {7 / 8.0, 5 / 9.0, 11 / 25.0},
            {1 / 16.0, 8 / 9.0, 16 / 25.0},
            {9 / 16.0, 1 / 27.0, 21 / 25.0}
        };
        HaltonSequence sequence = HaltonSequence.plain(3);
        for (int point = 0; point < points.length; point++) {
            for (int n = 0; n < 3; n++) {
                assertThat(sequence.number(point, n)).isCloseTo(points[point][n], within(1e-12));
            }
        }
    }

    @Test
    void as_many_points_as_a_power_of_the_base_fill_an_axis_evenly_also_when_rotated() {
        HaltonSequence sequence = HaltonSequence.rotated(3, 77);
        int[] sizes = {64, 81, 125};
        for (int n = 0; n < 3; n++) {
            Set<Long> parts = new HashSet<>();
            double least = 1;
            for (int point = 0; point < sizes[n]; point++) {
                least = Math.min(least, sequence.number(point, n));
            }
            for (int point = 0; point < sizes[n]; point++) {
                parts.add(Math.round((sequence.number(point, n) - least) * sizes[n]));
            }
            assertThat(parts).hasSize(sizes[n]);
        }
    }

    @Test
    void every_number_lies_in_the_unit_interval_and_depends_on_the_seed() {
        HaltonSequence one = HaltonSequence.rotated(50, 1);
        HaltonSequence other = HaltonSequence.rotated(50, 2);
        for (int point = 0; point < 1000; point++) {
            for (int n = 0; n < 50; n++) {
                assertThat(one.number(point, n))
                        .isBetween(0.0, 1.0)
                        .isLessThan(1)
                        .isNotEqualTo(other.number(point, n));
            }
        }
    }

    @Test
    void lanes_take_the_numbers_of_their_replications() {
        HaltonSequence sequence = HaltonSequence.rotated(4, 5);
        long[] replications = {3, 1, 4, 15, 9, 2, 6, 5};
        double[] into = new double[2 * Lanes.COUNT];
        sequence.fill(new PlainLanes(), replications, 1, 2, into);
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            assertThat(into[lane]).isEqualTo(sequence.number(replications[lane], 1));
            assertThat(into[Lanes.COUNT + lane]).isEqualTo(sequence.number(replications[lane], 2));
        }
    }
}
