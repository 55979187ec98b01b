// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.audit.InfluenceChapter;
import dev.pagoda.report.audit.RobustnessChapter;
import dev.pagoda.report.change.ChangeChapter;
import dev.pagoda.report.coherence.CoherenceChapter;
import dev.pagoda.report.coherence.Cohering;
import dev.pagoda.report.edition.DimensionChapter;
import dev.pagoda.report.edition.GroupChapter;
import dev.pagoda.report.edition.MapChapter;
import dev.pagoda.report.edition.MethodChapter;
import dev.pagoda.report.edition.ProfilesChapter;
import dev.pagoda.report.edition.RankingChapter;
import dev.pagoda.report.edition.VariantsChapter;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.PageStyle;
import dev.pagoda.report.page.Words;
import dev.pagoda.report.readings.ReadingsChapter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The report of an edition as one HTML page: findings, ranking, map, dimensions, groups, profiles, method and data. The
 * page holds everything it needs and asks nothing of the network; it is well-formed XML as well. The same edition gives
 * the same bytes.
 */
public final class HtmlReport {
    private final Page page;

    public HtmlReport(Edition edition, Language language) {
        this.page = new Page(edition, language);
    }

    /** The file name that the page of the other language links to. */
    public static String fileName(Language language) {
        return language == Language.EN ? "report.html" : "report.zh.html";
    }

    /** The whole page. */
    public String html() {
        List<Chapter> chapters = chapters();
        Html html = new Html(page.language());
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", page.language() == Language.EN ? "en" : "zh-Hans")
                .line();
        head(html);
        html.open("body").line();
        FrontPage front = new FrontPage(page);
        html.leaf("a", page.word(Words.SKIP), "href", "#main", "class", "skip").line();
        front.write(html, chapters);
        html.open("main", "id", "main").line();
        front.findings(html);
        chapters.forEach(chapter -> chapter(html, chapter));
        html.close().line();
        html.open("footer").leaf("p", page.word(Words.FOOTER)).close().line();
        html.raw("<script>" + PageStyle.script() + "</script>\n");
        return html.close().close().line().finish();
    }

    private void head(Html html) {
        String style = "\n" + PageStyle.css(page);
        html.open("head").empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style))
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.leaf("title", FrontPage.titleWithPeriod(page)).line();
        html.raw("<style>" + style + "</style>\n").close().line();
    }

    /**
     * The page runs its own script and style sheet, uses the fonts inside it, and may do nothing else, whatever a name
     * in it says.
     */
    private static String policy(String style) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(PageStyle.script())
                + "'; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new RankingChapter(page));
        page.edition().changes().ifPresent(changes -> chapters.add(new ChangeChapter(page, changes)));
        page.audited().ifPresent(audited -> {
            chapters.add(new RobustnessChapter(page, audited));
            chapters.add(new InfluenceChapter(page, audited));
        });
        page.edition()
                .coherence()
                .ifPresent(
                        coherence -> chapters.add(new CoherenceChapter(page, new Cohering(page.voice(), coherence))));
        page.edition().variants().ifPresent(variants -> chapters.add(new VariantsChapter(page, variants)));
        MapChapter map = new MapChapter(page);
        if (map.isThere()) {
            chapters.add(map);
        }
        int hue = 0;
        for (var node : page.edition().framework().top()) {
            chapters.add(new DimensionChapter(page, node, hue++));
        }
        for (String grouping : page.edition().project().shown()) {
            GroupChapter groups = GroupChapter.of(page, grouping);
            if (groups.isThere()) {
                chapters.add(groups);
            }
        }
        page.edition().readings().ifPresent(readings -> chapters.add(new ReadingsChapter(page, readings)));
        chapters.add(new ProfilesChapter(page));
        chapters.add(new MethodChapter(page));
        return chapters;
    }

    private void chapter(Html html, Chapter chapter) {
        page.beginChapter();
        html.open("section", "id", chapter.id());
        if (chapter.headline().isEmpty()) {
            html.foreignLeaf("h2", chapter.title());
        } else {
            html.foreignLeaf("p", chapter.title(), "class", "kicker").leaf("h2", chapter.headline());
        }
        if (!chapter.note().isEmpty()) {
            html.leaf("p", chapter.note(), "class", "why");
        }
        html.line();
        chapter.body(html);
        html.close().line();
    }
}
