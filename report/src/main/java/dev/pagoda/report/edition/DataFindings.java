// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Mark;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.report.page.DataSummary;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** What was observed, filled in, changed and left out, among the ranked units; and who is not ranked. */
public record DataFindings(Voice voice) {
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        DataSummary summary = DataSummary.of(voice.edition());
        if (summary.cells() > 0) {
            all.add(cells(summary));
        }
        if (!voice.edition().unranked().isEmpty()) {
            all.add(unranked());
        }
        return all;
    }

    private Finding cells(DataSummary summary) {
        List<Piece> pieces = new ArrayList<>(voice.sentence(Words.CELLS_OBSERVED)
                .with("observed", voice.number(summary.observed(), "cells:observed"))
                .with("cells", voice.number(summary.cells(), "cells:all"))
                .with(
                        "share",
                        List.of(
                                new Piece.Measured(100 * summary.share(), 1, "cells:share"),
                                new Piece.Plain(Numerals.percentSign(voice.language()))))
                .pieces());
        List<List<Piece>> rest = new ArrayList<>();
        part(rest, Words.CELLS_IMPUTED, summary.count(Mark.IMPUTED), "cells:imputed");
        part(rest, Words.CELLS_WINSORISED, summary.count(Mark.WINSORISED), "cells:winsorised");
        part(rest, Words.CELLS_TRIMMED, summary.count(Mark.TRIMMED), "cells:trimmed");
        part(rest, Words.CELLS_MISSING, summary.count(Mark.MISSING), "cells:missing");
        part(rest, Words.COLUMNS_LOGGED, summary.loggedColumns(), "columns:logged");
        if (!rest.isEmpty()) {
            pieces.add(new Piece.Plain(voice.word(Words.CELLS_JOIN)));
            for (int i = 0; i < rest.size(); i++) {
                pieces.addAll(i == 0 ? List.of() : List.of(new Piece.Plain(voice.word(Words.COMMA))));
                pieces.addAll(rest.get(i));
            }
        }
        pieces.add(new Piece.Plain(voice.word(Words.FULL_STOP)));
        return new Finding("data", voice.word(Words.DATA_LABEL), pieces);
    }

    private void part(List<List<Piece>> parts, Phrase words, int count, String from) {
        if (count > 0) {
            parts.add(voice.sentence(words).with("n", voice.number(count, from)).pieces());
        }
    }

    private Finding unranked() {
        List<List<Piece>> items = new ArrayList<>();
        for (int unit : voice.edition().unranked()) {
            items.add(voice.sentence(Words.UNRANKED_ITEM)
                    .with("name", voice.unit(unit))
                    .with("reason", reason(voice, unit))
                    .pieces());
        }
        return new Finding(
                "unranked",
                voice.word(Words.UNRANKED_LABEL),
                voice.sentence(Words.UNRANKED)
                        .with("list", Sentence.list(items, voice.language()))
                        .pieces());
    }

    /** Why a unit is not ranked, in words. */
    static String reason(Voice voice, int unit) {
        return voice.edition()
                .exclusion(unit)
                .map(exclusion -> words(voice, unit, exclusion))
                .orElse(voice.word(Words.REASON_NO_SCORE));
    }

    private static String words(Voice voice, int unit, Exclusion exclusion) {
        String text = switch (exclusion.reason()) {
            case STATUS ->
                voice.word(
                        voice.edition().unit(unit).status() == Unit.Status.ASSOCIATED
                                ? Words.REASON_ASSOCIATED
                                : Words.REASON_OBSERVED);
            case COVERAGE -> voice.word(Words.REASON_COVERAGE);
            case ZEROS -> voice.word(Words.REASON_ZEROS);
            case DROPPED -> voice.word(Words.REASON_DROPPED);
            case NO_SCORE -> voice.word(Words.REASON_NO_SCORE);
        };
        boolean detailed = exclusion.reason() == Exclusion.Ground.COVERAGE
                && !exclusion.detail().isEmpty();
        return detailed ? text + voice.word(Words.COLON) + exclusion.detail() : text;
    }
}
