// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StreamTest {
    /**
     * The numbers that the generator is known to give for the seed 1234567 (Rosetta Code, Pseudo-random
     * numbers/Splitmix64).
     */
    @Test
    void reproduces_published_numbers_of_splitmix64() {
        long[] published = {6457827717110365317L, 3203168211198807973L, -8629252141511181193L, 4593380528125082431L};
        for (int n = 0; n < published.length; n++) {
            double expected = (published[n] >>> 12) * 0x1p-52;
            assertThat(Stream.uniform(1234567, n)).isEqualTo(expected);
        }
    }

    @Test
    void numbers_depend_on_seed_replication_and_place_alone() {
        Stream stream = new Stream(42);
        double number = Stream.uniform(stream.start(1_000_000_000_000L), 5);
        assertThat(Stream.uniform(new Stream(42).start(1_000_000_000_000L), 5)).isEqualTo(number);
        assertThat(Stream.uniform(new Stream(43).start(1_000_000_000_000L), 5)).isNotEqualTo(number);
        assertThat(Stream.uniform(stream.start(1_000_000_000_001L), 5)).isNotEqualTo(number);
        assertThat(Stream.uniform(stream.start(1_000_000_000_000L), 6)).isNotEqualTo(number);
    }

    @Test
    void numbers_are_uniform_across_replications_and_places() {
        int[] tenths = new int[10];
        Stream stream = new Stream(7);
        for (int r = 0; r < 10_000; r++) {
            for (int n = 0; n < 10; n++) {
                tenths[(int) (10 * Stream.uniform(stream.start(r), n))]++;
            }
        }
        for (int count : tenths) {
            assertThat((double) count).isCloseTo(10_000, within(400.0));
        }
    }

    @Test
    void neighbouring_replications_are_not_correlated() {
        Stream stream = new Stream(7);
        double sum = 0;
        for (int r = 0; r < 100_000; r++) {
            sum += (Stream.uniform(stream.start(r), 0) - 0.5) * (Stream.uniform(stream.start(r + 1), 0) - 0.5);
        }
        assertThat(12 * sum / 100_000).isCloseTo(0, within(0.015));
    }

    @Test
    void eight_replications_are_filled_side_by_side() {
        Stream stream = new Stream(9);
        long[] replications = {3, 1, 4, 1_000, 5, 9, 2, 6};
        double[] numbers = new double[5 * Lanes.COUNT];
        stream.fill(new PlainLanes(), replications, 2, 5, numbers);
        for (int n = 0; n < 5; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                assertThat(numbers[n * Lanes.COUNT + lane])
                        .isEqualTo(Stream.uniform(stream.start(replications[lane]), 2 + n));
            }
        }
    }
}
