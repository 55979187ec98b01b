// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Numbers as readers expect them in print: true minus signs, thousands set apart, a thin space that does not break
 * before a percent sign in English.
 */
public final class Numerals {
    public static final String MISSING = "–";

    private static final List<String> SMALL = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int THOUSANDS = 3;
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST_DECIMALS = 4;

    private Numerals() {}

    /** A fixed count of decimals: {@code 96.54}, {@code −3.10}; an en dash for a missing number. */
    public static String fixed(double x, int decimals) {
        return Double.isFinite(x) ? Figure.fixed(x, decimals).replace('-', '−') : MISSING;
    }

    /** At most six significant digits, thousands set apart: {@code 157,092}; an en dash for a missing number. */
    public static String raw(double x) {
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
    public static String rank(double rank) {
        return Double.isFinite(rank) ? Figure.of(rank) : MISSING;
    }

    /** A rank in a sentence: {@code 2nd} in English, the number itself in Chinese and where ties share a mean place. */
    public static String ordinal(double rank, Language language) {
        String number = rank(rank);
        if (language == Language.ZH || rank != Math.rint(rank)) {
            return number;
        }
        long last = (long) rank % 100;
        boolean teen = last > 10 && last < 14;
        return number + (teen ? "th" : last % 10 == 1 ? "st" : last % 10 == 2 ? "nd" : last % 10 == 3 ? "rd" : "th");
    }

    /** A share as a percentage: {@code 92.6 %} with a thin space in English, {@code 92.6%} in Chinese. */
    public static String percent(double share, int decimals, Language language) {
        return Double.isFinite(share) ? fixed(100 * share, decimals) + percentSign(language) : MISSING;
    }

    /**
     * A chance as a percentage without decimals: {@code 62 %}. One that is not sure is never printed as if it were:
     * {@code <1 %}, {@code >99 %}.
     */
    public static String chance(double share, Language language) {
        if (share > 0 && share < 0.005) {
            return "<1" + percentSign(language);
        }
        return share < 1 && share >= 0.995 ? ">99" + percentSign(language) : percent(share, 0, language);
    }

    /** With how many decimals a percentage must be printed so that a chance that is not sure does not look like it. */
    public static int decimals(double share) {
        int decimals = 0;
        double edge = Math.min(share, 1 - share);
        for (double least = 0.005; edge > 0 && edge < least && decimals < MOST_DECIMALS; least /= 10) {
            decimals++;
        }
        return decimals;
    }

    /**
     * A count with its thousands set apart, {@code 1,000,000}; in Chinese round ten-thousands as such, {@code 100 万}.
     */
    public static String grouped(long count, Language language) {
        if (language == Language.ZH && count >= TEN_THOUSAND && count % TEN_THOUSAND == 0) {
            return grouped(count / TEN_THOUSAND) + " 万";
        }
        return grouped(count);
    }

    private static String grouped(long count) {
        StringBuilder text = new StringBuilder(Long.toString(count));
        for (int at = text.length() - THOUSANDS; at > 0; at -= THOUSANDS) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** From one rank to another: {@code 3–5}, or {@code 3} where they are the same; an en dash where there is none. */
    public static String ranks(int from, int to) {
        return from <= 0 ? MISSING : from == to ? Integer.toString(from) : from + "–" + to;
    }

    public static String percentSign(Language language) {
        return language == Language.EN ? "\u202f%" : "%";
    }

    /** A number for a drawing, with at most one decimal and a plain minus sign. */
    public static String coordinate(double x) {
        String text = Figure.fixed(x, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A sentence with its first letter as a capital. */
    public static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A small count as a word in English, as a numeral otherwise. */
    public static String count(int count, Language language) {
        return language == Language.EN && count >= 0 && count < SMALL.size()
                ? SMALL.get(count)
                : Integer.toString(count);
    }
}
