// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * Is told of every replication, a block at a time, as soon as it is computed; called from several threads at once and
 * in no fixed order.
 */
public interface ReplicationListener {
    /** Hears nothing. */
    ReplicationListener NONE = new ReplicationListener() {
        @Override
        public boolean wantsBlocks() {
            return false;
        }

        @Override
        public void computed(Block block) {}
    };

    /** Whether scores and ranks of every replication are wanted; keeping them costs time and memory. */
    default boolean wantsBlocks() {
        return true;
    }

    /** The outcome of a block, if blocks are wanted. */
    void computed(Block block);

    /** So many replications more are done; called in any case. */
    default void passed(int replications) {}
}
