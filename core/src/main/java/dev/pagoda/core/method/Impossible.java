// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;

/**
 * Thrown by the constructor of a method, or of other settings, for values that do not go together; says why in both
 * languages.
 */
public final class Impossible extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Name reason;

    /** The reason is a clause without a full stop. */
    public Impossible(Name reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Impossible(String en, String zh) {
        this(new Name(en, zh));
    }

    /** Why settings were refused, whoever refused them. */
    public static Name reason(IllegalArgumentException refusal) {
        return refusal instanceof Impossible impossible
                ? impossible.reason
                : Name.of(String.valueOf(refusal.getMessage()));
    }
}
