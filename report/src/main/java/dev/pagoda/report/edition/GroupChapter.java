// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.GroupMeans;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The groups of one grouping compared with each other and with all. */
public record GroupChapter(Page page, String grouping, List<GroupStanding> groups) implements Chapter {
    public GroupChapter {
        groups = List.copyOf(groups);
    }

    public static GroupChapter of(Page page, String grouping) {
        return new GroupChapter(page, grouping, GroupStanding.of(page.edition(), grouping));
    }

    public boolean isThere() {
        return groups.size() > 1;
    }

    @Override
    public String id() {
        return "groups-" + page.edition().project().shown().indexOf(grouping);
    }

    @Override
    public String title() {
        return page.sentence(Words.GROUPS)
                .with("grouping", name(page, grouping))
                .text();
    }

    /** A grouping has a code only; those that every city index uses have a name of their own. */
    public static String name(Page page, String grouping) {
        return switch (grouping) {
            case "cluster" -> page.word(Words.GROUPING_CLUSTER);
            case "tier" -> page.word(Words.GROUPING_TIER);
            case "province" -> page.word(Words.GROUPING_PROVINCE);
            case "region" -> page.word(Words.GROUPING_REGION);
            case "peer", "peers" -> page.word(Words.GROUPING_PEER);
            default -> grouping;
        };
    }

    @Override
    public String headline() {
        return GroupStanding.leading(page.edition(), groups)
                .map(group -> page.sentence(Words.GROUPS_HEADLINE)
                        .with("group", label(group))
                        .with("distance", page.points(group.mean(page.edition(), 0) - overall(0)))
                        .text())
                .orElse("");
    }

    @Override
    public String note() {
        return page.word(Words.GROUPS_NOTE);
    }

    @Override
    public void body(Html html) {
        List<GroupMeans.Row> rows = new ArrayList<>();
        for (GroupStanding group : groups) {
            rows.add(new GroupMeans.Row(
                    label(group),
                    page.sentence(Words.MEMBERS)
                            .with("m", Integer.toString(group.members().size()))
                            .text(),
                    group.mean(page.edition(), 0),
                    group.members().stream()
                            .map(unit -> page.edition().score(0, unit))
                            .toList()));
        }
        GroupMeans chart = GroupMeans.of(title(), rows, overall(0), page.word(Words.MEAN_OF_ALL))
                .withDecimals(page.voice().decimals());
        Page.chart(html, chart.withWidth(Page.WIDE), chart.withWidth(Page.NARROW));
        html.open("details", "class", "long").leaf("summary", page.word(Words.GROUPS_TABLE));
        table(html);
        html.close().line();
    }

    private void table(Html html) {
        List<Integer> top = RankingChapter.top(page);
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.GROUP)).leaf("th", page.word(Words.INDEX_MEAN), "class", "n");
        top.forEach(node -> html.foreignLeaf("th", page.voice().node(node), "class", "n"));
        html.leaf("th", page.word(Words.MEMBERS_HEAD)).close().close().open("tbody");
        groups.forEach(group -> row(html, label(group), top, group.members(), true));
        row(html, page.word(Words.ALL_RANKED), top, page.ranking(), false);
        html.close().close().close();
    }

    private void row(Html html, String label, List<Integer> top, List<Integer> members, boolean named) {
        html.open("tr", "class", named ? "" : "total").foreignLeaf("th", label, "scope", "row");
        html.leaf("td", points(GroupStanding.mean(page.edition(), 0, members)), "class", "n b");
        top.forEach(node -> html.leaf("td", points(GroupStanding.mean(page.edition(), node, members)), "class", "n"));
        html.open("td", "class", "soft members");
        if (named) {
            page.pieces(
                    html,
                    page.voice()
                            .names(members.subList(
                                    0, Math.min(members.size(), page.limits().ticks()))));
        } else {
            html.text(Integer.toString(members.size()));
        }
        html.close().close().line();
    }

    private String points(double mean) {
        return page.points(mean);
    }

    private String label(GroupStanding group) {
        return group.label(page.edition(), page.language());
    }

    private double overall(int node) {
        return GroupStanding.mean(page.edition(), node, page.ranking());
    }
}
