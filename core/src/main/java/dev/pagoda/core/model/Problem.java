package dev.pagoda.core.model;

import java.io.Serializable;

/** A user's mistake, or something a user should look at: a stable id, the place, the fault, and the cure as an instruction. */
public record Problem(String id, Severity severity, Location at, String message, String cure) implements Serializable {
    /** An error stops the build; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String id, Location at, String message, String cure) {
        return new Problem(id, Severity.ERROR, at, message, cure);
    }

    public static Problem warning(String id, Location at, String message, String cure) {
        return new Problem(id, Severity.WARNING, at, message, cure);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
