// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;

/**
 * How far the first unit of a group stands above the others.
 *
 * @param leader the place of the unit with the highest value; −1 for none
 * @param firstToSecond the highest value over the second highest
 * @param shareOfFirst the highest value over the sum of all
 */
public record Primacy(int leader, Statistic firstToSecond, Statistic shareOfFirst) {
    /**
     * {@code x_(1)/x_(2)} and {@code x_(1)/Σx}. The leader among equals is the one with the least place.
     *
     * <p>Special cases: no ratio for fewer than two values, for a second value of zero or less; no share where a value
     * is negative, or all are zero.
     *
     * <p>Source: Jefferson (1939), The Law of the Primate City, Geographical Review 29.
     */
    public static Primacy of(double... values) {
        Sample sample = Sample.of(values);
        int leader = -1;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && (leader < 0 || values[i] > values[leader])) {
                leader = i;
            }
        }
        return new Primacy(leader, toSecond(sample), share(sample));
    }

    private static Statistic toSecond(Sample sample) {
        if (sample.size() < 2) {
            return Statistic.none(Reason.TOO_FEW);
        }
        double second = sample.get(sample.size() - 2);
        return second <= 0 ? Statistic.none(Reason.NOT_POSITIVE) : Statistic.ratio(sample.max(), second);
    }

    private static Statistic share(Sample sample) {
        if (sample.isEmpty()) {
            return Statistic.none(Reason.TOO_FEW);
        }
        return sample.min() < 0 ? Statistic.none(Reason.NOT_POSITIVE) : Statistic.ratio(sample.max(), sample.sum());
    }
}
