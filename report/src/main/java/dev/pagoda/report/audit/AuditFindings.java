// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How sure the ranking is, in sentences made from an audit. */
public final class AuditFindings {
    private final Edition edition;

    /** Findings about an edition, from an audit of its result. */
    public AuditFindings(Edition edition, AuditResult audit) {
        this.edition = new Edition(edition.project(), edition.result(), Optional.of(audit), edition.coherence());
    }

    /**
     * All findings, the first place first; every language has the same ones. Nothing is found where nobody is ranked or
     * nothing could be computed.
     */
    public List<Finding> in(Language language) {
        return Audited.of(edition)
                .filter(audited -> audited.result().replications() > 0)
                .map(audited -> new Finder(Voice.of(edition, language), audited).all())
                .orElse(List.of());
    }

    /** The findings in one language. */
    private record Finder(Voice voice, Audited audited) {
        List<Finding> all() {
            List<Finding> all = new ArrayList<>();
            all.add(first());
            if (ranking().size() > 1) {
                all.add(ranks());
                all.add(ties());
            }
            if (ranking().size() > audited.top()) {
                all.add(top());
            }
            moves().ifPresent(all::add);
            all.addAll(new CauseFindings(voice, audited).all());
            return all;
        }

        private List<Integer> ranking() {
            return audited.ranking();
        }

        private Piece.Count times() {
            return voice.count(audited.result().replications(), "audit:replications");
        }

        private Piece.Measured rank(int rank, String kind, int unit) {
            return voice.number(rank, "audit:" + kind + ":" + code(unit));
        }

        private String code(int unit) {
            return voice.edition().unit(unit).code();
        }

        private List<Piece> isFirst(int unit) {
            return voice.share(audited.ranks(unit).share(1), "audit:first:" + code(unit));
        }

        private List<Piece> interval() {
            return voice.share(audited.settings().interval(), "audit:interval");
        }

        private Finding first() {
            int leader = ranking().get(0);
            int rival = audited.rival();
            double share = audited.ranks(leader).share(1);
            Phrase words = share == 1 || rival == leader
                    ? AuditWords.AUDIT_FIRST_ALL
                    : share >= audited.ranks(rival).share(1) ? AuditWords.AUDIT_FIRST : AuditWords.AUDIT_FIRST_TURNED;
            return new Finding(
                    "audit-first",
                    voice.word(AuditWords.AUDIT_FIRST_LABEL),
                    voice.sentence(words)
                            .with("leader", voice.unit(leader))
                            .with("share", isFirst(leader))
                            .with("n", times())
                            .with("rival", voice.unit(rival))
                            .with("other", isFirst(rival))
                            .pieces());
        }

        private Finding ranks() {
            List<List<Piece>> items = new ArrayList<>();
            for (int unit : ranking().subList(0, audited.top())) {
                int low = audited.best(unit);
                int high = audited.worst(unit);
                items.add(voice.sentence(low == high ? AuditWords.AUDIT_RANKS_SAME : AuditWords.AUDIT_RANKS_ITEM)
                        .with("name", voice.unit(unit))
                        .with("low", rank(low, "low", unit))
                        .with("high", rank(high, "high", unit))
                        .pieces());
            }
            return new Finding(
                    "audit-ranks",
                    voice.word(AuditWords.AUDIT_RANKS_LABEL),
                    voice.sentence(AuditWords.AUDIT_RANKS)
                            .with("share", interval())
                            .with("k", voice.word(audited.top(), "audit:top"))
                            .with("list", Sentence.list(items, voice.language()))
                            .pieces());
        }

        private Finding top() {
            int k = audited.top();
            List<Integer> top = ranking().subList(0, k);
            Comparator<Integer> byChance =
                    Comparator.comparingDouble(unit -> audited.ranks(unit).inTop(k));
            int least = top.stream().min(byChance).orElseThrow();
            int rival = ranking().subList(k, ranking().size()).stream()
                    .max(byChance)
                    .orElseThrow();
            boolean all = audited.ranks(least).inTop(k) == 1;
            return new Finding(
                    "audit-top",
                    voice.word(AuditWords.AUDIT_TOP_LABEL),
                    voice.sentence(all ? AuditWords.AUDIT_TOP_ALL : AuditWords.AUDIT_TOP)
                            .with("k", voice.word(k, "audit:top"))
                            .with("same", voice.share(audited.result().sampled().sameTop(), "audit:same-top"))
                            .with("name", voice.unit(least))
                            .with("share", inTop(least, k))
                            .with("rival", voice.unit(rival))
                            .with("other", inTop(rival, k))
                            .pieces());
        }

        private List<Piece> inTop(int unit, int k) {
            return voice.share(audited.ranks(unit).inTop(k), "audit:in-top:" + code(unit));
        }

        private Finding ties() {
            List<Integer> largest = List.of();
            for (int unit : ranking()) {
                List<Integer> tied = audited.tied(unit);
                largest = tied.size() > largest.size() ? tied : largest;
            }
            boolean none = largest.size() < 2;
            return new Finding(
                    "audit-ties",
                    voice.word(AuditWords.AUDIT_TIES_LABEL),
                    voice.sentence(none ? AuditWords.AUDIT_TIES_NONE : AuditWords.AUDIT_TIES)
                            .with("n", voice.number(ranking().size(), "count:ranked"))
                            .with(
                                    "groups",
                                    voice.number(audited.result().groups().size(), "audit:groups"))
                            .with("m", voice.word(largest.size(), "audit:largest-group"))
                            .with("first", voice.unit(largest.get(0)))
                            .with("last", voice.unit(largest.get(largest.size() - 1)))
                            .pieces());
        }

        /** The unit that moves most on average, the better one of equals; empty if none moves. */
        private Optional<Finding> moves() {
            int most = ranking().get(0);
            for (int unit : ranking()) {
                most = audited.meanShift(unit) > audited.meanShift(most) ? unit : most;
            }
            if (!(audited.meanShift(most) > 0)) {
                return Optional.empty();
            }
            return Optional.of(new Finding(
                    "audit-moves",
                    voice.word(AuditWords.AUDIT_MOVES_LABEL),
                    voice.sentence(AuditWords.AUDIT_MOVES)
                            .with("name", voice.unit(most))
                            .with("rank", rank((int) voice.edition().rank(0, most), "rank", most))
                            .with(
                                    "shift",
                                    new Piece.Measured(audited.meanShift(most), 1, "audit:mean-shift:" + code(most)))
                            .with("low", rank(audited.best(most), "low", most))
                            .with("high", rank(audited.worst(most), "high", most))
                            .with("share", interval())
                            .pieces()));
        }
    }
}
