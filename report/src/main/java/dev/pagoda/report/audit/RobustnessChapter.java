// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;

/** How sure the ranking is: ranks with their intervals, who is ahead of whom, what matters, and what was varied. */
public record RobustnessChapter(Page page, Audited audited) implements Chapter {
    @Override
    public String id() {
        return "robustness";
    }

    @Override
    public String title() {
        return page.word(AuditWords.ROBUSTNESS);
    }

    /** Whether the first stays first. */
    @Override
    public String headline() {
        int leader = audited.ranking().get(0);
        int rival = audited.rival();
        double stays = audited.ranks(leader).share(1);
        double other = audited.ranks(rival).share(1);
        if (Double.isNaN(stays)) {
            return "";
        }
        Phrase words = stays == 1
                ? AuditWords.ROBUSTNESS_ALWAYS
                : stays >= other ? AuditWords.ROBUSTNESS_FIRST : AuditWords.ROBUSTNESS_TURNED;
        return page.sentence(words)
                .with("name", page.voice().unitLabel(stays >= other ? leader : rival))
                .with("leader", page.voice().unitLabel(leader))
                .with("share", page.voice().share(Math.max(stays, other), "audit:first"))
                .text();
    }

    @Override
    public String note() {
        return page.sentence(AuditWords.ROBUSTNESS_NOTE)
                .with("n", Numerals.grouped(audited.result().replications(), page.language()))
                .text();
    }

    @Override
    public void body(Html html) {
        if (audited.result().replications() > 0) {
            new SpreadPanel(page, audited).write(html);
            if (audited.ranking().size() > 1) {
                new DominancePanel(page, audited).write(html);
            }
            new VariancePanel(page, audited).write(html);
        }
        new VariedPanel(page, audited).write(html);
    }
}
