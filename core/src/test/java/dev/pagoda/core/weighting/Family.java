// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import java.util.Arrays;

/** Siblings for tests. */
final class Family {
    private Family() {}

    static Siblings given(double... weights) {
        int[] indicators = new int[weights.length];
        Arrays.fill(indicators, 1);
        return new Siblings(weights, indicators, new double[weights.length][0]);
    }

    /** Siblings from their scores, one array for each child. */
    static Siblings scored(double[]... scores) {
        double[] given = new double[scores.length];
        int[] indicators = new int[scores.length];
        Arrays.fill(given, Double.NaN);
        Arrays.fill(indicators, 1);
        return new Siblings(given, indicators, scores);
    }
}
