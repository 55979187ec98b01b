// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/** How two nodes of a framework stand to one another. */
public enum Relation {
    /** Children of the same node; indicators within their dimension. */
    SIBLINGS,
    /** A node and the one it is a child of; the child comes first. */
    PARENT,
    /** An indicator and each node above it, the index among them; the indicator comes first. */
    ANCESTOR,
    /** Nodes at the same depth below the index. */
    LEVEL,
    /** A node and the index; the node comes first. */
    INDEX,
    /** Two indicators, wherever they stand. */
    INDICATORS,
    /** Any two nodes. */
    ANY
}
