// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/**
 * What an expert said of one node of the framework, alone or against one of its siblings.
 *
 * @param expert a name or code that keeps experts apart
 * @param round of asking, from 1
 * @param other the sibling that the node is compared with; empty where it stands alone
 * @param value points, a rank from 1, or how many times as important the node is as the other
 */
public record Judgment(String expert, int round, Kind kind, String node, String other, double value, Location at)
        implements Serializable {
    /** What was asked. */
    public enum Kind {
        /** A share of a budget, in any number of points. */
        POINTS,
        /** A place in the order of importance, 1 the most important. */
        RANK,
        /** A comparison of any two siblings. */
        PAIR,
        /** A comparison of the best sibling, which is the node, with another. */
        BEST_TO_OTHER,
        /** A comparison of any sibling with the worst, which is the other. */
        OTHER_TO_WORST;

        /** Whether it takes two siblings. */
        public boolean compares() {
            return this == PAIR || this == BEST_TO_OTHER || this == OTHER_TO_WORST;
        }
    }
}
