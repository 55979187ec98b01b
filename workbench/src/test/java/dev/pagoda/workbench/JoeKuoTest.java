// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.audit.sensitivity.SobolSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoeKuoTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 40, 1111})
    void the_sequence_of_the_core_is_that_of_the_library(int dimensions) {
        SobolSequence sequence = SobolSequence.plain(JoeKuo.directions(dimensions));
        SobolSequenceGenerator library = new SobolSequenceGenerator(dimensions);
        for (int point = 0; point < 300; point++) {
            requireSame(sequence, point, library.nextVector());
        }
        for (int point : new int[] {1023, 1024, 65_537, 123_456_789, Integer.MAX_VALUE - 1, Integer.MAX_VALUE}) {
            requireSame(sequence, point, library.skipTo(point));
        }
    }

    private static void requireSame(SobolSequence sequence, int point, double[] expected) {
        for (int n = 0; n < expected.length; n++) {
            assertThat(sequence.number(point, n)).isEqualTo(expected[n]);
        }
    }

    /**
     * Lines of the file new-joe-kuo-6.21201 of Joe and Kuo: dimension, degree s and inner coefficients a of the
     * polynomial, initial numbers m. The others follow from them by the recurrence {@code m_k = 2 c_1 m_(k−1) ⊕ … ⊕
     * 2^(s−1) c_(s−1) m_(k−s+1) ⊕ 2^s m_(k−s) ⊕ m_(k−s)}, c the digits of a.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 1 0 1",
                "3 2 1 1 3",
                "4 3 1 1 3 1",
                "5 3 2 1 1 1",
                "6 4 1 1 1 3 3",
                "7 4 4 1 3 5 13",
                "8 5 2 1 1 5 5 17",
                "9 5 4 1 1 5 5 5",
                "10 5 7 1 1 7 11 19",
                "11 5 11 1 1 5 1 1",
                "12 5 13 1 1 1 3 11",
                "13 5 14 1 3 5 5 31",
                "14 6 1 1 3 3 9 7 49",
                "15 6 13 1 1 1 15 21 21",
                "16 6 16 1 3 1 13 27 49",
                "17 6 19 1 1 1 15 7 5",
                "18 6 22 1 3 1 15 13 25",
                "19 6 25 1 1 5 5 19 61",
                "20 7 1 1 3 7 11 23 15 103",
                "21 7 4 1 3 7 13 13 15 69"
            })
    void direction_numbers_are_those_of_the_file(String line) {
        int[] numbers = Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        int degree = numbers[1];
        long[] directions = JoeKuo.directions(numbers[0])[numbers[0] - 1];
        long[] initial = new long[directions.length];
        for (int k = 0; k < initial.length; k++) {
            initial[k] = k < degree ? numbers[3 + k] : next(initial, k, degree, numbers[2]);
            assertThat(directions[k]).as("bit %s", k).isEqualTo(initial[k] << SobolSequence.BITS - 1 - k);
        }
    }

    private static long next(long[] before, int k, int degree, int inner) {
        long number = before[k - degree] << degree ^ before[k - degree];
        for (int i = 1; i < degree; i++) {
            number ^= (inner >> degree - 1 - i & 1) == 0 ? 0 : before[k - i] << i;
        }
        return number;
    }

    /** In whatever way the square is cut into 2^m equal oblongs, each holds one of the first 2^m points. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10})
    void the_first_two_dimensions_are_a_net(int m) {
        SobolSequence sequence = SobolSequence.plain(JoeKuo.directions(2));
        for (int across = 0; across <= m; across++) {
            Set<List<Integer>> oblongs = new HashSet<>();
            for (int point = 0; point < 1 << m; point++) {
                int column = (int) (sequence.number(point, 0) * (1 << across));
                int row = (int) (sequence.number(point, 1) * (1 << m - across));
                oblongs.add(List.of(column, row));
            }
            assertThat(oblongs).hasSize(1 << m);
        }
    }

    @Test
    void every_dimension_alone_is_a_net() {
        long[][] directions = JoeKuo.directions(1111);
        SobolSequence sequence = SobolSequence.plain(directions);
        for (int dimension = 0; dimension < directions.length; dimension++) {
            Set<Integer> parts = new HashSet<>();
            for (int point = 0; point < 256; point++) {
                parts.add((int) (sequence.number(point, dimension) * 256));
            }
            assertThat(parts).as("dimension %s", dimension + 1).hasSize(256);
        }
    }

    @Test
    void the_last_dimension_is_scrambled_evenly_too() {
        long[][] last = {JoeKuo.directions(JoeKuo.MOST_DIMENSIONS)[JoeKuo.MOST_DIMENSIONS - 1]};
        Set<Integer> parts = new HashSet<>();
        for (int point = 0; point < 4096; point++) {
            parts.add((int) (SobolSequence.scrambled(last, 5).number(point, 0) * 4096));
        }
        assertThat(parts).hasSize(4096);
    }

    @Test
    void more_dimensions_than_there_are_numbers_for_are_refused() {
        assertThatThrownBy(() -> JoeKuo.directions(21_202))
                .hasMessage(
                        "there is no Sobol' sequence of 21202 dimensions: the direction numbers reach from 1 to 21201");
    }
}
