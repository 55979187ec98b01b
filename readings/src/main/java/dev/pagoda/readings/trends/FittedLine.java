// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Least-squares line {@code y = a + b x}.
 *
 * @param points how many
 * @param intercept a
 * @param slope b
 * @param error standard error of the slope
 * @param t the slope over its error
 * @param p two-sided, by the t distribution with n − 2 degrees of freedom
 * @param fit R², the share of the variance of y that the line explains
 */
public record FittedLine(
        int points, Statistic intercept, Statistic slope, Statistic error, Statistic t, Statistic p, Statistic fit) {
    private static final int LEAST_FOR_ERROR = 3;
    private static final double ROUNDING = 1e-14; // what is left of a sum of squares that should be zero

    /**
     * Ordinary least squares; points enter in ascending order, so that their order does not matter.
     *
     * <p>Special cases: no line for fewer than two different x; no error, t and p for fewer than three points, and no t
     * and p where the line meets every point.
     */
    public static FittedLine of(double[] x, double[] y) {
        SimpleRegression regression = new SimpleRegression();
        IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparingDouble(i -> y[i]))
                .forEach(i -> regression.addData(x[i], y[i]));
        Reason little = x.length < 2 ? Reason.TOO_FEW : Reason.NO_VARIATION;
        Statistic slope = Statistic.of(regression.getSlope(), little);
        if (!slope.isComputed()) {
            Statistic none = Statistic.none(little);
            return new FittedLine(x.length, none, none, none, none, none, none);
        }
        boolean tested = x.length >= LEAST_FOR_ERROR;
        double error = tested ? regression.getSlopeStdErr() : Double.NaN;
        boolean exact = tested && regression.getSumSquaredErrors() <= ROUNDING * regression.getTotalSumSquares();
        Reason untested = exact ? Reason.NO_VARIATION : Reason.TOO_FEW;
        return new FittedLine(
                x.length,
                Statistic.of(regression.getIntercept()),
                slope,
                Statistic.of(error, Reason.TOO_FEW),
                tested && !exact ? Statistic.of(slope.value() / error) : Statistic.none(untested),
                tested && !exact ? Statistic.of(regression.getSignificance()) : Statistic.none(untested),
                Statistic.of(regression.getRSquare(), Reason.NO_VARIATION));
    }
}
