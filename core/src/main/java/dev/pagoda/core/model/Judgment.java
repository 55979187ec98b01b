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
        POINTS("points"),
        /** A place in the order of importance, 1 the most important. */
        RANK("rank"),
        /** A comparison of any two siblings. */
        PAIR("pair"),
        /** A comparison of the best sibling, which is the node, with another. */
        BEST_TO_OTHER("best-to-other"),
        /** A comparison of any sibling with the worst, which is the other. */
        OTHER_TO_WORST("other-to-worst");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Its word in the files of the panel. */
        public String text() {
            return text;
        }

        /** Whether it takes two siblings. */
        public boolean compares() {
            return this == PAIR || this == BEST_TO_OTHER || this == OTHER_TO_WORST;
        }
    }
}
