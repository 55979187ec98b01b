// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;

/** How the index is made, from what data, and what the method learned from them. */
public record MethodChapter(Page page) implements Chapter {
    @Override
    public String id() {
        return "method";
    }

    @Override
    public String title() {
        return page.word(Words.METHOD);
    }

    @Override
    public String headline() {
        return "";
    }

    @Override
    public String note() {
        return page.word(Words.METHOD_NOTE);
    }

    @Override
    public void body(Html html) {
        section(html, Words.STEPS, Words.STEPS_NOTE);
        new StepList(page).write(html);
        section(html, Words.FRAMEWORK, Words.FRAMEWORK_NOTE);
        new FrameworkPanel(page).write(html);
        section(html, Words.COVERAGE, Words.COVERAGE_NOTE);
        new CoveragePanel(page).write(html);
        if (!page.edition().unranked().isEmpty()) {
            section(html, Words.UNRANKED_HEAD, Words.UNRANKED_NOTE);
            new UnrankedTable(page).write(html);
        }
        section(html, Words.LEARNED, Words.LEARNED_NOTE);
        new LearnedTable(page).write(html);
        section(html, Words.SOURCES, Words.SOURCES_NOTE);
        new SourceList(page).write(html);
    }

    private void section(Html html, Phrase title, Phrase note) {
        html.leaf("h3", page.word(title))
                .leaf("p", page.word(note), "class", "why")
                .line();
    }
}
