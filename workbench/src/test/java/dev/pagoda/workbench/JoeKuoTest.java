package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.sensitivity.SobolSequence;
import java.util.HashSet;
import java.util.Set;
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

    /** Line "8 5 2 1 1 5 5 17" of the file new-joe-kuo-6.21201: the initial numbers of dimension 8. */
    @Test
    void direction_numbers_begin_as_joe_and_kuo_state_them() {
        long[] initial = {1, 1, 5, 5, 17};
        long[] directions = JoeKuo.directions(8)[7];
        for (int bit = 0; bit < initial.length; bit++) {
            assertThat(directions[bit]).isEqualTo(initial[bit] << SobolSequence.BITS - 1 - bit);
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
