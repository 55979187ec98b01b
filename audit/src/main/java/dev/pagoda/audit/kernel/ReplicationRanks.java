// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/** Ranks of one replication, 1 the best, equal scores sharing the best: the plain way, and the end of the quick one. */
public final class ReplicationRanks {
    /** More neighbours than this in one knot are sorted rather than compared with one another. */
    private static final int LARGEST_KNOT = 16;

    private final long[] exact;
    private final int[] ranks;

    public ReplicationRanks(int units) {
        this.exact = new long[units];
        this.ranks = new int[units];
    }

    /** {@code ranks()[unit]}, 0 where there is no score, of {@code scores[at + unit * step]}. */
    public int[] of(double[] scores, int at, int step) {
        int present = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            if (!Double.isNaN(scores[at + unit * step])) {
                exact[present++] = Key.exact(scores[at + unit * step]);
            }
        }
        Arrays.sort(exact, 0, present);
        for (int unit = 0; unit < ranks.length; unit++) {
            double score = scores[at + unit * step];
            ranks[unit] = Double.isNaN(score) ? 0 : 1 + firstOf(Key.exact(score), present);
        }
        return ranks;
    }

    private int firstOf(long key, int present) {
        int low = 0;
        int high = present - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (exact[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Ranks from the first keys of a lane, which are sorted already; no two of them differ in the unit alone. The other
     * units have none.
     */
    public int[] ofSorted(long[] keys, int present, int lane, int unitBits) {
        Arrays.fill(ranks, 0);
        for (int i = 0; i < present; i++) {
            ranks[Key.unit(keys[i * Lanes.COUNT + lane], unitBits)] = i + 1;
        }
        return ranks;
    }

    /**
     * Ranks from sorted keys some of which differ in the unit alone: such neighbours make a knot, within which the
     * scores decide.
     *
     * @param scores {@code scores[at + unit * Lanes.COUNT + lane]}
     */
    public int[] ofKnotted(long[] keys, int present, int lane, int unitBits, double[] scores, int at) {
        Arrays.fill(ranks, 0);
        for (int i = 0; i < present; ) {
            int to = i + 1;
            while (to < present && sameButUnit(keys, to, lane, unitBits)) {
                to++;
            }
            if (to - i > LARGEST_KNOT) {
                rankLargeKnot(keys, i, to, lane, unitBits, scores, at);
            } else {
                rankKnot(keys, i, to, lane, unitBits, scores, at);
            }
            i = to;
        }
        return ranks;
    }

    private static boolean sameButUnit(long[] keys, int i, int lane, int unitBits) {
        return (keys[i * Lanes.COUNT + lane] ^ keys[(i - 1) * Lanes.COUNT + lane]) >>> unitBits == 0;
    }

    private void rankKnot(long[] keys, int from, int to, int lane, int unitBits, double[] scores, int at) {
        for (int i = from; i < to; i++) {
            int unit = Key.unit(keys[i * Lanes.COUNT + lane], unitBits);
            int better = 0;
            for (int k = from; k < to; k++) {
                int rival = Key.unit(keys[k * Lanes.COUNT + lane], unitBits);
                better += scores[at + rival * Lanes.COUNT + lane] > scores[at + unit * Lanes.COUNT + lane] ? 1 : 0;
            }
            ranks[unit] = from + better + 1;
        }
    }

    private void rankLargeKnot(long[] keys, int from, int to, int lane, int unitBits, double[] scores, int at) {
        for (int i = from; i < to; i++) {
            exact[i - from] =
                    Key.exact(scores[at + Key.unit(keys[i * Lanes.COUNT + lane], unitBits) * Lanes.COUNT + lane]);
        }
        Arrays.sort(exact, 0, to - from);
        for (int i = from; i < to; i++) {
            int unit = Key.unit(keys[i * Lanes.COUNT + lane], unitBits);
            ranks[unit] = from + 1 + firstOf(Key.exact(scores[at + unit * Lanes.COUNT + lane]), to - from);
        }
    }
}
