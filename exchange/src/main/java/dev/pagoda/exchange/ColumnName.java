package dev.pagoda.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column's name taken apart: {@code GDP (100 million yuan)}, {@code 失业率（%）}. */
record ColumnName(String name, String unit) {
    private static final Pattern BRACKETS =
            Pattern.compile("^(.*?)\\s*[(（\\[【]\\s*(?:单位\\s*[:：]\\s*)?([^()（）\\[\\]【】]+?)\\s*[)）\\]】]$");

    static ColumnName of(String text) {
        Matcher brackets = BRACKETS.matcher(text.strip());
        boolean isBracketed = brackets.matches() && !brackets.group(1).isEmpty();
        return isBracketed
                ? new ColumnName(brackets.group(1).strip(), brackets.group(2).strip())
                : new ColumnName(text.strip(), "");
    }
}
