// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.List;

/** A ranking published elsewhere, to compare with: never an input. */
public record Published(Name name, String source, int leaders, List<String> top) implements Serializable {
    public Published {
        top = List.copyOf(top);
    }
}
