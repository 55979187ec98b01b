// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * Where the numbers come from that decide what a replication is like: a random stream, a sequence that fills space
 * evenly, or a file to replay.
 */
public interface Draws {
    /**
     * Numbers {@code from … from + count − 1} of eight replications, each in [0, 1): {@code into[n * Lanes.COUNT +
     * lane]}. Must depend on the replication and the number alone; is called from several threads.
     */
    void fill(Lanes lanes, long[] replications, int from, int count, double[] into);
}
