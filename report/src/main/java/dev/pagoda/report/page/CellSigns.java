// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Mark;
import java.util.Set;

/** The signs of cells: their legend, and the signs themselves, told apart by form and never by colour alone. */
public final class CellSigns {
    private CellSigns() {}

    public static void write(Html html, Page page) {
        html.open("p", "class", "legend");
        html.open("span")
                .leaf("i", "", "class", "mark observed")
                .text(" ")
                .text(page.word(Words.MARK_OBSERVED))
                .close();
        DataSummary summary = DataSummary.of(page.edition());
        for (Mark mark : Mark.values()) {
            if (summary.count(mark) > 0) {
                html.text(" ").open("span").leaf("i", sign(mark), "class", "mark " + mark.text());
                html.text(" ").text(page.word(word(mark))).close();
            }
        }
        html.close().line();
    }

    /** The signs of one cell, each with its word for readers who do not see it. */
    public static void signs(Html html, Page page, Set<Mark> marks) {
        boolean observed = !marks.contains(Mark.IMPUTED) && !marks.contains(Mark.MISSING);
        if (observed) {
            html.leaf("i", "", "class", "mark observed"); // the usual case needs no words
        }
        for (Mark mark : Mark.values()) {
            if (marks.contains(mark)) {
                String word = page.word(word(mark));
                html.leaf(
                        "i",
                        sign(mark),
                        "class",
                        "mark " + mark.text(),
                        "role",
                        "img",
                        "aria-label",
                        word,
                        "title",
                        word);
            }
        }
    }

    /** Letters for what a shape cannot say; the others are drawn by the style sheet. */
    private static String sign(Mark mark) {
        return mark == Mark.LOGGED ? "ln" : mark == Mark.TRANSFORMED ? "λ" : "";
    }

    public static Phrase word(Mark mark) {
        return switch (mark) {
            case IMPUTED -> Words.MARK_IMPUTED;
            case WINSORISED -> Words.MARK_WINSORISED;
            case LOGGED -> Words.MARK_LOGGED;
            case TRANSFORMED -> Words.MARK_TRANSFORMED;
            case TRIMMED -> Words.MARK_TRIMMED;
            case MISSING -> Words.MARK_MISSING;
        };
    }
}
