// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalBreaksTest {
    @Test
    void tiers_gather_what_lies_together() {
        Sample scores = Sample.of(1, 2, 3, 50, 51, 90, 91, 99);
        assertThat(new NaturalBreaks(3).cuts(scores)).containsExactly(50, 90);
        assertThat(new NaturalBreaks(4).cuts(scores)).containsExactly(50, 90, 99);
    }

    @Test
    void equal_scores_are_never_divided_and_few_different_scores_give_few_tiers() {
        assertThat(new NaturalBreaks(4).cuts(Sample.of(5, 5, 5, 7, 7))).containsExactly(7);
        assertThat(new NaturalBreaks(4).cuts(Sample.of(5, 5))).isEmpty();
        assertThat(new NaturalBreaks(4).cuts(Sample.of())).isEmpty();
        assertThat(new NaturalBreaks(1).cuts(Sample.of(1, 2))).isEmpty();
    }

    @Test
    void of_two_equally_good_divisions_the_best_tier_reaches_lower() {
        assertThat(new NaturalBreaks(2).cuts(Sample.of(1, 2, 3))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_other_division_is_better(long seed) {
        Random random = new Random(seed);
        double[] scores =
                random.doubles(14, 0, 100).map(x -> Math.rint(x * 4) / 4).toArray();
        Sample sample = Sample.of(scores);
        for (int tiers = 2; tiers <= 4; tiers++) {
            double found = spread(sample.sorted(), new NaturalBreaks(tiers).cuts(sample));
            assertThat(found).isCloseTo(leastSpread(sample.sorted(), tiers, 0), within(1e-9));
        }
    }

    @Test
    void three_thousand_scores_take_no_time() {
        Sample sample = Sample.of(new Random(7).doubles(3000).toArray());
        for (int i = 0; i < 20; i++) { // n² steps for each tier would take seconds
            assertThat(new NaturalBreaks(7).cuts(sample)).hasSize(6);
        }
    }

    @Test
    void at_least_one_tier_is_asked_for() {
        assertThatThrownBy(() -> new NaturalBreaks(0)).hasMessage("tiers (0) must be at least 1");
    }

    private static double spread(double[] sorted, double[] cuts) {
        double total = 0;
        int start = 0;
        for (double cut : cuts) {
            int end = start;
            while (sorted[end] < cut) {
                end++;
            }
            total += spread(sorted, start, end);
            start = end;
        }
        return total + spread(sorted, start, sorted.length);
    }

    private static double spread(double[] sorted, int start, int end) {
        double mean = Arrays.stream(sorted, start, end).average().orElse(0);
        return Arrays.stream(sorted, start, end)
                .map(x -> (x - mean) * (x - mean))
                .sum();
    }

    /** By trying all divisions. */
    private static double leastSpread(double[] sorted, int tiers, int start) {
        if (tiers == 1) {
            return spread(sorted, start, sorted.length);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int end = start + 1; end < sorted.length; end++) {
            least = Math.min(least, spread(sorted, start, end) + leastSpread(sorted, tiers - 1, end));
        }
        return least;
    }
}
