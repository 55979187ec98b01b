// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.groups.DagumSplit;
import dev.pagoda.readings.groups.GroupComparison;
import dev.pagoda.readings.groups.GroupFigures;
import dev.pagoda.readings.groups.LocationQuotient;
import dev.pagoda.readings.groups.NodeComparison;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.report.edition.GroupChapter;
import dev.pagoda.report.edition.GroupStanding;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups compared by their scores in the index. */
record GroupPanel(ReadingVoice voice, GroupComparison comparison) {
    void write(Html html) {
        NodeComparison index = comparison.nodes().get(0);
        List<GroupFigures> groups = index.groups().stream()
                .filter(group -> group.mean().isComputed())
                .sorted(Comparator.comparingDouble(
                        (GroupFigures group) -> -group.mean().value())) // a stable sort
                .toList();
        voice.head(html, headline(groups), voice.word(ReadingWords.GROUPS_NOTE));
        if (groups.isEmpty()) {
            return;
        }
        table(html, index, groups);
        inequality(html, index);
        quotients(html);
    }

    private String grouping() {
        return GroupChapter.name(voice.page(), comparison.settings().grouping());
    }

    private String label(int group) {
        return voice.group(comparison.settings().grouping(), comparison.groups().get(group));
    }

    /** The leader of the groups that have enough members to speak of their mean, if there are such groups. */
    private String headline(List<GroupFigures> groups) {
        if (groups.isEmpty()) {
            return voice.sentence(ReadingWords.GROUPS_NONE)
                    .with("grouping", grouping())
                    .with("reason", Reason.TOO_FEW.text().in(voice.language()))
                    .text();
        }
        return groups.stream()
                .filter(group -> group.count() >= GroupStanding.TELLING)
                .findFirst()
                .map(leader -> voice.sentence(ReadingWords.GROUPS_HEADLINE)
                        .with("grouping", grouping())
                        .with("least", Integer.toString(GroupStanding.TELLING))
                        .with("group", label(leader.group()))
                        .with("mean", voice.page().points(leader.mean().value()))
                        .with("ratio", voice.fixed(leader.ratio(), 2))
                        .text())
                .orElseGet(() -> voice.sentence(ReadingWords.GROUPS_SMALL)
                        .with("grouping", grouping())
                        .text());
    }

    private void table(Html html, NodeComparison index, List<GroupFigures> groups) {
        List<String> heads = new ArrayList<>(List.of(voice.word(ReadingWords.MEMBERS), voice.word(ReadingWords.MEAN)));
        if (hasWeights(index)) {
            heads.add(voice.sentence(ReadingWords.WEIGHTED)
                    .with("column", voice.column(comparison.settings().weights()))
                    .text());
        }
        heads.add(voice.word(ReadingWords.RATIO));
        heads.add(voice.word(ReadingWords.SPREAD));
        comparison
                .settings()
                .places()
                .forEach(places -> heads.add(voice.sentence(ReadingWords.IN_PLACES)
                        .with("k", Integer.toString(places))
                        .text()));
        ReadingTable table = ReadingTable.open(
                voice, html, voice.word(ReadingWords.GROUP), heads, List.of(voice.word(ReadingWords.LEADER)));
        groups.forEach(group -> row(table.row(label(group.group())), group, hasWeights(index)));
        row(table.total(voice.word(ReadingWords.ALL)), index.all(), hasWeights(index));
        table.close();
    }

    private static boolean hasWeights(NodeComparison index) {
        return index.all().weightedMean().reason() != Reason.NOT_ASKED;
    }

    private void row(ReadingTable table, GroupFigures group, boolean weighted) {
        int decimals = voice.page().voice().decimals();
        table.figure(Integer.toString(group.count())).number(group.mean(), decimals);
        if (weighted) {
            table.number(group.weightedMean(), decimals);
        }
        table.number(group.ratio(), 2).number(group.variation(), 2);
        group.tops().forEach(top -> table.figure(Integer.toString(top.members())));
        int leader = group.primacy().leader();
        table.pieces(leader < 0 ? List.of() : voice.names(List.of(leader))).end();
    }

    private void inequality(Html html, NodeComparison index) {
        Statistic between = index.theilT().shareBetween();
        DagumSplit gini = index.gini();
        if (!between.isComputed() || !gini.share(gini.between()).isComputed()) {
            return;
        }
        html.open("p", "class", "say");
        voice.page()
                .pieces(
                        html,
                        voice.sentence(ReadingWords.INEQUALITY)
                                .with("share", bold(between))
                                .with("total", voice.fixed(index.theilT().total(), 3))
                                .with("gini", voice.fixed(gini.total(), 3))
                                .with("between", voice.percent(gini.share(gini.between())))
                                .with("within", voice.percent(gini.share(gini.within())))
                                .with("overlap", voice.percent(gini.share(gini.overlap())))
                                .pieces());
        html.close().line();
    }

    private List<Piece> bold(Statistic share) {
        return voice.page().voice().percent(share.value(), 0, "theil-between");
    }

    private void quotients(Html html) {
        List<GroupComparison.Specialisation> all = comparison.specialisation();
        if (all.isEmpty()) {
            return;
        }
        String base = voice.column(comparison.settings().base());
        html.open("details", "class", "long")
                .foreignLeaf(
                        "summary",
                        voice.sentence(ReadingWords.QUOTIENTS)
                                .with("base", base)
                                .text());
        html.foreignLeaf(
                "p",
                voice.sentence(ReadingWords.QUOTIENTS_NOTE).with("base", base).text(),
                "class",
                "why");
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.GROUP),
                all.stream().map(one -> voice.column(one.indicator())).toList(),
                List.of());
        for (int group = 0; group < comparison.groups().size(); group++) {
            table.row(label(group));
            for (GroupComparison.Specialisation one : all) {
                table.number(quotient(one, group), 2);
            }
            table.end();
        }
        table.close();
        html.close().line();
    }

    private static Statistic quotient(GroupComparison.Specialisation one, int group) {
        return one.quotients().stream()
                .filter(quotient -> quotient.group() == group)
                .map(LocationQuotient::quotient)
                .findFirst()
                .orElse(Statistic.none(Reason.MISSING));
    }
}
