package dev.pagoda.report;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/** Numbers as readers expect them in print: true minus signs, thousands set apart, a thin space before a percent sign in English. */
final class Numerals {
    static final String MISSING = "–";

    private static final List<String> SMALL = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int THOUSANDS = 3;

    private Numerals() {}

    /** A fixed count of decimals: {@code 96.54}, {@code −3.10}; an en dash for a missing number. */
    static String fixed(double x, int decimals) {
        return Double.isFinite(x) ? Figure.fixed(x, decimals).replace('-', '−') : MISSING;
    }

    /** At most six significant digits, thousands set apart: {@code 157,092}; an en dash for a missing number. */
    static String raw(double x) {
        if (!Double.isFinite(x)) {
            return MISSING;
        }
        String text = Figure.of(x).replace('-', '−');
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int start = text.startsWith("−") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(text);
        if (end - start > THOUSANDS + 1) { // a four-digit number is read at a glance, and may be a year
            for (int at = end - THOUSANDS; at > start; at -= THOUSANDS) {
                grouped.insert(at, ',');
            }
        }
        return grouped.toString();
    }

    /** A rank: {@code 3}, or {@code 2.5} where ties share a mean place. */
    static String rank(double rank) {
        return Double.isFinite(rank) ? Figure.of(rank) : MISSING;
    }

    /** A share as a percentage: {@code 92.6 %} with a thin space in English, {@code 92.6%} in Chinese. */
    static String percent(double share, int decimals, Language language) {
        return Double.isFinite(share) ? fixed(100 * share, decimals) + percentSign(language) : MISSING;
    }

    static String percentSign(Language language) {
        return language == Language.EN ? "\u2009%" : "%";
    }

    /** A number for a drawing, with at most one decimal and a plain minus sign. */
    static String coordinate(double x) {
        String text = Figure.fixed(x, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A sentence with its first letter as a capital. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A small count as a word in English, as a numeral otherwise. */
    static String count(int count, Language language) {
        return language == Language.EN && count >= 0 && count < SMALL.size()
                ? SMALL.get(count)
                : Integer.toString(count);
    }
}
