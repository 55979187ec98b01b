// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/**
 * A place in a file of the project: line and column count from 1; {@code length} characters are meant. Line 0: the
 * whole file.
 */
public record Location(String file, int line, int column, int length) implements Serializable {
    /** The place of what was not read from a file. */
    public static final Location NONE = new Location("", 0, 0, 0);

    public static Location of(String file) {
        return new Location(file, 0, 0, 0);
    }

    public boolean isKnown() {
        return !file.isEmpty();
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
