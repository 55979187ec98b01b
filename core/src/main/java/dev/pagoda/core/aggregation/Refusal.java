package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.NotComputable;

/** The message about a score that a mean cannot take. */
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
}
