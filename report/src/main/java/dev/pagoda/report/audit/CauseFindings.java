// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an uncertain ranking is uncertain from: the factor that matters most, the weight and the single value that
 * decide most.
 */
record CauseFindings(Voice voice, Audited audited) {
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        factor().ifPresent(all::add);
        if (audited.ranking().size() > 1) {
            all.add(weights());
            cells().ifPresent(all::add);
        }
        return all;
    }

    /** What a factor does by itself; an estimate below 0 is a small one. */
    private double alone(AuditResult.Sensitivity sensitivity, String factor) {
        return sensitivity.indices().first().stream()
                .filter(index -> index.factor().equals(factor))
                .mapToDouble(index -> Math.max(0, index.estimate()))
                .findFirst()
                .orElse(Double.NaN);
    }

    private Finding weights() {
        List<Piece> pieces = new ArrayList<>(Hinges.sentence(voice, audited));
        pieces.add(new Piece.Plain(voice.word(Words.FULL_STOP)));
        return new Finding("audit-weights", voice.word(AuditWords.INFLUENCE_WEIGHTS_LABEL), pieces);
    }

    private Optional<Finding> cells() {
        List<CellHinge> grave = Hinges.ofTop(audited.influence().cells().hinges());
        if (audited.influence().cells().effects().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = voice.sentence(
                        grave.isEmpty() ? AuditWords.INFLUENCE_CELLS_NONE : AuditWords.INFLUENCE_CELLS)
                .with("n", voice.count(Hinges.cells(audited), "audit:cells"))
                .with("m", voice.number(grave.size(), "audit:cells-of-top"))
                .with("k", voice.word(audited.top(), "audit:top"));
        if (!grave.isEmpty()) {
            sentence.with("node", Hinges.column(voice, grave.get(0).column()))
                    .with("name", voice.unit(grave.get(0).unit()));
        }
        return Optional.of(new Finding("audit-cells", voice.word(AuditWords.INFLUENCE_CELLS_LABEL), sentence.pieces()));
    }

    private Optional<Finding> factor() {
        return audited.result().sensitivity().flatMap(sensitivity -> {
            List<SobolIndices.Index> leading = AuditSentences.leading(sensitivity);
            if (leading.isEmpty()) {
                return Optional.empty();
            }
            String factor = leading.get(0).factor();
            FactorNames names = new FactorNames(voice, audited.settings().factors());
            List<List<Piece>> shares = new ArrayList<>();
            leading.forEach(total -> shares.add(voice.share(total.estimate(), "audit:total:" + total.factor())));
            return Optional.of(new Finding(
                    "audit-factor",
                    voice.word(AuditWords.AUDIT_FACTOR_LABEL),
                    voice.sentence(leading.size() == 1 ? AuditWords.AUDIT_FACTOR : AuditWords.AUDIT_FACTORS)
                            .with("factor", names.of(factor))
                            .with("factors", AuditSentences.names(voice, names, leading))
                            .with("target", AuditSentences.target(voice, audited.settings()))
                            .with("share", shares.get(0))
                            .with("shares", Sentence.list(shares, voice.language()))
                            .with("alone", voice.share(alone(sensitivity, factor), "audit:first-order:" + factor))
                            .capital()));
        });
    }
}
