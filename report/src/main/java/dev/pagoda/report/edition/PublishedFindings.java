// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.core.model.Published;
import dev.pagoda.core.ranking.Leaders;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** How far the edition agrees with a ranking published elsewhere: a check, never an input. */
public record PublishedFindings(Voice voice) {
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        voice.edition().project().published().ifPresent(published -> {
            if (!published.top().isEmpty() && !voice.edition().ranking().isEmpty()) {
                all.add(top(published));
                if (published.leaders() > 0
                        && published.leaders() <= published.top().size()) {
                    all.add(leaders(published));
                }
            }
        });
        return all;
    }

    private Finding top(Published published) {
        List<String> ours = first(published.top().size());
        List<Piece> missing = names(
                published.top().stream().filter(code -> !ours.contains(code)).toList());
        int agreeing = (int) published.top().stream().filter(ours::contains).count();
        boolean all = missing.isEmpty();
        Sentence sentence = voice.sentence(all ? Words.PUBLISHED_TOP_ALL : Words.PUBLISHED_TOP)
                .with("name", published.name().in(voice.language()))
                .with("k", voice.word(published.top().size(), "published:top"))
                .with("m", voice.word(agreeing, "published:agreeing"));
        return new Finding(
                "published-top",
                voice.word(Words.PUBLISHED_LABEL),
                (all ? sentence : sentence.with("missing", missing)).pieces());
    }

    private Finding leaders(Published published) {
        int count = published.leaders();
        List<String> theirs = published.top().subList(0, count);
        boolean same = new HashSet<>(theirs).equals(new HashSet<>(first(count)));
        Leaders leaders = voice.edition().leaders();
        Phrase words = !same
                ? Words.PUBLISHED_LEADERS_DIFFER
                : leaders.count() == count ? Words.PUBLISHED_LEADERS_SAME : Words.PUBLISHED_LEADERS_ELSEWHERE;
        Sentence sentence = voice.sentence(words)
                .with("k", voice.word(count, "published:leaders"))
                .with("names", names(theirs))
                .with("ours", names(first(count)))
                .with("count", voice.number(leaders.count(), "leaders:count"));
        return new Finding("published-leaders", voice.word(Words.PUBLISHED_LEADERS_LABEL), sentence.pieces());
    }

    /** Codes of our first units. */
    private List<String> first(int count) {
        List<Integer> ranking = voice.edition().ranking();
        return ranking.subList(0, Math.min(count, ranking.size())).stream()
                .map(unit -> voice.edition().unit(unit).code())
                .toList();
    }

    private List<Piece> names(List<String> codes) {
        List<List<Piece>> items = new ArrayList<>();
        for (String code : codes) {
            String label = voice.edition()
                    .project()
                    .findUnit(code)
                    .map(unit -> unit.label(voice.language()))
                    .orElse(code);
            items.add(List.of(new Piece.Mention(code, label)));
        }
        return Sentence.list(items, voice.language());
    }
}
