// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years as tables write them: {@code 2023}, {@code 2023年末}, {@code 2023-12-31}, {@code FY2023}. */
public final class PeriodText {
    private static final String YEAR = "((?:1[89]|20|21)\\d\\d)";
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:FY\\s?|年份\\s*|year\\s*)?" + YEAR
            + "(?:\\.0+)?\\s*(?:年(?:度|末|底|年末|年底|全年|[12]?\\d月(?:[1-3]?\\d日|末|底)?)?|"
            + "[-/.][01]?\\d(?:[-/.][0-3]?\\d)?(?:[T ][\\d:.]+)?|\\s?\\[YR[12]\\d{3}])?");
    private static final Pattern DAY_FIRST = Pattern.compile("[0-3]?\\d[-/.][0-3]?\\d[-/.]" + YEAR);
    private static final Pattern WITHIN =
            Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)(?:\\s*[-—–~～至到]\\s*" + YEAR + ")?");
    private static final Pattern NUMBER_OF_YEARBOOK = Pattern.compile(YEAR + "\\s*年?(?:版|鉴)|年鉴[（(—-]?\\s*" + YEAR);

    private PeriodText() {}

    /** The year that a text is; none if it is something else. */
    public static Optional<Integer> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher whole = WHOLE.matcher(plain);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        return whole.matches()
                ? Optional.of(Integer.valueOf(whole.group(1)))
                : dayFirst.matches() ? Optional.of(Integer.valueOf(dayFirst.group(1))) : Optional.empty();
    }

    /** Whether a text names a part of a year. */
    static boolean isPart(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return plain.matches(YEAR + "[-/.](0?[1-9]|1[01])([-/.].*)?") || plain.matches(YEAR + "年([1-9]|1[01])月.*");
    }

    /** Whether a text is a year that no number could be mistaken for. */
    static boolean isMarked(String text) {
        return of(text).isPresent() && !text.strip().matches("\\d{4}(\\.\\d+)?");
    }

    /** The only year within a title; none if there is no year, a span of years, or more than one. */
    static Optional<Integer> within(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        plain = NUMBER_OF_YEARBOOK.matcher(plain).replaceAll("");
        TreeSet<Integer> years = new TreeSet<>();
        Matcher found = WITHIN.matcher(plain);
        while (found.find()) {
            years.add(Integer.valueOf(found.group(1)));
            if (found.group(2) != null) {
                years.add(Integer.valueOf(found.group(2)));
            }
        }
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }

    /** A title without its year. */
    static String without(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return plain.replaceAll("[(（]?" + YEAR + "\\s*年?(度|末|底)?[)）]?", "").strip();
    }
}
