// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.project.files.ForeignTable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is printed: {@code 1,234.5}, {@code 12.5%}, full-width digits, {@code 12.3①}, or a sign for "none".
 *
 * @param kind what the text is
 * @param text the plain number; empty where there is none
 * @param isChanged whether the number was written in another way
 * @param mark the mark of a footnote, or a letter that qualifies the number; empty if there is none
 */
public record PrintedNumber(Kind kind, String text, boolean isChanged, String mark) {
    /** What a cell may hold. */
    public enum Kind {
        NUMBER,
        PERCENT,
        MISSING,
        NONE
    }

    /** Which mark stands before the decimals. */
    enum Decimals {
        POINT,
        COMMA
    }

    private static final Set<String> MISSING = Set.of(
            "",
            "na",
            "nan",
            "n/a",
            "n.a.",
            "#n/a",
            "#div/0!",
            "#ref!",
            "#value!",
            "#name?",
            "#num!",
            "#null!",
            "null",
            "none",
            "-",
            "--",
            "---",
            "—",
            "——",
            "–",
            "―",
            "－",
            "－－",
            "−",
            "/",
            "\\",
            "／",
            ".",
            "..",
            "...",
            "…",
            "……",
            "⋯",
            ":",
            "*",
            "**",
            "***",
            "#",
            "缺失",
            "无",
            "暂无",
            "暂缺",
            "无数据",
            "缺",
            "not available",
            "missing");
    private static final String GAP = "[  '’\u00a0\u202f\u2009]";
    private static final Pattern GROUPED_BEFORE_POINT =
            Pattern.compile("[-+]?\\d{1,3}(?:(?:,\\d{3})+|(?:" + GAP + "\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern GROUPED_BEFORE_COMMA =
            Pattern.compile("[-+]?\\d{1,3}(?:(?:\\.\\d{3})+|(?:" + GAP + "\\d{3})+)(?:,\\d+)?");
    private static final Pattern PLAIN_COMMA = Pattern.compile("[-+]?\\d*,\\d+");
    private static final Pattern FLAGGED = Pattern.compile("^(.*\\d%?)\\s+([abcdefprsuz])$");

    /** Whether a text says that there is no number. */
    public static boolean isMissing(String text) {
        return MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Reads a cell; {@code isPercent} if the spreadsheet shows a hundred times what it holds. */
    public static PrintedNumber of(String text, boolean isPercent) {
        return of(text, isPercent, Decimals.POINT);
    }

    static PrintedNumber of(String text, boolean isPercent, Decimals decimals) {
        if (isMissing(text)) {
            return new PrintedNumber(Kind.MISSING, "", false, "");
        }
        if (decimals == Decimals.POINT && !Double.isNaN(ForeignTable.number(text))) {
            return isPercent
                    ? new PrintedNumber(Kind.PERCENT, hundredfold(text), true, "")
                    : new PrintedNumber(Kind.NUMBER, text, false, "");
        }
        String mark = Marks.of(text);
        String bare = Normalizer.normalize(Marks.without(text), Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
        Matcher flagged = FLAGGED.matcher(bare);
        if (flagged.matches()) {
            mark = flagged.group(2) + mark;
            bare = flagged.group(1);
        }
        boolean hasSign = bare.endsWith("%");
        String plain = plain(hasSign ? bare.substring(0, bare.length() - 1).strip() : bare, decimals);
        return Double.isNaN(ForeignTable.number(plain))
                ? new PrintedNumber(Kind.NONE, "", false, "")
                : new PrintedNumber(hasSign ? Kind.PERCENT : Kind.NUMBER, plain, true, mark);
    }

    private static String plain(String text, Decimals decimals) {
        if (decimals == Decimals.POINT) {
            return GROUPED_BEFORE_POINT.matcher(text).matches() ? text.replaceAll("[,]|" + GAP, "") : text;
        }
        if (GROUPED_BEFORE_COMMA.matcher(text).matches()) {
            return text.replaceAll("[.]|" + GAP, "").replace(',', '.');
        }
        return PLAIN_COMMA.matcher(text).matches() ? text.replace(',', '.') : text.indexOf('.') < 0 ? text : "";
    }

    private static String hundredfold(String text) {
        BigDecimal value = new BigDecimal(text).movePointRight(2).stripTrailingZeros();
        return value.toPlainString();
    }

    /** Whether the cell holds a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT;
    }
}
