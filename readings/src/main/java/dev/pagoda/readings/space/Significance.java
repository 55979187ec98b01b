// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How unlikely a statistic is if place does not matter, by the normal approximation.
 *
 * @param oneSided probability of a value as far out on the same side
 * @param twoSided probability of a value as far out on either side
 */
public record Significance(
        Statistic expectation, Statistic variance, Statistic z, Statistic oneSided, Statistic twoSided) {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    static Significance of(double value, double expectation, double variance) {
        if (!(variance > 0)) {
            return new Significance(
                    Statistic.of(expectation),
                    Statistic.of(variance, Reason.NO_VARIATION),
                    Statistic.none(Reason.NO_VARIATION),
                    Statistic.none(Reason.NO_VARIATION),
                    Statistic.none(Reason.NO_VARIATION));
        }
        double z = (value - expectation) / Math.sqrt(variance);
        double tail = NORMAL.cumulativeProbability(-Math.abs(z));
        return new Significance(
                Statistic.of(expectation),
                Statistic.of(variance),
                Statistic.of(z),
                Statistic.of(tail),
                Statistic.of(2 * tail));
    }

    /** For a z that has been computed already. */
    static Significance ofZ(double z) {
        return of(z, 0, 1);
    }

    static Significance none(Reason reason) {
        Statistic none = Statistic.none(reason);
        return new Significance(none, none, none, none, none);
    }
}
