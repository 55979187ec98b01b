// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Block;
import dev.pagoda.audit.kernel.ReplicationListener;

/**
 * Scores and ranks of some replications, for what cannot be counted on the way. Units are those ranked in the index, in
 * the order of the methodology.
 */
public final class Kept implements ReplicationListener {
    private static final int MOST = 10_000;
    private static final int FEWEST = 1_000;
    private static final int MOST_NUMBERS = 1 << 22;

    private final int units;
    private final double[] scores;
    private final int[] ranks;

    Kept(int replications, int units) {
        this.units = units;
        this.scores = new double[replications * units];
        this.ranks = new int[replications * units];
    }

    /** How many of the replications are kept: 10,000, but fewer of many units. */
    static int count(long replications, int units) {
        return (int) Math.min(replications, Math.max(FEWEST, Math.min(MOST, MOST_NUMBERS / units)));
    }

    @Override
    public void computed(Block block) {
        int first = (int) block.first();
        for (int i = 0; i < block.size(); i++) {
            for (int unit = 0; unit < units; unit++) {
                scores[(first + i) * units + unit] = block.score(i, unit);
                ranks[(first + i) * units + unit] = block.rank(i, unit);
            }
        }
    }

    public int replications() {
        return scores.length / units;
    }

    /** NaN if the unit has none, or the replication could not be computed. */
    public double score(int replication, int unit) {
        return scores[replication * units + unit];
    }

    /** 0 if the unit has none. */
    public int rank(int replication, int unit) {
        return ranks[replication * units + unit];
    }
}
