// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Ranks and counts computed replications: one thread's part of a tally. */
final class Counter {
    /** So many replications fit the cells, which are of int. */
    private static final long FULL = 1L << 30;

    private final int units;
    private final int unitBits;
    private final Lanes lanes;
    private final Optional<Block> block;
    private final long[] keys;
    private final ReplicationRanks places;
    private final int[] cells;
    private final double[] sums;
    private final double[] squares;
    private long computed;
    private long failed;
    private long firstFailed = Long.MAX_VALUE;

    Counter(int units, int padded, Lanes lanes, Optional<Block> block) {
        this.units = units;
        this.unitBits = Key.unitBits(units);
        this.lanes = lanes;
        this.block = block;
        this.keys = new long[padded * Lanes.COUNT];
        this.places = new ReplicationRanks(units);
        this.cells = new int[units * units];
        this.sums = new double[padded * Lanes.COUNT];
        this.squares = new double[padded * Lanes.COUNT];
    }

    /**
     * Eight replications side by side, of which the first {@code live} count.
     *
     * @param scores {@code scores[at + unit * Lanes.COUNT + lane]}; NaN means that the replication could not be
     *     computed
     * @param unranked units that have no score, but a 0
     */
    void addOctet(long[] replications, int live, double[] scores, int at, int[] unranked) {
        int present = units - unranked.length;
        lanes.keys(scores, at, units, unitBits, keys);
        for (int unit : unranked) {
            Arrays.fill(keys, unit * Lanes.COUNT, (unit + 1) * Lanes.COUNT, Key.last(unit, unitBits));
        }
        lanes.sort(keys, units);
        int close = lanes.closeLanes(keys, present, unitBits);
        int lost = lostLanes(present);
        boolean whole = live == Lanes.COUNT && lost == 0;
        if (whole) {
            lanes.tally(scores, at, units, sums, squares);
        }
        for (int lane = 0; lane < live; lane++) {
            if ((lost >> lane & 1) == 1) {
                fail(replications[lane]);
                continue;
            }
            if (!whole) {
                addScores(scores, at + lane, Lanes.COUNT, lane);
            }
            if ((close >> lane & 1) == 0 && block.isEmpty()) {
                countSorted(lane, present);
            } else {
                int[] ranks = (close >> lane & 1) == 0
                        ? places.ofSorted(keys, present, lane, unitBits)
                        : places.ofKnotted(keys, present, lane, unitBits, scores, at);
                count(replications[lane], scores, at + lane, Lanes.COUNT, ranks);
            }
        }
    }

    /** One replication whose scores may be missing, {@code scores[unit]}; it counts as the given lane of its octet. */
    void add(long replication, double[] scores, int lane) {
        addScores(scores, 0, 1, lane);
        count(replication, scores, 0, 1, places.of(scores, 0, 1));
    }

    /** A replication that could not be computed. */
    void fail(long replication) {
        failed++;
        firstFailed = Math.min(firstFailed, replication);
    }

    /** NaN sorts to one of the ends. */
    private int lostLanes(int present) {
        int lost = 0;
        int last = (present - 1) * Lanes.COUNT;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            boolean finite =
                    present == 0 || Key.isFinite(keys[lane], unitBits) && Key.isFinite(keys[last + lane], unitBits);
            lost |= finite ? 0 : 1 << lane;
        }
        return lost;
    }

    private void addScores(double[] scores, int at, int step, int lane) {
        for (int unit = 0; unit < units; unit++) {
            double score = scores[at + unit * step];
            if (!Double.isNaN(score)) {
                sums[unit * Lanes.COUNT + lane] += score;
                squares[unit * Lanes.COUNT + lane] += score * score;
            }
        }
    }

    private void countSorted(int lane, int present) {
        computed++;
        int mask = (1 << unitBits) - 1;
        for (int i = 0; i < present; i++) {
            cells[i * units + ((int) keys[i * Lanes.COUNT + lane] & mask)]++;
        }
    }

    private void count(long replication, double[] scores, int at, int step, int[] ranks) {
        computed++;
        for (int unit = 0; unit < units; unit++) {
            if (ranks[unit] > 0) {
                cells[(ranks[unit] - 1) * units + unit]++;
            }
        }
        block.ifPresent(open -> open.put(replication, scores, at, step, ranks));
    }

    /** Hands over the sums of a stretch and begins anew. */
    void endStretch(int stretch, Tally tally) {
        tally.putStretch(stretch, folded(sums), folded(squares));
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        if (computed >= FULL) {
            flush(tally);
        }
    }

    private double[] folded(double[] lanewise) {
        double[] folded = new double[units];
        for (int unit = 0; unit < units; unit++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                folded[unit] += lanewise[unit * Lanes.COUNT + lane];
            }
        }
        return folded;
    }

    /** Hands over the counts and begins anew. */
    void flush(Tally tally) {
        tally.add(cells, computed, failed, firstFailed);
        Arrays.fill(cells, 0);
        computed = 0;
        failed = 0;
        firstFailed = Long.MAX_VALUE;
    }
}
