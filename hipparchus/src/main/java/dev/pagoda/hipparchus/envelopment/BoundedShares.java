// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import dev.pagoda.hipparchus.envelopment.Programme.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of one unit as shares with bounds: {@code w_j σ_j = d_j + κ Σ d}, {@code κ = lower / (1 − m · lower)},
 * {@code d ≥ 0}, for m children; σ is 1 for shares of weights, and the unit's score for shares of contributions. So the
 * share of a child in {@code Σ w σ} is never below the lower bound, and reaches the upper one where {@code d_j = (upper
 * − lower) / (1 − m · lower) · Σ d}.
 */
record BoundedShares(double[] measure, double lower, double upper) {
    /** The least distance between bounds that leaves anything to choose. */
    private static final double PLAY = 1e-12;

    /** The weights that suit the unit best, of any length. */
    double[] best(double[] unit, List<double[]> points) {
        double room = 1 - lower * measure.length;
        if (room < PLAY) {
            return weights(new double[measure.length], 1);
        }
        double common = lower / room;
        double[] objective = changed(unit, common);
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(objective, 1));
        for (double[] point : points) {
            cuts.add(new Cut(changed(point, common), 1));
        }
        for (int k = 0; k < measure.length && upper < 1; k++) {
            cuts.add(new Cut(most(k, (upper - lower) / room), 0));
        }
        double[] parts = Programme.solve(objective, cuts);
        return weights(parts, common * Arrays.stream(parts).sum());
    }

    private double[] weights(double[] parts, double common) {
        double[] weights = new double[parts.length];
        Arrays.setAll(weights, k -> (parts[k] + common) / measure[k]);
        return weights;
    }

    /** From scores to what d is multiplied with: {@code s_j / σ_j + κ Σ_i s_i / σ_i}. */
    private double[] changed(double[] scores, double common) {
        double[] changed = new double[scores.length];
        Arrays.setAll(changed, k -> scores[k] / measure[k]);
        double sum = Arrays.stream(changed).sum();
        for (int k = 0; k < changed.length; k++) {
            changed[k] += common * sum;
        }
        return changed;
    }

    /** {@code d_k − share · Σ d}, not above 0. */
    private double[] most(int k, double share) {
        double[] row = new double[measure.length];
        Arrays.fill(row, -share);
        row[k] += 1;
        return row;
    }
}
