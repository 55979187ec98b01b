// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One series over several periods. Missing values are left out; all figures are of those that are there.
 *
 * @param points how many values are there
 * @param first the earliest period with a value; 0 if there is none
 * @param last the latest period with a value; 0 if there is none
 * @param growth compound growth per period (CAGR), 0.05 for 5 %
 * @param percentChange least-squares slope in percent of the fitted first value; none for a series that begins at zero
 * @param line least-squares line over the periods
 * @param robust slope that a single outlying period does not bend
 */
public record Trend(
        int points,
        int first,
        int last,
        Statistic growth,
        Statistic percentChange,
        FittedLine line,
        RobustSlope robust) {
    private static final double PERCENT = 100;

    /**
     * Reads a series.
     *
     * @param periods ascending; they need not follow each other
     * @param values {@code [period]}; NaN where missing
     * @param latest how many of the last values that are there count; 0 for all
     * @param confidence of the interval of the robust slope
     */
    public static Trend of(int[] periods, double[] values, int latest, double confidence) {
        int[] there = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        int[] kept = latest > 0 && latest < there.length
                ? Arrays.copyOfRange(there, there.length - latest, there.length)
                : there;
        double[] x = Arrays.stream(kept).mapToDouble(i -> periods[i]).toArray();
        double[] y = Arrays.stream(kept).mapToDouble(i -> values[i]).toArray();
        FittedLine line = FittedLine.of(x, y);
        return new Trend(
                kept.length,
                kept.length == 0 ? 0 : periods[kept[0]],
                kept.length == 0 ? 0 : periods[kept[kept.length - 1]],
                growth(x, y),
                percentChange(x, y, line),
                line,
                RobustSlope.of(x, y, confidence));
    }

    /**
     * Compound growth: {@code (y_last / y_first)^(1/(t_last − t_first)) − 1}; 0 where both are equal, even if zero.
     * None for fewer than two values, from zero, or where one of the two is negative, since a negative base says
     * nothing about growth.
     */
    private static Statistic growth(double[] x, double[] y) {
        int last = y.length - 1;
        if (last < 1) {
            return Statistic.none(Reason.TOO_FEW);
        }
        if (y[0] == y[last]) {
            return Statistic.of(0);
        }
        if (y[0] * y[last] < 0) {
            return Statistic.none(Reason.SIGN_CHANGES);
        }
        if (y[0] < 0 || y[last] < 0) {
            return Statistic.none(Reason.NOT_POSITIVE);
        }
        return y[0] == 0
                ? Statistic.none(Reason.ZERO_BASE)
                : Statistic.of(StrictMath.pow(y[last] / y[0], 1 / (x[last] - x[0])) - 1);
    }

    /**
     * {@code 100 b / (a + b t_first)}; none where the series begins at zero, however the line is fitted, or the fitted
     * first value is not positive.
     */
    private static Statistic percentChange(double[] x, double[] y, FittedLine line) {
        if (!line.slope().isComputed()) {
            return line.slope();
        }
        if (y[0] == 0) {
            return Statistic.none(Reason.ZERO_BASE);
        }
        double start = line.intercept().value() + line.slope().value() * x[0];
        return start > 0 ? Statistic.ratio(PERCENT * line.slope().value(), start) : Statistic.none(Reason.NOT_POSITIVE);
    }
}
