// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import java.util.Arrays;

/** How far several judges agree on the order of the same objects. */
public final class Concordance {
    private Concordance() {}

    /**
     * Kendall's coefficient of concordance with the correction for ties: {@code W = 12·S / (m²(n³ − n) − m·ΣT)}, where
     * S is the sum of squared deviations of the objects' rank sums from their mean, and {@code T = Σ(t³ − t)} over the
     * groups of t tied objects of a judge. 1 is full agreement, 0 none.
     *
     * <p>Shapes: {@code judgements[judge][object]}, numbers of any scale that is ordered alike for all judges; m
     * judges, n objects.
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>an object that a judge leaves out (NaN) is left out of all;
     *   <li>ties share the mean of their ranks;
     *   <li>NaN for fewer than two judges or objects, and where every judge ties all objects.
     * </ul>
     *
     * <p>Source: Kendall and Babington Smith (1939), The problem of m rankings; the correction for ties: Kendall
     * (1970), Rank Correlation Methods, chapter 6.
     */
    public static double w(double[][] judgements) {
        double[][] complete = complete(judgements);
        int judges = complete.length;
        if (judges < 2 || complete[0].length < 2) {
            return Double.NaN;
        }
        int objects = complete[0].length;
        double[] sums = rankSums(complete);
        double mean = judges * (objects + 1) / 2.0;
        double[] squares = new double[objects];
        Arrays.setAll(squares, i -> (sums[i] - mean) * (sums[i] - mean));
        double ties = 0;
        for (double[] judgement : complete) {
            ties += ties(judgement);
        }
        double most = (double) judges * judges * cubeLess(objects) - judges * ties;
        return most == 0 ? Double.NaN : 12 * Sample.of(squares).sum() / most;
    }

    /** Sum of the ranks of every object over the judges. */
    private static double[] rankSums(double[][] judgements) {
        double[] sums = new double[judgements[0].length];
        for (double[] judgement : judgements) {
            double[] ranks = Correlation.ranks(judgement);
            Arrays.setAll(sums, i -> sums[i] + ranks[i]); // halves add up exactly, in any order
        }
        return sums;
    }

    /** The judgements on the objects that every judge has judged. */
    public static double[][] complete(double[][] judgements) {
        int objects = judgements.length == 0 ? 0 : judgements[0].length;
        int[] kept = new int[objects];
        int count = 0;
        for (int object = 0; object < objects; object++) {
            if (isJudgedByAll(judgements, object)) {
                kept[count++] = object;
            }
        }
        double[][] complete = new double[judgements.length][count];
        for (int judge = 0; judge < complete.length; judge++) {
            for (int i = 0; i < count; i++) {
                complete[judge][i] = judgements[judge][kept[i]];
            }
        }
        return complete;
    }

    private static boolean isJudgedByAll(double[][] judgements, int object) {
        for (double[] judgement : judgements) {
            if (Double.isNaN(judgement[object])) {
                return false;
            }
        }
        return true;
    }

    /** {@code Σ(t³ − t)} over groups of t equal values. */
    private static double ties(double[] values) {
        double[] sorted = Sample.of(values).sorted();
        double sum = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                sum += cubeLess(i - start);
                start = i;
            }
        }
        return sum;
    }

    private static double cubeLess(int t) {
        return (double) t * t * t - t;
    }
}
