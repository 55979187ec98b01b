// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.project.names.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the levels of a name apart: years, units of measurement in brackets, marks of footnotes, and the name itself.
 */
final class HeadingText {
    private static final Pattern BRACKETS =
            Pattern.compile("^(.*?)\\s*[(\\[【〔]\\s*([^()\\[\\]【】〔〕]+(?:\\([^()]*\\))?)\\s*[)\\]】〕]$");
    private static final Pattern COMMA = Pattern.compile("^(.*?)\\s*[,:;]\\s*([^,:;]+)$");

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> english = new ArrayList<>();
    private String measure = "";
    private int period;

    /** Adds a level below those that are there. */
    HeadingText add(String text) {
        String[] lines = text.split("\\R+");
        if (lines.length == 2
                && isChinese(lines[0])
                && !isChinese(lines[1])
                && !lines[1].strip().matches("[(（\\[].*")) {
            addLevel(lines[0]);
            english.add(lines[1].strip());
        } else {
            addLevel(text);
        }
        return this;
    }

    /** Adds a level in English to a name that is in Chinese. */
    HeadingText addEnglish(String text) {
        english.add(Spelling.plain(Marks.without(text)));
        return this;
    }

    HeadingText measuredIn(String text) {
        measure = measure.isEmpty() ? MeasureText.plain(text) : measure;
        return this;
    }

    private void addLevel(String text) {
        String plain = Spelling.plain(Marks.without(text.replaceAll("\\s+", " ")));
        if (PeriodText.of(plain).isPresent()) {
            period = PeriodText.of(plain).get();
            return;
        }
        boolean isMeasure = plain.matches("[(\\[【〔].*") && MeasureText.isOne(plain) || TableWords.saysMeasure(plain);
        if (isMeasure) {
            measure = MeasureText.plain(plain);
            return;
        }
        String rest = takeApart(plain);
        if (!rest.isEmpty()) {
            names.add(rest);
        }
    }

    private String takeApart(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches() && !brackets.group(1).isEmpty()) {
            String within = brackets.group(2).strip();
            if (PeriodText.of(within).isPresent()) {
                period = PeriodText.of(within).get();
                return takeApart(Marks.without(brackets.group(1)));
            }
            if (MeasureText.isOne(within) || !isChinese(within) && measure.isEmpty() && !within.contains("=")) {
                measure = MeasureText.plain(within);
                return takeApart(Marks.without(brackets.group(1)));
            }
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches() && measure.isEmpty() && isChinese(text) && MeasureText.isOne(comma.group(2))) {
            measure = MeasureText.plain(comma.group(2));
            return comma.group(1);
        }
        return text;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    Heading heading() {
        return new Heading(String.join(Heading.JOINT, names), String.join(Heading.JOINT, english), measure, period);
    }
}
