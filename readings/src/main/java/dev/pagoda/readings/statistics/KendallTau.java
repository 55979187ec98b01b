// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Correlation;
import java.util.Arrays;
import org.hipparchus.special.Erf;

/**
 * Kendall's tau-b, {@code (C − D) / √((n₀ − n₁)(n₀ − n₂))} with C concordant and D discordant of n₀ pairs, n₁ and n₂ of
 * them tied in the one and the other column; and its p-value, exact for fewer than 50 rows without ties as R gives it,
 * else by the normal approximation with the variance for ties.
 *
 * <p>Source: Kendall (1970), Rank Correlation Methods, chapters 3 to 5; Knight (1966) for the counting.
 */
final class KendallTau {
    private static final int EXACT_BELOW = 50;

    private final int n;
    private final double pairs;
    private final TieCounts x;
    private final TieCounts y;
    private final double difference;

    private KendallTau(double[] xRanks, double[] yRanks) {
        n = xRanks.length;
        pairs = n * (n - 1) / 2.0;
        x = TieCounts.of(sorted(xRanks));
        y = TieCounts.of(sorted(yRanks));
        difference = difference(xRanks, yRanks);
    }

    static Correlated of(double[] x, double[] y) {
        int[] rows = Rows.complete(x, y);
        return new KendallTau(Correlation.ranks(Rows.only(x, rows)), Correlation.ranks(Rows.only(y, rows)))
                .correlated();
    }

    /**
     * Over groups of t equal values: how many pairs they make, {@code Σ t(t − 1)(2t + 5)}, and {@code Σ t(t − 1)(t −
     * 2)}.
     */
    private record TieCounts(double pairs, double fives, double triples) {
        static TieCounts of(double[] sorted) {
            double pairs = 0;
            double fives = 0;
            double triples = 0;
            int start = 0;
            for (int i = 1; i <= sorted.length; i++) {
                if (i == sorted.length || sorted[i] != sorted[start]) {
                    double t = i - start;
                    pairs += t * (t - 1) / 2;
                    fives += t * (t - 1) * (2 * t + 5);
                    triples += t * (t - 1) * (t - 2);
                    start = i;
                }
            }
            return new TieCounts(pairs, fives, triples);
        }
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private Correlated correlated() {
        double untied = (pairs - x.pairs()) * (pairs - y.pairs());
        boolean isExact = n < EXACT_BELOW && x.pairs() == 0 && y.pairs() == 0;
        Correlated.Test test = isExact ? Correlated.Test.EXACT : Correlated.Test.NORMAL;
        if (untied == 0) {
            return new Correlated(Double.NaN, Double.NaN, n, test);
        }
        double p = n < 3 ? Double.NaN : isExact ? exact() : normal();
        return new Correlated(difference / Math.sqrt(untied), p, n, test);
    }

    /**
     * Concordant less discordant pairs: {@code n₀ − n₁ − n₂ + n₃ − 2D}, n₃ of the pairs tied in both columns, D counted
     * by sorting.
     */
    private double difference(double[] xRanks, double[] yRanks) {
        double[] keys = new double[n];
        // twice a rank is a whole number up to 2n, so a key holds both: ascending in x, within ties in y
        Arrays.setAll(keys, i -> 2 * xRanks[i] * (2 * n + 1) + 2 * yRanks[i]);
        Arrays.sort(keys);
        double tiedInBoth = TieCounts.of(keys).pairs();
        Arrays.setAll(keys, i -> keys[i] % (2 * n + 1));
        return pairs - x.pairs() - y.pairs() + tiedInBoth - 2.0 * inversions(keys, new double[n], 0, n);
    }

    /**
     * Pairs in descending order among values from a place to before another; the values are sorted on the way (Knight
     * 1966).
     */
    private static long inversions(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takesLeft = right == to || left < middle && values[left] <= values[right];
            count += takesLeft ? 0 : middle - left;
            spare[at] = takesLeft ? values[left++] : values[right++];
        }
        System.arraycopy(spare, from, values, from, to - from);
        return count;
    }

    /** Twice the smaller tail of the number of concordant pairs, at most 1. */
    private double exact() {
        double[] orders = ordersByInversions(n);
        // the distribution is symmetric, and its lower end is the one without cancellation
        double fewer = (pairs - Math.abs(difference)) / 2;
        double tail = 0;
        for (int i = 0; i <= fewer; i++) {
            tail += orders[i];
        }
        return Math.min(1, 2 * tail);
    }

    /** Share of the orders of n ranks that have so many inversions. */
    private static double[] ordersByInversions(int n) {
        double[] share = new double[n * (n - 1) / 2 + 1];
        share[0] = 1;
        for (int ranks = 2; ranks <= n; ranks++) {
            double[] before = share.clone();
            double window = 0;
            for (int inversions = 0; inversions < share.length; inversions++) {
                window += before[inversions];
                window -= inversions >= ranks ? before[inversions - ranks] : 0;
                share[inversions] = Math.max(0, window) / ranks;
            }
        }
        return share;
    }

    private double normal() {
        double size = n;
        double variance = (size * (size - 1) * (2 * size + 5) - x.fives() - y.fives()) / 18
                + 2 * x.pairs() * y.pairs() / (size * (size - 1))
                + x.triples() * y.triples() / (9 * size * (size - 1) * (size - 2));
        return Erf.erfc(Math.abs(difference) / Math.sqrt(2 * variance));
    }
}
