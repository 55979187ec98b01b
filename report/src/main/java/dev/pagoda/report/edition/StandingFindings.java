// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.ranking.Leaders;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Lead;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** Who stands at the top of the index, and how far ahead. */
public record StandingFindings(Voice voice) {
    static final int TOP = 5;
    private static final int THIRD = 3;

    public List<Finding> all() {
        Edition edition = voice.edition();
        List<Integer> ranking = edition.ranking();
        List<Finding> all = new ArrayList<>();
        if (ranking.isEmpty()) {
            return all;
        }
        all.add(top(ranking));
        Leaders leaders = edition.leaders();
        if (Lead.of(edition).isClear()) {
            all.add(leaders(ranking, leaders));
        }
        if (leaders.count() != THIRD && ranking.size() > THIRD) {
            all.add(third(ranking));
        }
        return all;
    }

    /**
     * The sentences that open the page: who leads by how much, who completes the top five, and whether first place is
     * settled; empty where few are ranked.
     */
    public List<Piece> lede() {
        if (voice.edition().leaders().count() == 0) {
            return List.of();
        }
        Lead lead = Lead.of(voice.edition());
        List<Piece> pieces = new ArrayList<>(lead.isClear() ? leading(lead.leaders()) : close());
        lead.open().ifPresent(unit -> {
            Audited audited = Audited.of(voice.edition()).orElseThrow();
            String code = voice.edition().unit(unit).code();
            pieces.add(new Piece.Plain(voice.word(Words.GAP)));
            pieces.addAll(voice.sentence(Words.LEDE_OPEN)
                    .with("name", voice.unit(unit))
                    .with("share", voice.share(audited.ranks(unit).share(1), "audit:first:" + code))
                    .with("n", voice.count(audited.result().replications(), "audit:replications"))
                    .pieces());
        });
        return pieces;
    }

    private List<Piece> close() {
        List<Integer> ranking = voice.edition().ranking();
        int top = Math.min(TOP, ranking.size());
        return voice.sentence(Words.LEDE_CLOSE)
                .with("names", voice.names(ranking.subList(0, top)))
                .with("k", voice.word(top, "count:top"))
                .pieces();
    }

    private List<Piece> leading(Leaders leaders) {
        List<Integer> ranking = voice.edition().ranking();
        int count = leaders.count();
        int top = Math.min(TOP, ranking.size());
        Phrase words = count == 1 ? Words.LEDE_ONE : Words.LEDE;
        Sentence sentence = voice.sentence(count < top ? words : Words.LEDE_ALL)
                .with("names", voice.names(ranking.subList(0, count)))
                .with("next", voice.unit(ranking.get(count)))
                .with("gap", voice.points(leaders.gap(), "gap:" + count));
        if (count < top) {
            sentence.with("rest", voice.names(ranking.subList(count, top)))
                    .with("complete", voice.word(top - count == 1 ? Words.COMPLETES : Words.COMPLETE))
                    .with("k", voice.word(top, "count:top"));
        }
        return sentence.pieces();
    }

    private Finding top(List<Integer> ranking) {
        List<Integer> top = ranking.subList(0, Math.min(TOP, ranking.size()));
        return new Finding(
                "top-five",
                voice.word(Words.TOP_LABEL),
                voice.sentence(top.size() == 1 ? Words.TOP_ONE : Words.TOP)
                        .with("names", voice.names(top))
                        .with("k", voice.word(top.size(), "count:top"))
                        .with("n", voice.number(ranking.size(), "count:ranked"))
                        .with("scores", voice.scores(0, top))
                        .pieces());
    }

    private Finding leaders(List<Integer> ranking, Leaders leaders) {
        int count = leaders.count();
        Phrase words = count == 1 ? Words.LEADER : Words.LEADERS;
        return new Finding(
                "leaders",
                voice.word(Words.LEADERS_LABEL),
                voice.sentence(words)
                        .with("names", voice.names(ranking.subList(0, count)))
                        .with("last", voice.unit(ranking.get(count - 1)))
                        .with("next", voice.unit(ranking.get(count)))
                        .with("k", voice.word(count, "leaders:count"))
                        .with("gap", voice.points(leaders.gap(), "gap:" + count))
                        .with("places", voice.word(Leaders.places(ranking.size()), "leaders:places"))
                        .pieces());
    }

    private Finding third(List<Integer> ranking) {
        int third = ranking.get(THIRD - 1);
        int fourth = ranking.get(THIRD);
        return new Finding(
                "third-place",
                voice.word(Words.THIRD_LABEL),
                voice.sentence(Words.THIRD)
                        .with("third", voice.unit(third))
                        .with("score", voice.score(0, third))
                        .with("fourth", voice.unit(fourth))
                        .with("next", voice.score(0, fourth))
                        .with(
                                "gap",
                                voice.points(Leaders.gapAfter(voice.edition().rankedScores(), THIRD), "gap:" + THIRD))
                        .pieces());
    }
}
