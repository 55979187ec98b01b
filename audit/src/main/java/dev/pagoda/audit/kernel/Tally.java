// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * What many replications gave: how often each unit came to each rank, and the sums of its scores.
 *
 * <p>Counts are whole numbers, so they merge in any order. Scores are summed in a stated order: within a stretch of
 * replications in eight sums, which are then added up; the sums of the stretches from the first to the last. So a tally
 * is the same to the bit however many threads or machines shared the stretches.
 */
public final class Tally {
    private final int units;
    private final long[] counts;
    private final double[][] sums;
    private final double[][] squares;
    private long replications;
    private long failed;
    private long firstFailed = Long.MAX_VALUE;

    Tally(int units, int stretches) {
        this.units = units;
        this.counts = new long[units * units];
        this.sums = new double[stretches][0];
        this.squares = new double[stretches][0];
    }

    void add(int[] cells, long computed, long failures, long firstFailure) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += cells[i];
        }
        replications += computed;
        failed += failures;
        firstFailed = Math.min(firstFailed, firstFailure);
    }

    void putStretch(int stretch, double[] sum, double[] square) {
        sums[stretch] = sum;
        squares[stretch] = square;
    }

    /**
     * Takes over what another tally of the same study and number of replications counted; the two have no stretch in
     * common.
     */
    public void merge(Tally other) {
        if (other.counts.length != counts.length || other.sums.length != sums.length) {
            throw new IllegalArgumentException("the tallies are not of the same study");
        }
        for (int stretch = 0; stretch < sums.length; stretch++) {
            if (other.sums[stretch].length > 0) {
                if (sums[stretch].length > 0) {
                    throw new IllegalArgumentException("both tallies have stretch " + stretch);
                }
                putStretch(stretch, other.sums[stretch], other.squares[stretch]);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        replications += other.replications;
        failed += other.failed;
        firstFailed = Math.min(firstFailed, other.firstFailed);
    }

    public int units() {
        return units;
    }

    /** Replications that could be computed. */
    public long replications() {
        return replications;
    }

    /**
     * Replications that could not be computed, because an aggregation could not take a score. They are in none of the
     * other figures.
     */
    public long failed() {
        return failed;
    }

    /** The first replication that could not be computed; meaningless if there is none. */
    public long firstFailed() {
        return firstFailed;
    }

    /** How often a unit came to a rank, 1 the best. */
    public long count(int unit, int rank) {
        return counts[(rank - 1) * units + unit];
    }

    /** How often a unit had a rank at all. */
    public long ranked(int unit) {
        long sum = 0;
        for (int rank = 1; rank <= units; rank++) {
            sum += count(unit, rank);
        }
        return sum;
    }

    /** Sum of a unit's scores over all replications in which it has one. */
    public double sum(int unit) {
        return sum(sums, unit);
    }

    /** Sum of the squares of a unit's scores. */
    public double sumOfSquares(int unit) {
        return sum(squares, unit);
    }

    private static double sum(double[][] stretches, int unit) {
        double sum = 0;
        for (double[] stretch : stretches) {
            sum += stretch.length == 0 ? 0 : stretch[unit];
        }
        return sum;
    }
}
