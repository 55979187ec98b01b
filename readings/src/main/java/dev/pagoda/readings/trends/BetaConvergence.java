// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;

/**
 * Absolute beta convergence: whether units that began low grew faster.
 *
 * @param line growth on the logarithm of the initial level; a negative slope is convergence
 * @param speed share of the gap that closes per period
 * @param halfLife periods until half of the gap is closed
 * @param left how many units lack one of the values, or have one that is not positive
 */
public record BetaConvergence(FittedLine line, Statistic speed, Statistic halfLife, int left) {
    /**
     * Least squares of {@code (ln y_T − ln y_0)/T = a + b ln y_0}; {@code speed = −ln(1 + b T)/T}; {@code half-life =
     * ln 2/speed}.
     *
     * <p>Shapes: {@code first[unit]}, {@code last[unit]}, levels; {@code periods} T from the one to the other. Special
     * cases: units with a missing value, or one of zero or less, are left out; no speed where b is not negative or
     * {@code 1 + b T} not positive (more than the whole gap is closed).
     *
     * <p>Source: Barro and Sala-i-Martin (1992), Convergence, Journal of Political Economy 100.
     */
    public static BetaConvergence of(double[] first, double[] last, int periods) {
        double[] level = new double[first.length];
        double[] growth = new double[first.length];
        int count = 0;
        for (int unit = 0; unit < first.length; unit++) {
            if (first[unit] > 0 && last[unit] > 0) {
                level[count] = Elementary.ln(first[unit]);
                growth[count] = (Elementary.ln(last[unit]) - level[count]) / periods;
                count++;
            }
        }
        FittedLine line = FittedLine.of(Arrays.copyOf(level, count), Arrays.copyOf(growth, count));
        Statistic speed = speed(line.slope(), periods);
        Statistic halfLife = speed.isComputed() ? Statistic.ratio(Elementary.ln(2), speed.value()) : speed;
        return new BetaConvergence(line, speed, halfLife, first.length - count);
    }

    private static Statistic speed(Statistic slope, int periods) {
        if (!slope.isComputed()) {
            return slope;
        }
        return slope.value() < 0
                ? Statistic.of(-Elementary.ln(1 + slope.value() * periods) / periods, Reason.NOT_POSITIVE)
                : Statistic.none(Reason.NOT_CONVERGING);
    }
}
