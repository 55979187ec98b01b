package dev.pagoda.report;

import dev.pagoda.charts.DotMap;
import java.util.ArrayList;
import java.util.List;

/** The units on longitude and latitude. */
record MapChapter(Page page) implements Chapter {
    private static final double WIDTH = 900;

    /** Whether there are places to show. */
    boolean isThere() {
        return page.ranking().stream()
                        .filter(unit -> Double.isFinite(page.edition().unit(unit).lon())
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
        return page.word(Words.MAP_HEADLINE);
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
        List<DotMap.Group> hulls = new ArrayList<>();
        for (GroupStanding group : groups) {
            hulls.add(new DotMap.Group(group.label(page.edition(), page.language()), hulls.size()));
        }
        DotMap map = DotMap.of(headline(), places, hulls, page.word(Words.POINTS));
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
