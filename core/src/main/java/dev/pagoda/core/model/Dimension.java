// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.List;

/** A node computed from its children; the root of the framework is the index itself. */
public record Dimension(
        String code, Name name, double weight, List<Node> children, Setting.Entries own, Notes notes, Location at)
        implements Node {
    public Dimension {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("dimension " + code + " has no children");
        }
    }

    /** A dimension without methods or notes of its own. */
    public static Dimension of(String code, double weight, Node... children) {
        return new Dimension(
                code, Name.of(code), weight, List.of(children), Setting.Entries.NONE, Notes.NONE, Location.NONE);
    }
}
