// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** One step of the method as the project states it: {@code normalise: { method: min-max }}. */
public record Step(String name, Setting.Entries settings, Location at) implements Serializable {
    /** A step that a program writes: name, then key, value, key, value … */
    public static Step of(String name, Object... keysAndValues) {
        return new Step(name, Setting.entries(keysAndValues), Location.NONE);
    }
}
