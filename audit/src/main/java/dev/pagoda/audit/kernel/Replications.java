// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * The replications of a study, numbered from 0. They are shared out in stretches, whose length depends on the study and
 * the number of replications alone; a stretch is computed block by block.
 */
public final class Replications {
    private static final int SMALLEST_BLOCK = 256;
    private static final int LARGEST_BLOCK = 1 << 14;
    /** A block holds so many replications of each scenario, if it can: the last octet of each may be nearly empty. */
    private static final int OF_EACH_SCENARIO = 64;
    /** A block holds no more scores than this. */
    private static final int MOST_SCORES = 1 << 22;

    private static final int STRETCHES = 64;

    private final PreparedStudy layout;
    private final Lanes lanes;
    private final long count;
    private final int blockSize;
    private final long blocksInStretch;
    private final int stretches;

    public Replications(Study study, Lanes lanes, long count) {
        this(new PreparedStudy(study), lanes, count);
    }

    private Replications(PreparedStudy layout, Lanes lanes, long count) {
        this.layout = layout;
        this.lanes = lanes;
        this.count = count;
        int most = Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, MOST_SCORES / layout.study.units()));
        int wanted = layout.scenarios.size() * OF_EACH_SCENARIO;
        this.blockSize = Math.max(SMALLEST_BLOCK, Math.min(most, Integer.highestOneBit(2 * wanted - 1)));
        long blocks = (count + blockSize - 1) / blockSize;
        this.blocksInStretch = Math.max(1, (blocks + STRETCHES - 1) / STRETCHES);
        this.stretches = (int) ((blocks + blocksInStretch - 1) / blocksInStretch);
    }

    /** So many replications of the same study with other numbers; what was made ready for one serves both. */
    public Replications with(Draws draws, Lanes others, long number) {
        return new Replications(layout.with(draws), others, number);
    }

    /** What is varied, and how. */
    public Study study() {
        return layout.study;
    }

    /** How many stretches there are; they can be computed on different machines, and their tallies merged. */
    public int stretches() {
        return stretches;
    }

    /** Computes all replications. */
    public Tally run() {
        return run(0, stretches, ReplicationListener.NONE);
    }

    /** Computes the stretches {@code from … to − 1} and tells the listener of each replication. */
    public Tally run(int from, int to, ReplicationListener listener) {
        Tally tally = tally();
        Worker worker = worker(listener);
        for (int stretch = from; stretch < to; stretch++) {
            compute(stretch, worker, listener);
            worker.counter().endStretch(stretch, tally);
        }
        worker.counter().flush(tally);
        return tally;
    }

    Tally tally() {
        return new Tally(layout.study.units(), stretches);
    }

    Worker worker(ReplicationListener listener) {
        return new Worker(layout, lanes, blockSize, listener.wantsBlocks());
    }

    void compute(int stretch, Worker worker, ReplicationListener listener) {
        long first = stretch * blocksInStretch * blockSize;
        long end = Math.min(count, first + blocksInStretch * blockSize);
        for (long at = first; at < end; at += blockSize) {
            worker.compute(at, (int) Math.min(blockSize, end - at), listener);
        }
    }
}
