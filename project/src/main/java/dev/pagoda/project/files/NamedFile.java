// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;

/**
 * A file of the project by its path with slashes.
 *
 * @param at where the method file names it; the file itself when nothing names it
 */
public record NamedFile(String path, Location at, boolean isNamed) {
    /** A file that has its usual name. */
    public static NamedFile usual(String path) {
        return new NamedFile(path, Location.of(path), false);
    }
}
