// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import java.util.List;

/** What the ranking hangs on, one thing at a time: weights, what is left out, single values. */
public record InfluenceChapter(Page page, Audited audited) implements Chapter {
    @Override
    public String id() {
        return "influence";
    }

    @Override
    public String title() {
        return page.word(AuditWords.INFLUENCE);
    }

    @Override
    public String headline() {
        int grave = Hinges.ofTop(audited.influence().cells().hinges()).size();
        return Numerals.capital(
                page.sentence(grave == 0 ? AuditWords.INFLUENCE_HEADLINE_NONE : AuditWords.INFLUENCE_HEADLINE)
                        .with("k", Numerals.count(audited.top(), page.language()))
                        .with("m", Numerals.count(grave, page.language()))
                        .with("n", Numerals.grouped(Hinges.cells(audited), page.language()))
                        .text());
    }

    @Override
    public String note() {
        return page.word(AuditWords.INFLUENCE_NOTE);
    }

    @Override
    public void body(Html html) {
        new WeightPanel(page, audited).write(html);
        new OvertakingPanel(page, audited).write(html);
        new LeftOutPanel(page, audited).write(html);
        List<CellHinge> hinges = audited.influence().cells().hinges();
        if (!audited.influence().cells().effects().isEmpty()) {
            new CellPanel(page, audited, hinges).write(html);
        }
    }
}
