// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.stream.IntStream;

/**
 * How a statistic compares with what it is when values are dealt out to places at random.
 *
 * <p>Permutation r is a Fisher–Yates shuffle that takes its numbers from the random stream {@code (seed, r)} alone
 * (SplitMix64, as in the robustness analysis), so one thread and many give the same p.
 *
 * @param count how many permutations
 * @param mean of the statistic over them
 * @param deviation of the statistic over them, with n − 1
 * @param p pseudo p: {@code (c + 1) / (count + 1)}, where c is how many permutations are at least as far out on the
 *     nearer side
 */
public record Permutations(int count, Statistic mean, Statistic deviation, Statistic p) {
    /** A statistic of values dealt out anew. */
    interface Dealt {
        double of(double[] values);
    }

    static Permutations none(Reason reason) {
        Statistic none = Statistic.none(reason);
        return new Permutations(0, none, none, none);
    }

    /** The whole set dealt out anew. */
    static Permutations of(double observed, double[] values, long seed, int count, Dealt statistic) {
        Stream stream = new Stream(seed);
        return of(
                observed,
                IntStream.range(0, count)
                        .parallel()
                        .mapToDouble(r -> statistic.of(drawn(values, stream.start(r), values.length)))
                        .toArray());
    }

    /** From the statistic in every permutation. */
    static Permutations of(double observed, double[] found) {
        if (found.length == 0) {
            return none(Reason.NOT_ASKED);
        }
        Sample sample = Sample.of(found);
        int atLeast = found.length - sample.countBelow(observed);
        int beyond = Math.min(atLeast, found.length - atLeast);
        return new Permutations(
                found.length,
                Statistic.of(sample.mean()),
                Statistic.of(sample.standardDeviation(), Reason.TOO_FEW),
                Statistic.of((beyond + 1.0) / (found.length + 1.0)));
    }

    /** The first values of a shuffle. */
    static double[] drawn(double[] values, long start, int first) {
        double[] dealt = values.clone();
        for (int i = 0; i < first; i++) {
            int j = i + (int) (Stream.uniform(start, i) * (dealt.length - i));
            double moved = dealt[i];
            dealt[i] = dealt[j];
            dealt[j] = moved;
        }
        return dealt;
    }
}
