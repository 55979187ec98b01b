// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Slope that a single outlying period does not bend (Theil–Sen), with a confidence interval.
 *
 * @param slope per period
 * @param low end of the interval
 * @param high end of the interval
 */
public record RobustSlope(Statistic slope, Statistic low, Statistic high) {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double VARIANCES = 18;

    /**
     * The median of the slopes {@code (y_j − y_i)/(x_j − x_i)} of all N pairs of different x; the interval reaches from
     * the {@code (N − z σ)/2}-th to the {@code (N + z σ)/2 + 1}-th of them, with {@code σ² = (n(n − 1)(2n + 5) − Σ_ties
     * t(t − 1)(2t + 5))/18}, ties of x and of y, places rounded half to even.
     *
     * <p>Shapes: {@code x[point]}, {@code y[point]} without missing ones; {@code confidence} such as 0.95. Special
     * cases: none for fewer than two different x; with few points the interval is that of all slopes.
     *
     * <p>Source: Theil (1950), A Rank-Invariant Method of Linear and Polynomial Regression Analysis; Sen (1968),
     * Estimates of the Regression Coefficient Based on Kendall's Tau, Journal of the American Statistical Association
     * 63.
     */
    public static RobustSlope of(double[] x, double[] y, double confidence) {
        Sample slopes = Sample.of(slopes(x, y));
        if (slopes.isEmpty()) {
            return new RobustSlope(
                    Statistic.none(Reason.TOO_FEW), Statistic.none(Reason.TOO_FEW), Statistic.none(Reason.TOO_FEW));
        }
        double n = x.length;
        double z = NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
        double variance = (n * (n - 1) * (2 * n + 5) - ties(x) - ties(y)) / VARIANCES;
        double reach = z * Math.sqrt(Math.max(0, variance));
        int count = slopes.size();
        int high = (int) Math.min(Math.rint((count + reach) / 2), count - 1.0);
        int low = (int) Math.max(Math.rint((count - reach) / 2) - 1, 0);
        return new RobustSlope(
                Statistic.of(slopes.median()), Statistic.of(slopes.get(low)), Statistic.of(slopes.get(high)));
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (x[i] > x[j] || x[i] < x[j]) {
                    slopes[count++] = (y[i] - y[j]) / (x[i] - x[j]);
                }
            }
        }
        return Arrays.copyOf(slopes, count);
    }

    private static double ties(double[] values) {
        Sample sample = Sample.of(values);
        double sum = 0;
        for (int i = 0; i < sample.size(); i = sample.countUpTo(sample.get(i))) {
            double t = sample.countUpTo(sample.get(i)) - i;
            sum += t * (t - 1) * (2 * t + 5);
        }
        return sum;
    }
}
