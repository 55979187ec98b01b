package dev.pagoda.report;

import java.util.Set;

/** The signs of cells: their legend, and the signs themselves, told apart by form and never by colour alone. */
final class Legend {
    private Legend() {}

    static void write(Html html, Page page) {
        html.open("p", "class", "legend");
        html.open("span").empty("i", "class", "mark observed").text(" ").text(page.word(Words.MARK_OBSERVED)).close();
        for (Mark mark : Mark.values()) {
            html.text(" ").open("span").empty("i", "class", "mark " + mark.text());
            html.text(" ").text(page.word(word(mark))).close();
        }
        html.close().line();
    }

    /** The signs of one cell, each with its word for readers who do not see it. */
    static void signs(Html html, Page page, Set<Mark> marks) {
        boolean observed = !marks.contains(Mark.IMPUTED) && !marks.contains(Mark.MISSING);
        if (observed) {
            html.empty("i", "class", "mark observed", "role", "img", "aria-label", page.word(Words.MARK_OBSERVED));
        }
        for (Mark mark : Mark.values()) {
            if (marks.contains(mark)) {
                String word = page.word(word(mark));
                html.empty("i", "class", "mark " + mark.text(), "role", "img", "aria-label", word, "title", word);
            }
        }
    }

    static Words word(Mark mark) {
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
