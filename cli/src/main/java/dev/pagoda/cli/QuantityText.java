// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.QuantityNames;
import dev.pagoda.audit.goal.Quantity;
import dev.pagoda.audit.goal.QuantityChange;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/** Quantities and their changes in words and figures. */
final class QuantityText {
    private static final double HUNDRED = 100;
    private static final double SMALL = 0.005;
    private static final int THOUSANDS = 3;

    private final QuantityNames names;
    private final Language language;

    QuantityText(Result result, Language language) {
        this.names = new QuantityNames(result);
        this.language = language;
    }

    boolean isChinese() {
        return language == Language.ZH;
    }

    List<String> codes(Quantity quantity) {
        return names.codes(quantity);
    }

    String name(Quantity quantity) {
        return names.name(quantity, language);
    }

    /** Codes and name, for a table. */
    String label(Quantity quantity) {
        return String.join(isChinese() ? "、" : ", ", codes(quantity)) + " " + name(quantity);
    }

    /** {@code "Unicorn companies" (B11, B12) rises from 5 to 6 (+20.0 %)}. */
    String clause(QuantityChange change) {
        String codes = String.join(isChinese() ? "、" : ", ", codes(change.quantity()));
        String name = name(change.quantity());
        String from = grouped(number(change.from(), change.quantity()));
        String to = grouped(number(change.to(), change.quantity()));
        boolean rises = change.to() > change.from();
        if (isChinese()) {
            String subject = "“" + name + "”（" + codes + "）";
            return Double.isNaN(change.from())
                    ? subject + "补报为 " + to
                    : subject + "由 " + from + (rises ? " 升至 " : " 降至 ") + to + share(change, "（", "）");
        }
        String subject = "“" + name + "” (" + codes + ")";
        return Double.isNaN(change.from())
                ? subject + " is reported as " + to
                : subject + (rises ? " rises" : " falls") + " from " + from + " to " + to + share(change, " (", ")");
    }

    private String share(QuantityChange change, String before, String after) {
        return Double.isNaN(change.share()) ? "" : before + percent(change) + (isChinese() ? "%" : "\u202f%") + after;
    }

    /** With its sign, without the percent sign; empty where the observed value is zero or missing. */
    String percent(QuantityChange change) {
        double percent = HUNDRED * change.share();
        return Double.isNaN(percent) ? "" : signed(Figure.fixed(percent, 1));
    }

    /** A value of a quantity with the decimals it has. */
    String number(double value, Quantity quantity) {
        String text = Figure.fixed(value, quantity.decimals());
        if (text.indexOf('.') >= 0) {
            int end = text.length();
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
        }
        return text.replace('-', '−');
    }

    /** A number in a sentence has its thousands set apart: {@code 28,839}, {@code 1,873.41}. Tables leave them out. */
    static String grouped(String number) {
        int point = number.indexOf('.');
        int start = number.startsWith("−") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(number);
        for (int at = (point < 0 ? number.length() : point) - THOUSANDS; at > start; at -= THOUSANDS) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The change with its sign; empty if no value is observed. */
    String difference(QuantityChange change) {
        return Double.isNaN(change.from()) ? "" : signed(number(change.to() - change.from(), change.quantity()));
    }

    private static String signed(String number) {
        String text = number.replace('-', '−');
        return text.startsWith("−") ? text : "+" + text;
    }

    /** The size of a change in standard deviations. */
    static String size(double size) {
        return size > 0 && size < SMALL ? "<0.01" : Figure.fixed(size, 2);
    }
}
