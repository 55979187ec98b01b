package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.NotComputable;

/** The messages about scores that an aggregation cannot take. */
final class Refusal {
    private Refusal() {}

    static NotComputable notPositive(String mean, int child, int row) {
        return new NotComputable(
                mean + " needs scores above 0",
                "Let scores start above 0 (normalise by min-max with lower: 1), aggregate this node by arithmetic, or"
                        + " treat the indicator.",
                child,
                row);
    }

    static NotComputable negative(String mean, int child, int row) {
        return new NotComputable(
                mean + " needs scores that are not negative",
                "Use a normalisation without negative scores, such as min-max, or aggregate this node by arithmetic.",
                child,
                row);
    }

    /** The coefficient of variation is a share of the mean. */
    static NotComputable meanNotPositive(String penalty, int child, int row) {
        return new NotComputable(
                penalty + " needs units whose mean score is above 0",
                "Let scores lie above 0 (normalise by z-score with mean: 100 and sd: 10, or by min-max), or aggregate"
                        + " this node by mean-min.",
                child,
                row);
    }

    static NotComputable tooFewUnits(String method) {
        return new NotComputable(
                method + " compares units, and fewer than two ranked units have a score here",
                "Rank more units, fill the gaps, or aggregate this node by arithmetic.");
    }

    static NotComputable noScale(String method, int child, int row) {
        return new NotComputable(
                method + " needs a child whose scores differ, and all ranked units have the same here",
                "Leave this child out of the framework or set its weight to 0, or aggregate this node by arithmetic.",
                child,
                row);
    }

    static NotComputable alike(String method) {
        return new NotComputable(
                method + " needs ranked units that differ, and they are all alike in the children that one of them has",
                "Check the scores of the children, or aggregate this node by arithmetic.");
    }
}
