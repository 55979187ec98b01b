package dev.pagoda.analysis.statistics;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import org.hipparchus.special.Erf;
import org.hipparchus.stat.correlation.KendallsCorrelation;

/**
 * Kendall's tau-b, {@code (C − D) / √((n₀ − n₁)(n₀ − n₂))} with C concordant and D discordant of n₀ pairs, n₁ and n₂ of them tied in the one and the other
 * column; and its p-value, exact for fewer than 50 rows without ties as R gives it, else by the normal approximation with the variance for ties.
 *
 * <p>Source: Kendall (1970), Rank Correlation Methods, chapters 3 to 5; Knight (1966) for the counting.
 */
final class KendallTau {
    private static final int EXACT_BELOW = 50;

    private final double[] x;
    private final double[] y;
    private final double pairs;

    private KendallTau(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.pairs = x.length * (x.length - 1) / 2.0;
    }

    static Correlated of(double[] x, double[] y) {
        int[] rows = Rows.complete(x, y);
        return new KendallTau(plainZeros(Rows.only(x, rows)), plainZeros(Rows.only(y, rows))).correlated();
    }

    /** −0 is no value of its own. */
    private static double[] plainZeros(double[] values) {
        Arrays.setAll(values, i -> values[i] == 0 ? 0.0 : values[i]);
        return values;
    }

    private Correlated correlated() {
        int n = x.length;
        if (n < 2 || !Sample.of(x).varies() || !Sample.of(y).varies()) {
            return new Correlated(Double.NaN, Double.NaN, n, Correlated.Test.NORMAL);
        }
        double tau = new KendallsCorrelation().correlation(x, y);
        boolean isExact = n < EXACT_BELOW && tied(x, 1) == 0 && tied(y, 1) == 0;
        double p = isExact ? exact(tau) : normal(tau);
        return new Correlated(tau, n < 3 ? Double.NaN : p, n, isExact ? Correlated.Test.EXACT : Correlated.Test.NORMAL);
    }

    /** Twice the smaller tail of the number of concordant pairs. */
    private double exact(double tau) {
        int n = x.length;
        double[] orders = ordersByInversions(n);
        int concordant = Math.toIntExact(Math.round((tau + 1) * pairs / 2));
        double upTo = 0;
        double from = 0;
        for (int i = 0; i < orders.length; i++) {
            upTo += i <= concordant ? orders[i] : 0;
            from += i >= concordant ? orders[i] : 0;
        }
        return Math.min(1, 2 * Math.min(upTo, from));
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

    private double normal(double tau) {
        double n = x.length;
        double difference = tau * Math.sqrt((pairs - tied(x, 1) / 2) * (pairs - tied(y, 1) / 2));
        double variance = (n * (n - 1) * (2 * n + 5) - tied(x, 2) - tied(y, 2)) / 18
                + tied(x, 1) * tied(y, 1) / (2 * n * (n - 1))
                + (n < 3 ? 0 : tied(x, 3) * tied(y, 3) / (9 * n * (n - 1) * (n - 2)));
        return Erf.erfc(Math.abs(difference) / Math.sqrt(2 * variance));
    }

    /** Sum over the groups of t equal values: {@code t(t − 1)} (1), {@code t(t − 1)(2t + 5)} (2) or {@code t(t − 1)(t − 2)} (3). */
    private static double tied(double[] values, int form) {
        double[] sorted = Sample.of(values).sorted();
        double sum = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                double t = i - start;
                sum += t * (t - 1) * (form == 1 ? 1 : form == 2 ? 2 * t + 5 : t - 2);
                start = i;
            }
        }
        return sum;
    }
}
