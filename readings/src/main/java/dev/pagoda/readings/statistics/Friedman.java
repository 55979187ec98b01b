// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Concordance;
import dev.pagoda.core.statistics.Correlation;
import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Friedman's test of whether m judges agree on the order of n objects more than by chance: {@code χ² = m(n − 1)·W} with
 * n − 1 degrees of freedom and Kendall's coefficient of concordance W, corrected for ties.
 *
 * <p>Source: Friedman (1937), The use of ranks to avoid the assumption of normality; Hollander and Wolfe (1973), p.
 * 139.
 *
 * @param w Kendall's coefficient of concordance
 * @param chiSquared the statistic
 * @param degrees degrees of freedom
 * @param p probability of a statistic at least as large were all orders by chance
 * @param rankSums {@code [object]}: sums of ranks over the judges; of the objects that every judge has judged
 */
public record Friedman(double w, double chiSquared, int degrees, double p, double[] rankSums) {
    /** The test of {@code judgements[judge][object]}; an object that a judge leaves out (NaN) is left out of all. */
    public static Attempt<Friedman> of(double[][] judgements) {
        double[][] complete = Concordance.complete(judgements);
        if (complete.length < 2) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, complete.length, 2);
        }
        int objects = complete[0].length;
        if (objects < 2) {
            return Attempt.refused(Obstacle.TOO_FEW_COLUMNS, objects, 2);
        }
        double w = Concordance.w(complete);
        if (Double.isNaN(w)) {
            return Attempt.refused(Obstacle.NO_VARIATION);
        }
        double chiSquared = complete.length * (objects - 1) * w;
        double[] sums = new double[objects];
        for (double[] judgement : complete) {
            double[] ranks = Correlation.ranks(judgement);
            Arrays.setAll(sums, object -> sums[object] + ranks[object]);
        }
        double p = Gamma.regularizedGammaQ((objects - 1) / 2.0, chiSquared / 2);
        return new Attempt.Found<>(new Friedman(w, chiSquared, objects - 1, p, sums));
    }
}
