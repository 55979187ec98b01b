// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * One set of normalised data: the scores of every indicator for every unit, by one way of imputing, treating and
 * normalising. Computed once, however many replications take it.
 *
 * <p>Within, a few units at a time stand together, {@code [tile][indicator][unit of the tile]}, as they are read. The
 * last tile is filled up with the last unit.
 */
public final class IndicatorScores {
    /** Larger scores are refused, since their powers would leave the range of numbers. */
    public static final double MOST = 0x1p1000;

    private final double[][] scores;
    private final UnitStrips strips;
    private final double[] packed;
    private final boolean complete;
    private volatile double[] packedLogarithms = new double[0];

    /** Scores {@code scores[indicator][unit]}, NaN where missing. */
    public IndicatorScores(double[][] scores) {
        this.scores = new double[scores.length][];
        boolean all = true;
        for (int column = 0; column < scores.length; column++) {
            this.scores[column] = scores[column].clone();
            all &= isComplete(scores[column], column, scores[0].length);
        }
        this.complete = all;
        this.strips = UnitStrips.of(scores[0].length);
        this.packed = strips.pack(this.scores);
        for (int i = 0; i < packed.length && !complete; i++) {
            packed[i] = Double.isNaN(packed[i]) ? 0 : packed[i];
        }
    }

    private static boolean isComplete(double[] column, int number, int units) {
        if (column.length != units || units == 0) {
            throw new IllegalArgumentException("column " + number + " has " + column.length + " units, not " + units);
        }
        boolean all = true;
        for (double score : column) {
            if (Math.abs(score) > MOST) {
                throw new IllegalArgumentException("column " + number + " has the score " + score);
            }
            all &= !Double.isNaN(score);
        }
        return all;
    }

    public int indicators() {
        return scores.length;
    }

    public int units() {
        return scores[0].length;
    }

    /** Score of an indicator for a unit; NaN if missing. */
    public double score(int indicator, int unit) {
        return scores[indicator][unit];
    }

    UnitStrips strips() {
        return strips;
    }

    /** Whether no score is missing. */
    boolean isComplete() {
        return complete;
    }

    /** Whether all scores of an indicator that are there have a logarithm. */
    boolean isPositiveOrMissing(int indicator) {
        for (double score : scores[indicator]) {
            if (score < PortableLogarithm.LEAST) {
                return false;
            }
        }
        return true;
    }

    double[] column(int indicator) {
        return scores[indicator];
    }

    /** Scores in the order of the strips; 0 where missing. */
    double[] packed() {
        return packed;
    }

    /** Logarithms of the packed scores; 0 where missing. Computed when first asked for. */
    double[] packedLogarithms() {
        if (packedLogarithms.length == 0) {
            double[] logarithms = strips.pack(scores);
            for (int i = 0; i < packed.length; i++) {
                logarithms[i] = Double.isNaN(logarithms[i]) ? 0 : PortableLogarithm.of(logarithms[i]);
            }
            packedLogarithms = logarithms;
        }
        return packedLogarithms;
    }
}
