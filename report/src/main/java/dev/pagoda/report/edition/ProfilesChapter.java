// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.report.page.CellSigns;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;

/** A profile for every ranked unit, best first. */
public record ProfilesChapter(Page page) implements Chapter {
    @Override
    public String id() {
        return "profiles";
    }

    @Override
    public String title() {
        return page.word(Words.PROFILES);
    }

    @Override
    public String headline() {
        return "";
    }

    @Override
    public String note() {
        return page.word(Words.PROFILES_NOTE)
                + (page.ranking().size() > page.limits().ticks()
                        ? page.word(Words.GAP) + page.word(Words.TICKS_NOTE)
                        : "");
    }

    @Override
    public void body(Html html) {
        if (page.profiled().size() < page.ranking().size()) {
            html.leaf(
                    "p",
                    page.sentence(Words.PROFILES_CUT)
                            .with("k", Integer.toString(page.profiled().size()))
                            .with("n", Integer.toString(page.ranking().size()))
                            .text());
        }
        html.open("ol", "class", "names");
        for (int unit : page.profiled()) {
            html.open("li").leaf("span", page.rank(0, unit), "class", "no").text(" ");
            page.name(html, unit);
            html.close();
        }
        html.close().line();
        CellSigns.write(html, page);
        Strips strips = new Strips(page);
        strips.define(html);
        Profile profile = new Profile(page, strips);
        page.profiled().forEach(unit -> profile.write(html, unit));
    }
}
