// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Name;

/** Which language a name is in. */
final class Chinese {
    private Chinese() {}

    /** Whether a text holds Chinese characters. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** The text as a name in its own language. */
    static Name name(String text) {
        return isIn(text) ? new Name("", text) : new Name(text, "");
    }
}
