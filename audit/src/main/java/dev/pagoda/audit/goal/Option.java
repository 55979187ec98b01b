// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/**
 * What one quantity alone can do.
 *
 * @param change the smallest that reaches the goal; where none does, the one that comes as far as the bound
 * @param rank with the change; where the goal is not reached, the best rank of all changes that were tried
 * @param tried how many changes were tried
 * @param complete whether every smaller change was tried, and not only a scan of them
 */
public record Option(Attainment outcome, QuantityChange change, double rank, int tried, boolean complete) {
    /** Whether the goal is reached. */
    public enum Attainment {
        REACHED,
        OUT_OF_REACH,
        /** The value is at its bound or past it. */
        AT_BOUND
    }

    public boolean isReached() {
        return outcome == Attainment.REACHED;
    }
}
