// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import dev.pagoda.core.model.Problem.Severity;
import java.io.Serializable;

/**
 * A kind of problem, declared once, beside the code that finds it: a stable id, what is wrong, and what to do about it,
 * in both languages. {@link #at} makes a problem of it.
 */
public record Fault(String id, Severity severity, Template message, Template cure) implements Serializable {
    /** A fault that stops the build. */
    public static Fault error(String id, String en, String zh, String cure, String cureZh) {
        return new Fault(id, Severity.ERROR, new Template(en, zh), new Template(cure, cureZh));
    }

    /** A fault that does not stop the build. */
    public static Fault warning(String id, String en, String zh, String cure, String cureZh) {
        return new Fault(id, Severity.WARNING, new Template(en, zh), new Template(cure, cureZh));
    }

    /** The fault at a place: the name of a gap, what fills it, the name of the next … */
    public Problem at(Location at, Object... gapsAndValues) {
        return new Problem(id, severity, at, message.with(gapsAndValues), cure.with(gapsAndValues));
    }
}
