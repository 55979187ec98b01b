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
import java.util.ArrayList;
import java.util.List;

/**
 * The report of an edition as one HTML page: findings, ranking, map, dimensions, groups, profiles, method and data. The page holds everything it needs and
 * asks nothing of the network; it is well-formed XML as well. The same edition gives the same bytes.
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
        new FrontPage(page).write(html, chapters);
        html.open("main").line();
        chapters.forEach(chapter -> chapter(html, chapter));
        html.close().line();
        html.open("footer").leaf("p", page.word(Words.FOOTER)).close().line();
        html.raw("<script>" + PageStyle.script() + "</script>\n");
        return html.close().close().line().finish();
    }

    private void head(Html html) {
        html.open("head").empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.leaf("title", FrontPage.titleWithPeriod(page)).line();
        html.raw("<style>\n" + PageStyle.css(page) + "</style>\n").close().line();
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

    private static void chapter(Html html, Chapter chapter) {
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
