// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.change;

import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who rose and who fell most since the edition before. */
public record ChangeFindings(Voice voice, Changes changes) {
    public List<Finding> all() {
        List<Piece> pieces = new ArrayList<>();
        most(1).forEach(riser -> pieces.addAll(told(ChangeWords.FINDING_RISEN, "riser", "gain", riser)));
        most(-1).forEach(faller -> {
            pieces.addAll(pieces.isEmpty() ? List.of() : List.of(new Piece.Plain(chinese() ? "，" : "; ")));
            pieces.addAll(told(ChangeWords.FINDING_FALLEN, "faller", "loss", faller));
        });
        if (pieces.isEmpty()) {
            return List.of();
        }
        pieces.add(new Piece.Plain(chinese() ? "。" : "."));
        return List.of(new Finding("change", voice.word(ChangeWords.FINDING), pieces));
    }

    private boolean chinese() {
        return voice.language() == Language.ZH;
    }

    /** The one that moved most in a direction; none if nobody did, or several by as much. */
    private List<UnitChange> most(int sign) {
        List<UnitChange> moved = changes.atIndex().stream()
                .filter(change -> sign * change.places() >= 1)
                .sorted(Comparator.comparingDouble((UnitChange change) -> -sign * change.places()))
                .toList();
        boolean isShared =
                moved.size() > 1 && moved.get(0).places() == moved.get(1).places();
        return moved.isEmpty() || isShared ? List.of() : moved.subList(0, 1);
    }

    private List<Piece> told(ChangeWords words, String who, String places, UnitChange change) {
        Sentence sentence = voice.sentence(words);
        return sentence.with("before", Integer.toString(changes.before()))
                .with(who, List.of(voice.unit(voice.edition().place(change.unit()))))
                .with(places, places(change))
                .pieces();
    }

    private List<Piece> places(UnitChange change) {
        int places = (int) Math.abs(change.places());
        return voice.sentence(places == 1 ? ChangeWords.ONE_PLACE : ChangeWords.PLACES)
                .with("k", List.of(voice.number(places, "change:" + change.unit())))
                .pieces();
    }
}
