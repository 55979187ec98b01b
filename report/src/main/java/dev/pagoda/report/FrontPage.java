// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Observation;
import dev.pagoda.report.edition.GroupFindings;
import dev.pagoda.report.edition.StandingFindings;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.DataSummary;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.SourceLinks;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of the page: title, what the edition is made of, the leading sentence, the contents, and the key findings.
 */
record FrontPage(Page page) {
    static String title(Page page) {
        String title = page.edition().project().title().in(page.language());
        return title.isEmpty() ? page.edition().project().id() : title;
    }

    /**
     * The title and the period, unless the title names it; nothing stands between a full-width bracket and the year.
     */
    static String titleWithPeriod(Page page) {
        String title = title(page);
        String period = Integer.toString(page.edition().period());
        return title.contains(period) ? title : title + (title.endsWith("）") ? "" : " ") + period;
    }

    void write(Html html, List<Chapter> chapters) {
        html.open("header");
        html.open("p", "class", "languages")
                .leaf(
                        "a",
                        page.word(Words.OTHER_LANGUAGE),
                        "href",
                        HtmlReport.fileName(page.voice().other()),
                        "lang",
                        page.voice().other() == Language.EN ? "en" : "zh-Hans",
                        "hreflang",
                        page.voice().other() == Language.EN ? "en" : "zh-Hans")
                .close();
        html.foreignLeaf("h1", title(page));
        subtitle(html);
        lede(html);
        html.close().line();
        contents(html, chapters);
    }

    private void subtitle(Html html) {
        html.open("p", "class", "sub");
        String other = page.edition().project().title().in(page.voice().other());
        if (!other.equals(title(page)) && !other.isEmpty()) {
            html.foreign(other).text(" · ");
        }
        html.text(page.sentence(Words.SUBTITLE)
                .with("edition", Integer.toString(page.edition().period()))
                .with("n", Integer.toString(page.ranking().size()))
                .with(
                        "indicators",
                        Integer.toString(page.edition().framework().indicators().size()))
                .with(
                        "dimensions",
                        Integer.toString(page.edition().framework().top().size()))
                .with("share", DataSummary.of(page.edition()).percent(page.language()))
                .text());
        html.close().line();
    }

    private void lede(Html html) {
        List<Piece> lede = new StandingFindings(page.voice()).lede();
        if (!lede.isEmpty()) {
            html.open("p", "class", "lede");
            page.pieces(html, lede);
            html.close().line();
        }
    }

    private void contents(Html html, List<Chapter> chapters) {
        html.open("nav", "aria-label", page.word(Words.CONTENTS)).open("ul");
        html.open("li")
                .leaf("a", page.word(Words.FINDINGS), "href", "#findings")
                .close();
        for (Chapter chapter : chapters) {
            html.open("li")
                    .open("a", "href", "#" + chapter.id())
                    .foreign(chapter.title())
                    .close()
                    .close();
        }
        html.close().close().line();
    }

    void findings(Html html) {
        page.beginChapter();
        Findings findings = new Findings(page.edition());
        List<Finding> key = new ArrayList<>(findings.standing(page.language()));
        key.addAll(findings.change(page.language()));
        key.addAll(findings.audit(page.language()));
        new GroupFindings(page.voice()).key().ifPresent(key::add);
        key.addAll(findings.data(page.language()));
        key.addAll(findings.published(page.language()));
        html.open("section", "id", "findings").leaf("h2", page.word(Words.FINDINGS));
        html.leaf("p", page.word(Words.FINDINGS_NOTE), "class", "why").open("div", "class", "findings");
        for (Finding finding : key) {
            html.open("div").open("h3").foreign(finding.label()).close().open("p");
            page.pieces(html, finding.pieces());
            html.close().close().line();
        }
        html.close();
        published(html);
        html.close().line();
    }

    /** Where the ranking that ours is checked against can be read. */
    private void published(Html html) {
        page.edition().project().published().ifPresent(published -> {
            html.open("p", "class", "src")
                    .text(page.word(Words.PUBLISHED_SOURCE))
                    .text(page.word(Words.COLON));
            String name = published.name().in(page.language());
            SourceLinks.link(html, new Observation.Source(published.source(), name, ""));
            html.close();
        });
    }
}
