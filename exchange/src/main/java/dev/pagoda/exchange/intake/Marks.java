// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of footnotes behind a name or a number: {@code 北京①}, {@code 12.3*}, {@code GDP [1]}. */
final class Marks {
    private static final Pattern BEHIND = Pattern.compile(
            "^(.*?\\S)\\s*((?:[*＊†‡§①-⑳⑴-⒇¹²³⁴-⁹]|\\[[0-9a-z]{1,2}]|［\\d{1,2}］|[(（]\\d{1,2}[)）]|(?<=\\s)\\d\\))+)$",
            Pattern.DOTALL);

    private Marks() {}

    /** The text without them. */
    static String without(String text) {
        Matcher marked = BEHIND.matcher(text.strip());
        return marked.matches() ? marked.group(1).strip() : text.strip();
    }

    /** The marks alone; empty if there are none. */
    static String of(String text) {
        Matcher marked = BEHIND.matcher(text.strip());
        return marked.matches() ? marked.group(2) : "";
    }
}
