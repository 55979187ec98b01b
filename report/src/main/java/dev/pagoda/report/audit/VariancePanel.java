// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.NotShared;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.charts.VarianceBars;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What matters: the share of each factor in the variance, reasons to doubt them, and what each does alone. */
record VariancePanel(Page page, Audited audited) {
    private static final double WIDTH = 760;

    void write(Html html) {
        audited.result().sensitivity().ifPresent(sensitivity -> shares(html, sensitivity));
        if (audited.result().notShared().equals(Optional.of(NotShared.ONE_FACTOR))) {
            html.leaf("p", page.word(AuditWords.VARIANCE_ONE), "class", "why").line();
        }
        if (!audited.result().alone().isEmpty()) {
            html.leaf("h3", page.word(AuditWords.ALONE))
                    .leaf("p", page.word(AuditWords.ALONE_NOTE), "class", "why")
                    .line();
            new AloneTable(page, audited).write(html);
        }
    }

    private void shares(Html html, AuditResult.Sensitivity sensitivity) {
        SobolIndices indices = sensitivity.indices();
        List<Integer> order = AuditSentences.byTotal(indices);
        List<Piece> target = AuditSentences.target(page.voice(), audited.settings());
        if (order.isEmpty()) {
            html.leaf(
                    "h3",
                    page.sentence(AuditWords.VARIANCE_NOTHING)
                            .with("target", target)
                            .text());
            return;
        }
        html.leaf("h3", headline(sensitivity, target));
        html.leaf(
                "p",
                page.sentence(AuditWords.VARIANCE_NOTE)
                        .with("target", target)
                        .with("share", interval())
                        .with("n", Numerals.grouped(indices.base(), page.language()))
                        .text(),
                "class",
                "why");
        VarianceBars chart = VarianceBars.of(
                page.sentence(AuditWords.VARIANCE_ALT).with("target", target).text(), rows(indices, order), words());
        Page.chart(html, chart.withWidth(WIDTH), chart.withWidth(Page.NARROW));
        doubts(html, sensitivity);
    }

    private String headline(AuditResult.Sensitivity sensitivity, List<Piece> target) {
        List<SobolIndices.Index> leading = AuditSentences.leading(sensitivity);
        return Numerals.capital(
                page.sentence(leading.size() == 1 ? AuditWords.VARIANCE_HEADLINE : AuditWords.VARIANCE_HEADLINE_MANY)
                        .with("factor", names().of(leading.get(0).factor()))
                        .with("factors", AuditSentences.names(page.voice(), names(), leading))
                        .with("target", target)
                        .text());
    }

    private List<Piece> interval() {
        return page.voice().share(audited.settings().interval(), "audit:interval");
    }

    private VarianceBars.Labels words() {
        return new VarianceBars.Labels(
                page.word(AuditWords.KEY_TOTAL),
                page.word(AuditWords.KEY_ALONE),
                page.sentence(AuditWords.KEY_SHARE_INTERVAL)
                        .with("share", interval())
                        .text(),
                Numerals.percentSign(page.language()));
    }

    private List<VarianceBars.Row> rows(SobolIndices indices, List<Integer> order) {
        List<VarianceBars.Row> rows = new ArrayList<>();
        for (int factor : order) {
            SobolIndices.Index total = indices.total().get(factor);
            rows.add(new VarianceBars.Row(
                    Numerals.capital(names().of(total.factor())),
                    slot(total.factor()),
                    total.estimate(),
                    total.low(),
                    total.high(),
                    indices.first().get(factor).estimate(),
                    Numerals.chance(Math.max(0, total.estimate()), page.language())));
        }
        return rows;
    }

    private FactorNames names() {
        return new FactorNames(page.voice(), audited.settings().factors());
    }

    /** What the factor varies, where its name does not say so already. */
    private String slot(String key) {
        return audited.settings().factors().stream()
                .filter(one -> one.name().equals(key))
                .map(names()::slot)
                .filter(slot -> !slot.equalsIgnoreCase(names().of(key)))
                .findFirst()
                .orElse("");
    }

    private void doubts(Html html, AuditResult.Sensitivity sensitivity) {
        List<String> doubts = AuditSentences.doubts(page.voice(), names(), sensitivity.doubts());
        if (doubts.isEmpty()) {
            return;
        }
        html.leaf("p", page.word(AuditWords.DOUBTS), "class", "soft").open("ul", "class", "parameters");
        doubts.forEach(doubt -> html.leaf("li", doubt));
        html.close().line();
    }
}
