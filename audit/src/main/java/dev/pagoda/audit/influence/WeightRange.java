// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import java.util.Optional;

/**
 * How far the weight of a node among its siblings can move, these keeping their proportions, before the ranking changes
 * at its head.
 *
 * @param node its number
 * @param nominal its weight as it is
 * @param leader where the leader stays first
 * @param top where the same units stay the top ones
 * @param exact whether the ends are exact up to rounding; otherwise a change that is soon undone may be overlooked
 */
public record WeightRange(int node, double nominal, Interval leader, Interval top, boolean exact) {
    /**
     * Weights from the least to the greatest at which nothing changes.
     *
     * @param below what happens just below; empty where nothing does as long as the weight is positive
     * @param above what happens just above; empty where nothing does as long as the weight is less than 1
     */
    public record Interval(double low, double high, Optional<Passing> below, Optional<Passing> above) {}

    /** One unit gets ahead of another. */
    public record Passing(int unit, int passed) {}

    /** Where one unit of the ranking stays ahead of the next one, or level with it. */
    public record OfPair(int node, int ahead, int behind, Interval interval, boolean exact) {}
}
