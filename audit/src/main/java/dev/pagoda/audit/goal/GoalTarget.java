// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/** What is to be reached in the index. Ranks are those of the method's tie rule. */
public sealed interface GoalTarget {
    /** A rank that is better by at least so many places, or the first if there are not so many above. */
    record Gain(int places) implements GoalTarget {}

    /** This rank or a better one. */
    record ReachRank(int rank) implements GoalTarget {}

    /** A better rank than that of the unit with this place among the units. */
    record Overtake(int unit) implements GoalTarget {}
}
