// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Tally;

/**
 * How often a unit came to each rank; exact counts over all replications that could be computed.
 *
 * @param counts {@code counts[rank − 1]}
 */
public record RankDistribution(long[] counts) {
    static RankDistribution of(Tally tally, int unit) {
        long[] counts = new long[tally.units()];
        for (int rank = 1; rank <= counts.length; rank++) {
            counts[rank - 1] = tally.count(unit, rank);
        }
        return new RankDistribution(counts);
    }

    /** How often the unit had a rank. */
    public long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /**
     * The least rank that the unit did not fall behind in at least this share of the replications; 0 if it never had a
     * rank.
     */
    public int quantile(double share) {
        double wanted = share * total();
        long sum = 0;
        for (int rank = 1; rank <= counts.length; rank++) {
            sum += counts[rank - 1];
            if (sum > 0 && sum >= wanted) {
                return rank;
            }
        }
        return 0;
    }

    public int median() {
        return quantile(0.5);
    }

    /** Best rank of the middle share of the replications. */
    public int best(double interval) {
        return quantile((1 - interval) / 2);
    }

    /** Worst rank of the middle share of the replications. */
    public int worst(double interval) {
        return quantile(1 - (1 - interval) / 2);
    }

    /** Mean rank; NaN if it never had one. */
    public double mean() {
        double sum = 0;
        for (int rank = 1; rank <= counts.length; rank++) {
            sum += (double) counts[rank - 1] * rank;
        }
        return sum / total();
    }

    /** Share of the replications with this rank. */
    public double share(int rank) {
        return (double) counts[rank - 1] / total();
    }

    /** Share of the replications among the first k. */
    public double inTop(int k) {
        long sum = 0;
        for (int rank = 1; rank <= Math.min(k, counts.length); rank++) {
            sum += counts[rank - 1];
        }
        return (double) sum / total();
    }
}
