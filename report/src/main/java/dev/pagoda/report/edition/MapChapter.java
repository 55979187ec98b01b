// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.DotMap;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The units on longitude and latitude. */
public record MapChapter(Page page) implements Chapter {
    private static final double WIDTH = 760;
    private static final int TOP = 10;

    /** Whether there are places to show. */
    public boolean isThere() {
        return page.ranking().stream()
                        .filter(unit -> Double.isFinite(
                                        page.edition().unit(unit).lon())
                                && Double.isFinite(page.edition().unit(unit).lat()))
                        .count()
                > 1;
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String title() {
        return page.word(Words.MAP);
    }

    @Override
    public String headline() {
        return headline(groups());
    }

    /** Names the group that most of the first ten belong to, where it has at least three of them. */
    private String headline(List<GroupStanding> groups) {
        List<Integer> top =
                page.ranking().subList(0, Math.min(TOP, page.ranking().size()));
        String headline = page.word(Words.MAP_HEADLINE);
        int most = 2;
        for (GroupStanding group : groups) {
            int members = (int) top.stream().filter(group.members()::contains).count();
            if (members > most) {
                most = members;
                headline = Numerals.capital(page.sentence(Words.MAP_HEADLINE_GROUP)
                        .with("m", Numerals.count(members, page.language()))
                        .with("k", Numerals.count(top.size(), page.language()))
                        .with("group", group.label(page.edition(), page.language()))
                        .text());
            }
        }
        return headline;
    }

    @Override
    public String note() {
        return groups().isEmpty() ? page.word(Words.MAP_NOTE) : page.word(Words.MAP_NOTE_GROUPS);
    }

    @Override
    public void body(Html html) {
        List<GroupStanding> groups = groups();
        List<DotMap.Place> places = new ArrayList<>();
        for (int unit : page.shown()) {
            places.add(new DotMap.Place(
                    page.voice().unitLabel(unit),
                    page.edition().unit(unit).lon(),
                    page.edition().unit(unit).lat(),
                    page.edition().score(0, unit),
                    group(groups, unit),
                    true));
        }
        List<DotMap.DotGroup> hulls = new ArrayList<>();
        for (GroupStanding group : groups) {
            hulls.add(new DotMap.DotGroup(group.label(page.edition(), page.language())));
        }
        DotMap map = DotMap.of(headline(groups), places, hulls, page.word(Words.POINTS))
                .withDecimals(page.voice().decimals());
        Page.chart(html, map.withWidth(WIDTH), map.withWidth(Page.NARROW));
    }

    private List<GroupStanding> groups() {
        return page.edition().project().shown().stream()
                .findFirst()
                .map(grouping -> GroupStanding.of(page.edition(), grouping))
                .orElse(List.of());
    }

    private static int group(List<GroupStanding> groups, int unit) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).members().contains(unit)) {
                return i;
            }
        }
        return -1;
    }
}
