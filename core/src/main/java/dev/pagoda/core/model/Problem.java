// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/**
 * A user's mistake, or something a user should look at: a stable id, the place, the fault, and the cure as an
 * instruction, in both languages. Made from a {@link Fault}.
 */
public record Problem(String id, Severity severity, Location at, Name message, Name cure) implements Serializable {
    /** An error stops the build; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
