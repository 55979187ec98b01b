// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Target;
import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What findings and chapter say alike of an audit. */
final class AuditSentences {
    private static final int MOST_LEADING = 3;

    private AuditSentences() {}

    /** The places of the factors, the largest total index first; empty if the outcome does not vary. */
    static List<Integer> byTotal(SobolIndices indices) {
        if (!(indices.variance() > 0)) {
            return List.of();
        }
        return IntStream.range(0, indices.total().size())
                .boxed()
                .filter(factor -> !Double.isNaN(indices.total().get(factor).estimate()))
                .sorted(Comparator.comparingDouble(
                        factor -> -indices.total().get(factor).estimate()))
                .toList();
    }

    /**
     * The factors that matter most: the one with the largest total index, and those whose order behind it is open; no
     * more than three.
     */
    static List<SobolIndices.Index> leading(AuditResult.Sensitivity sensitivity) {
        List<SobolIndices.Index> leading = new ArrayList<>();
        for (int factor : byTotal(sensitivity.indices())) {
            SobolIndices.Index total = sensitivity.indices().total().get(factor);
            boolean open = leading.isEmpty()
                    || sensitivity.doubts().stream()
                            .anyMatch(doubt -> doubt.kind() == Doubt.Kind.ORDER_OPEN
                                    && doubt.factor()
                                            .equals(leading.get(leading.size() - 1)
                                                    .factor())
                                    && doubt.other().equals(total.factor()));
            if (!open || leading.size() == MOST_LEADING) {
                break;
            }
            leading.add(total);
        }
        return leading;
    }

    /** Names of factors: {@code weights and normalisation}. */
    static List<Piece> names(Voice voice, FactorNames known, List<SobolIndices.Index> factors) {
        List<List<Piece>> names = new ArrayList<>();
        for (SobolIndices.Index factor : factors) {
            names.add(List.of(new Piece.Plain(known.of(factor.factor()))));
        }
        return Sentence.list(names, voice.language());
    }

    /** The outcome whose variance is shared out, as words that stand in a sentence. */
    static List<Piece> target(Voice voice, AuditSettings settings) {
        Target target = settings.sensitivity().target();
        if (target instanceof Target.RankOf of) {
            return voice.sentence(AuditWords.TARGET_RANK)
                    .with("name", unit(voice, of.unit()))
                    .pieces();
        }
        if (target instanceof Target.ScoreOf of) {
            return voice.sentence(AuditWords.TARGET_SCORE)
                    .with("name", unit(voice, of.unit()))
                    .pieces();
        }
        if (target instanceof Target.InTop of) {
            return voice.sentence(AuditWords.TARGET_TOP)
                    .with("name", unit(voice, of.unit()))
                    .with("k", voice.word(of.k(), "audit:target"))
                    .pieces();
        }
        if (target instanceof Target.TopKept of) {
            return voice.sentence(AuditWords.TARGET_KEPT)
                    .with("k", voice.word(of.k(), "audit:target"))
                    .pieces();
        }
        return voice.sentence(AuditWords.TARGET_SHIFT).pieces();
    }

    private static Piece unit(Voice voice, String code) {
        String label = voice.edition()
                .project()
                .findUnit(code)
                .map(unit -> unit.label(voice.language()))
                .orElse(code);
        return new Piece.Mention(code, label);
    }

    /** Why some indices are to be read with care; that nothing varies is said elsewhere. */
    static List<String> doubts(Voice voice, FactorNames names, List<Doubt> doubts) {
        List<String> sentences = new ArrayList<>();
        for (Doubt doubt : doubts) {
            if (doubt.kind() != Doubt.Kind.NOTHING_VARIES) {
                sentences.add(Numerals.capital(voice.sentence(words(doubt.kind()))
                        .with("factor", names.of(doubt.factor()))
                        .with("other", names.of(doubt.other()))
                        .with("by", Numerals.percent(doubt.by(), 0, voice.language()))
                        .text()));
            }
        }
        return sentences;
    }

    private static Phrase words(Doubt.Kind kind) {
        return switch (kind) {
            case NOTHING_VARIES -> AuditWords.VARIANCE_NOTHING;
            case WIDE_INTERVAL -> AuditWords.DOUBT_WIDE;
            case FIRST_ABOVE_TOTAL -> AuditWords.DOUBT_FIRST;
            case ORDER_OPEN -> AuditWords.DOUBT_ORDER;
        };
    }
}
