// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** A node of the framework: a dimension (the index itself included) or an indicator. */
public sealed interface Node extends Serializable permits Dimension, Indicator {
    String code();

    Name name();

    /** Weight among its siblings as the project gives it; NaN if not given. */
    double weight();

    /** Methods and parameters of this node's own, as columns of the framework file give them. */
    Setting.Entries own();

    /** Free texts about the node. */
    Notes notes();

    Location at();

    /** The name in a language, or the code if it has no name. */
    default String label(Language language) {
        String name = name().in(language);
        return name.isEmpty() ? code() : name;
    }
}
