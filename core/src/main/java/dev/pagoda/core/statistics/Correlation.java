// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import java.util.Arrays;

/**
 * Coefficients of correlation of two columns over the rows where both are there. Sums run over their terms in ascending
 * order, so the result depends neither on the order of rows nor on which column comes first. NaN for fewer than two
 * common rows, and where one of the columns does not vary in them.
 */
public final class Correlation {
    private Correlation() {}

    /**
     * Product-moment correlation (Pearson): {@code Σ d_x·d_y / √(Σ d_x² · Σ d_y²)}, with d the deviation from the mean.
     */
    public static double pearson(double[] x, double[] y) {
        return ofComplete(new Prepared(common(x, y), false), new Prepared(common(y, x), false));
    }

    /**
     * Rank correlation (Spearman): the product-moment correlation of the ranks in the common rows; ties share the mean
     * of their ranks.
     */
    public static double spearman(double[] x, double[] y) {
        return ofComplete(new Prepared(ranks(common(x, y)), false), new Prepared(ranks(common(y, x)), false));
    }

    /** A column made ready to be correlated with many others. */
    public static final class Prepared {
        private final double[] values;
        private final boolean ranks;
        private final boolean complete;
        private final boolean varies;
        private final double[] deviations;
        private final double squares;

        private Prepared(double[] values, boolean ranks) {
            this.values = values;
            this.ranks = ranks;
            this.complete = common(values, values).length == values.length;
            double[] own = ranks && complete ? ranks(values) : values;
            Sample sample = Sample.of(own);
            this.varies = sample.varies();
            this.deviations = complete && varies ? scaled(Correlation.deviations(own, sample.mean())) : new double[0];
            this.squares = sumOfProducts(deviations, deviations);
        }

        /** For product-moment correlations. */
        public static Prepared of(double[] values) {
            return new Prepared(values.clone(), false);
        }

        /** For rank correlations. */
        public static Prepared ranked(double[] values) {
            return new Prepared(values.clone(), true);
        }

        /** The correlation with another column that was made ready for the same. */
        public double with(Prepared other) {
            if (complete && other.complete) {
                return ofComplete(this, other);
            }
            return ranks ? spearman(values, other.values) : pearson(values, other.values);
        }
    }

    /**
     * {@code Σ d_x·d_y / (n − 1)}; a column that does not vary has covariance 0. NaN for fewer than two common rows.
     */
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

    private static double ofComplete(Prepared x, Prepared y) {
        if (!x.varies || !y.varies) {
            return Double.NaN;
        }
        double r = sumOfProducts(x.deviations, y.deviations) / Math.sqrt(x.squares * y.squares);
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
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            double product = x[i] * y[i] + 0.0; // no −0
            products[count] = product;
            count += Double.isNaN(product) ? 0 : 1;
        }
        Ascending.sort(products, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += products[i];
        }
        return sum;
    }
}
