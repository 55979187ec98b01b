package dev.pagoda.core.statistics;

import java.util.Arrays;

/**
 * Coefficients of correlation of two columns over the rows where both are there. Sums run over their terms in ascending order, so the result depends neither
 * on the order of rows nor on which column comes first. NaN for fewer than two common rows, and where one of the columns does not vary in them.
 */
public final class Correlation {
    private Correlation() {}

    /** Product-moment correlation (Pearson): {@code Σ d_x·d_y / √(Σ d_x² · Σ d_y²)}, with d the deviation from the mean. */
    public static double pearson(double[] x, double[] y) {
        return ofComplete(common(x, y), common(y, x));
    }

    /** Rank correlation (Spearman): the product-moment correlation of the ranks in the common rows; ties share the mean of their ranks. */
    public static double spearman(double[] x, double[] y) {
        return ofComplete(ranks(common(x, y)), ranks(common(y, x)));
    }

    /** {@code Σ d_x·d_y / (n − 1)}; a column that does not vary has covariance 0. NaN for fewer than two common rows. */
    public static double covariance(double[] x, double[] y) {
        double[] xs = common(x, y);
        double[] ys = common(y, x);
        double[] dx = deviations(xs, Sample.of(xs).mean());
        double[] dy = deviations(ys, Sample.of(ys).mean());
        return dx.length < 2 ? Double.NaN : sumOfProducts(dx, dy) / (dx.length - 1);
    }

    /** Ranks in ascending order, 1 the smallest; ties share the mean of their ranks, a missing value has none (NaN). */
    public static double[] ranks(double[] values) {
        Sample sample = Sample.of(values);
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Double.isNaN(values[i])
                    ? Double.NaN
                    : (sample.countBelow(values[i]) + sample.countUpTo(values[i]) + 1) / 2.0;
        }
        return ranks;
    }

    private static double ofComplete(double[] x, double[] y) {
        Sample xs = Sample.of(x);
        Sample ys = Sample.of(y);
        if (!xs.varies() || !ys.varies()) {
            return Double.NaN;
        }
        double[] dx = scaled(deviations(x, xs.mean()));
        double[] dy = scaled(deviations(y, ys.mean()));
        double r = sumOfProducts(dx, dy) / Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
        return Math.max(-1, Math.min(1, r)); // rounding may lead past a perfect correlation
    }

    /** The values of a column in the rows where the other is there as well. */
    private static double[] common(double[] column, double[] other) {
        double[] kept = new double[column.length];
        int count = 0;
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i]) && !Double.isNaN(other[i])) {
                kept[count++] = column[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double[] deviations(double[] values, double mean) {
        double[] deviations = new double[values.length];
        Arrays.setAll(deviations, i -> values[i] - mean);
        return deviations;
    }

    /** The largest becomes 1, so that no square is lost among very small or very large numbers. */
    private static double[] scaled(double[] deviations) {
        double largest = 0;
        for (double deviation : deviations) {
            largest = Math.max(largest, Math.abs(deviation));
        }
        double[] scaled = new double[deviations.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = deviations[i] / largest;
        }
        return scaled;
    }

    private static double sumOfProducts(double[] x, double[] y) {
        double[] products = new double[x.length];
        Arrays.setAll(products, i -> x[i] * y[i]);
        return Sample.of(products).sum();
    }
}
