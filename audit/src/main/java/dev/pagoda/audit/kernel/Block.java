// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/** The outcome of some replications that follow one another; valid until the listener returns. */
public final class Block {
    private final int units;
    private final double[] scores;
    private final int[] ranks;
    private long first;
    private int size;

    Block(int units, int most) {
        this.units = units;
        this.scores = new double[units * most];
        this.ranks = new int[units * most];
    }

    void begin(long first, int size) {
        this.first = first;
        this.size = size;
        Arrays.fill(scores, Double.NaN);
        Arrays.fill(ranks, 0);
    }

    void put(long replication, double[] from, int at, int step, int[] places) {
        int to = (int) (replication - first) * units;
        for (int unit = 0; unit < units; unit++) {
            scores[to + unit] = places[unit] == 0 ? Double.NaN : from[at + unit * step];
        }
        System.arraycopy(places, 0, ranks, to, units);
    }

    /** The number of the first replication. */
    public long first() {
        return first;
    }

    /** How many replications there are. */
    public int size() {
        return size;
    }

    /**
     * Score of the index of a unit in replication {@code first() + i}; NaN if it has none, or the replication could not
     * be computed.
     */
    public double score(int i, int unit) {
        return scores[i * units + unit];
    }

    /** Rank of a unit, 1 the best; 0 if it has no score, or the replication could not be computed. */
    public int rank(int i, int unit) {
        return ranks[i * units + unit];
    }
}
