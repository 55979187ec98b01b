// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of this program. */
public final class Version {
    private Version() {}

    /** As the build wrote it into the jar. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("/dev/pagoda/workbench/version.txt")) {
            return in == null ? "development" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
