// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.core.model.Language;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import java.util.List;
import java.util.Map;

/** Says what readings found, in the language of a page. */
record ReadingVoice(Page page) {
    private static final double LEAST_P = 0.001;

    Language language() {
        return page.language();
    }

    String word(Phrase words) {
        return page.word(words);
    }

    Sentence sentence(Phrase words) {
        return page.sentence(words);
    }

    /** The name of a node. */
    String node(int node) {
        return page.voice().node(node);
    }

    /** The name of an indicator or a denominator. */
    String column(String code) {
        return page.voice().named(code);
    }

    /** The name of a group; its code if it has none. */
    String group(String grouping, String code) {
        return page.edition().project().groupLabel(grouping, code, language());
    }

    String why(Statistic missing) {
        return missing.reason().text().in(language());
    }

    String fixed(Statistic number, int decimals) {
        return Numerals.fixed(number.value(), decimals);
    }

    String percent(Statistic share) {
        return Numerals.percent(share.value(), 0, language());
    }

    /** A probability with its sign: {@code = 0.031}, {@code < 0.001}. */
    String p(Statistic p) {
        if (!p.isComputed()) {
            return Numerals.MISSING;
        }
        return p.value() < LEAST_P ? "< 0.001" : "= " + fixed(p, 3);
    }

    /** Names of units as links; where there are very many, the first of them and how many more. */
    List<Piece> names(List<Integer> units) {
        int most = page.limits().ticks();
        if (units.size() <= most) {
            return page.voice().names(units);
        }
        return sentence(ReadingWords.AND_MORE)
                .with("names", page.voice().names(units.subList(0, most)))
                .with("n", Integer.toString(units.size() - most))
                .pieces();
    }

    /** The headline of a reading and how to read it. */
    void head(Html html, String headline, String note) {
        html.open("h3").foreign(headline).close();
        html.open("p", "class", "why").foreign(note).close().line();
    }

    /** Names the units that a reading has nothing about, with the reason. */
    void leftOut(Html html, Map<Reason, List<Integer>> byReason) {
        byReason.forEach((reason, units) -> {
            html.open("p", "class", "src");
            page.pieces(
                    html,
                    sentence(ReadingWords.LEFT_OUT)
                            .with("names", names(units))
                            .with("reason", reason.text().in(language()))
                            .pieces());
            html.close().line();
        });
    }

    /** Says that a table shows the first rows only, if that is so. */
    void cut(Html html, int shown, int all, String file) {
        if (shown < all) {
            html.leaf(
                    "p",
                    sentence(ReadingWords.CUT)
                            .with("k", Integer.toString(shown))
                            .with("n", Integer.toString(all))
                            .with("file", file)
                            .text(),
                    "class",
                    "src");
        }
    }
}
