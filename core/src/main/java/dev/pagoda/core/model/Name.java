// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** A name in English and Chinese; an empty one falls back to the other. */
public record Name(String en, String zh) implements Serializable {
    public static final Name NONE = new Name("", "");

    public static Name of(String en) {
        return new Name(en, "");
    }

    /** The name in a language, or in the other one if it has none there. */
    public String in(Language language) {
        boolean chinese = language == Language.ZH;
        String wanted = chinese ? zh : en;
        return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
    }
}
