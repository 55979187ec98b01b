// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the variance of an outcome is shared out among factors. The first-order index of a factor is the share of the
 * variance that would go if it alone were fixed; the total index is the share that would stay if all others were fixed;
 * what lies between the two comes from its interplay with others.
 *
 * <p>Special cases: estimates stay as computed, so a small index may come out below 0, and the first-order one above
 * the total; an outcome that does not vary has NaN for indices.
 *
 * <p>Source: Sobol' (1993), Sensitivity estimates for nonlinear mathematical models; Homma, Saltelli (1996) for total
 * indices; Jansen (1999) and Saltelli et al. (2010) for the estimates, see {@link Estimator}.
 *
 * @param first first-order indices, in the order of the factors
 * @param total total indices, in the order of the factors
 * @param second the interplay of each two factors, (0, 1), (0, 2) …; empty where pairs were not asked for
 * @param variance sample variance of the outcome over A and B together, with 2 N − 1
 * @param mean mean of the outcome over A and B together
 * @param base rows that were used: all but those in which a replication could not be computed
 */
public record SobolIndices(
        List<Index> first, List<Index> total, List<Pair> second, double variance, double mean, int base) {
    /** An index with its interval. */
    public record Index(String factor, double estimate, double low, double high) {}

    /** The second-order index of two factors, with its interval. */
    public record Pair(String one, String other, double estimate, double low, double high) {}

    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
        second = List.copyOf(second);
    }

    /**
     * Indices of what the replications of a design gave, {@code y[replication]}; NaN where one could not be computed.
     */
    public static SobolIndices of(SaltelliDesign design, double[] y, Estimator estimator, Bootstrap bootstrap) {
        List<String> names = design.factors().stream().map(SobolFactor::name).toList();
        return of(design.outputs(y), names, estimator, bootstrap);
    }

    /** Indices of outputs sorted into blocks. */
    public static SobolIndices of(Outputs outputs, List<String> factors, Estimator estimator, Bootstrap bootstrap) {
        Terms terms = new Terms(outputs, estimator);
        double[] once = new double[outputs.rows()];
        Arrays.fill(once, 1);
        double variance = outputs.varies() ? terms.variance(once) : 0;
        double[] estimates = terms.indices(once, variance);
        double[][] intervals = bootstrap.intervals(terms);
        int count = factors.size();
        List<Index> all = new ArrayList<>();
        for (int i = 0; i < 2 * count; i++) {
            all.add(new Index(factors.get(i % count), estimates[i], intervals[i][0], intervals[i][1]));
        }
        List<Pair> second = new ArrayList<>();
        for (int i = 0, at = 2 * count; i < count && outputs.hasPairs(); i++) {
            for (int j = i + 1; j < count; j++, at++) {
                second.add(new Pair(factors.get(i), factors.get(j), estimates[at], intervals[at][0], intervals[at][1]));
            }
        }
        return new SobolIndices(
                all.subList(0, count), all.subList(count, 2 * count), second, variance, outputs.mean(), outputs.rows());
    }
}
