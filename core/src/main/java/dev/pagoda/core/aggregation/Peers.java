// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;

/** The ranked units that rows are compared with: the scores of each child that counts, and how many units have any. */
final class Peers {
    private final Sample[] samples;
    private final int count;

    private Peers(Sample[] samples, int count) {
        this.samples = samples;
        this.count = count;
    }

    static Peers of(double[][] reference, double[] weights) {
        Sample[] samples = new Sample[reference.length];
        Arrays.setAll(samples, child -> weights[child] > 0 ? Sample.of(reference[child]) : Sample.of());
        return new Peers(samples, present(reference, weights));
    }

    /** The same, refused where a row has a score but there are not two units to compare. */
    static Peers compared(String method, double[][] scores, double[] weights, double[][] reference) {
        Peers peers = of(reference, weights);
        if (peers.count < 2 && present(scores, weights) > 0) {
            throw Refusal.tooFewUnits(method);
        }
        return peers;
    }

    /** How many rows have a score in a child that counts. */
    private static int present(double[][] scores, double[] weights) {
        int rows = 0;
        for (int row = 0; row < scores[0].length; row++) {
            rows += isPresent(scores, weights, row) ? 1 : 0;
        }
        return rows;
    }

    static boolean isPresent(double[][] scores, double[] weights, int row) {
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] > 0 && !Double.isNaN(scores[child][row])) {
                return true;
            }
        }
        return false;
    }

    /** Units with a score in any child that counts. */
    int count() {
        return count;
    }

    /** Scores of the units that have this child; empty for a child that does not count. */
    Sample child(int child) {
        return samples[child];
    }

    /** Largest less smallest score of a child; NaN where no unit has it. */
    double range(int child) {
        return samples[child].max() - samples[child].min();
    }

    /** By how much a score falls short of the best of a child, 0 for one that is better still. */
    double shortfall(int child, double score) {
        return Math.max(samples[child].max() - score, 0);
    }
}
