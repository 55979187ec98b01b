package dev.pagoda.exchange;

import dev.pagoda.project.files.ForeignTable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;

/**
 * A number as people write it in spreadsheets: {@code 1,234.5}, {@code 12.5%}, full-width digits, or a word for "none".
 *
 * @param kind what the text is
 * @param text the plain number; empty where there is none
 * @param isChanged whether the number was written in another way
 */
record LooseNumber(Kind kind, String text, boolean isChanged) {
    enum Kind {
        NUMBER,
        PERCENT,
        MISSING,
        NONE
    }

    private static final Set<String> MISSING = Set.of(
            "",
            "na",
            "nan",
            "n/a",
            "#n/a",
            "null",
            "none",
            "-",
            "--",
            "---",
            "—",
            "——",
            "–",
            "/",
            ".",
            "..",
            "...",
            "…",
            "……",
            "缺失",
            "无",
            "暂无",
            "暂缺",
            "无数据",
            "缺",
            "not available",
            "missing");

    static boolean isMissing(String text) {
        return MISSING.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** Reads a cell; {@code isPercent} if the spreadsheet shows a hundred times what it holds. */
    static LooseNumber of(String text, boolean isPercent) {
        if (isMissing(text)) {
            return new LooseNumber(Kind.MISSING, "", false);
        }
        if (!Double.isNaN(ForeignTable.number(text))) {
            return isPercent
                    ? new LooseNumber(Kind.PERCENT, hundredfold(text), true)
                    : new LooseNumber(Kind.NUMBER, text, false);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00a0]", "");
        boolean hasSign = plain.endsWith("%");
        plain = hasSign ? plain.substring(0, plain.length() - 1) : plain;
        if (plain.matches("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            plain = plain.replace(",", "");
        }
        return Double.isNaN(ForeignTable.number(plain))
                ? new LooseNumber(Kind.NONE, "", false)
                : new LooseNumber(hasSign ? Kind.PERCENT : Kind.NUMBER, plain, true);
    }

    private static String hundredfold(String text) {
        BigDecimal value = new BigDecimal(text).movePointRight(2).stripTrailingZeros();
        return value.toPlainString();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT;
    }
}
