// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.statistics.Sample;

/**
 * The rank that equal scores share; 1 is the highest score. For the scores 90, 80, 80, 70:
 *
 * <pre>
 * MIN    1, 2, 2, 4     the best place of the group; the next places are left free
 * MAX    1, 3, 3, 4     the worst place of the group
 * MEAN   1, 2.5, 2.5, 4 the mean place of the group
 * DENSE  1, 2, 2, 3     no place is left free
 * </pre>
 */
public enum TieRule {
    MIN,
    MAX,
    MEAN,
    DENSE;

    /** {@code ranks[i]} of {@code scores[i]}; NaN for a missing score. */
    public double[] ranks(double[] scores) {
        Sample sample = Sample.of(scores);
        int[] distinctUpTo = this == DENSE ? distinctUpTo(sample) : new int[0];
        double[] ranks = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            ranks[i] = Double.isNaN(scores[i]) ? Double.NaN : rank(sample, distinctUpTo, scores[i]);
        }
        return ranks;
    }

    private double rank(Sample sample, int[] distinctUpTo, double score) {
        switch (this) {
            case MIN:
                return best(sample, score);
            case MAX:
                return worst(sample, score);
            case MEAN:
                return (best(sample, score) + worst(sample, score)) / 2;
            default:
                return distinctUpTo[sample.size() - 1] - distinctUpTo[sample.countUpTo(score) - 1] + 1.0;
        }
    }

    private static double best(Sample sample, double score) {
        return sample.size() - sample.countUpTo(score) + 1.0;
    }

    private static double worst(Sample sample, double score) {
        return sample.size() - sample.countBelow(score);
    }

    private static int[] distinctUpTo(Sample sample) {
        int[] distinct = new int[sample.size()];
        int count = 0;
        for (int i = 0; i < distinct.length; i++) {
            if (i == 0 || sample.get(i) > sample.get(i - 1)) {
                count++;
            }
            distinct[i] = count;
        }
        return distinct;
    }
}
