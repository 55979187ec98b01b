// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;

/**
 * Something that an import guessed, changed or left out, for a person to look at.
 *
 * @param file of the new folder
 * @param line of that file, from 1; 0 for the file as a whole
 * @param text what was done and what to do about it, in both languages
 * @param isQuestion whether it could be meant in two ways, so that a person has to decide
 */
public record Review(String file, int line, Name text, boolean isQuestion) {
    static Review of(String file, int line, String en, String zh) {
        return new Review(file, line, new Name(en, zh), false);
    }

    static Review question(String file, int line, String en, String zh) {
        return new Review(file, line, new Name(en, zh), true);
    }

    /** {@code framework.csv:5 direction guessed …}. */
    public String in(Language language) {
        return (line == 0 ? file : file + ":" + line) + "  " + text.in(language);
    }
}
