// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.groups.GroupComparison;
import dev.pagoda.readings.groups.GroupFigures;
import dev.pagoda.readings.groups.LocationQuotient;
import dev.pagoda.readings.groups.NodeComparison;
import dev.pagoda.readings.groups.TheilSplit;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Comparisons of groups. */
record GroupTables(List<GroupComparison> comparisons, Result result) {
    private static final Statistic NOT_ASKED = Statistic.none(Reason.NOT_ASKED);

    List<AnswerTable<?>> all() {
        List<AnswerTable<?>> all = new ArrayList<>();
        if (!comparisons.isEmpty()) {
            all.add(groups());
            all.add(inequality());
        }
        if (comparisons.stream().anyMatch(one -> !one.specialisation().isEmpty())) {
            all.add(quotients());
        }
        return all;
    }

    private record Row(GroupComparison comparison, NodeComparison node, GroupFigures group, GroupFigures.Top top) {
        String code() {
            return group.group() < 0 ? "" : comparison.groups().get(group.group());
        }
    }

    /** A row for each group at each node, and one for all units together, which has no group. */
    private AnswerTable<?> groups() {
        Codes codes = new Codes(result);
        return new Columns<Row>()
                .text(
                        "grouping",
                        "Grouping",
                        "分组方式",
                        row -> row.comparison().settings().grouping())
                .node(row -> codes.node(row.node().node()))
                .text("group", "Group", "群组", Row::code)
                .count("count", "Units", "单元数", row -> row.group().count())
                .unit(
                        "leader",
                        "First",
                        "首位",
                        row -> codes.unit(row.group().primacy().leader()))
                .unit("last", "Last", "末位", row -> codes.unit(row.group().lowest()))
                .count("places", "First places", "前几名", row -> row.top().places())
                .count(
                        "members_in_places",
                        "Members in them",
                        "其中成员数",
                        row -> row.top().members())
                .statistic("mean", "Mean", "均值", row -> row.group().mean())
                .statistic(
                        "weighted_mean",
                        "Weighted mean",
                        "加权均值",
                        row -> row.group().weightedMean())
                .statistic(
                        "ratio_to_all",
                        "Ratio to all",
                        "与总体之比",
                        row -> row.group().ratio())
                .statistic("median", "Median", "中位数", row -> row.group().median())
                .statistic("best", "Best", "最高", row -> row.group().best())
                .statistic("worst", "Worst", "最低", row -> row.group().worst())
                .statistic(
                        "standard_deviation",
                        "Standard deviation",
                        "标准差",
                        row -> row.group().deviation())
                .statistic(
                        "coefficient_of_variation",
                        "Coefficient of variation",
                        "变异系数",
                        row -> row.group().variation())
                .statistic(
                        "gini", "Gini coefficient", "基尼系数", row -> row.group().gini())
                .statistic("theil", "Theil index", "泰尔指数", row -> row.group().theil())
                .statistic(
                        "first_to_second",
                        "First to second",
                        "首位度",
                        row -> row.group().primacy().firstToSecond())
                .statistic(
                        "share_of_first",
                        "Share of the first",
                        "首位占比",
                        row -> row.group().primacy().shareOfFirst())
                .statistic(
                        "share_in_places",
                        "Share in first places",
                        "前列占比",
                        row -> row.top().share())
                .why()
                .table(
                        "groups",
                        "Groups",
                        "群组",
                        () -> nodes().flatMap(one -> Stream.concat(
                                        Stream.of(one.node().all()), one.node().groups().stream())
                                .flatMap(group ->
                                        tops(group).map(top -> new Row(one.comparison(), one.node(), group, top)))));
    }

    private static Stream<GroupFigures.Top> tops(GroupFigures group) {
        return group.tops().isEmpty() ? Stream.of(new GroupFigures.Top(0, 0, NOT_ASKED)) : group.tops().stream();
    }

    private record AtNode(GroupComparison comparison, NodeComparison node) {}

    private Stream<AtNode> nodes() {
        return comparisons.stream()
                .flatMap(comparison -> comparison.nodes().stream().map(node -> new AtNode(comparison, node)));
    }

    private record Split(
            AtNode at, String measure, Statistic total, Statistic between, Statistic within, Statistic overlap) {
        static Split of(AtNode at, String measure, TheilSplit theil) {
            return new Split(at, measure, theil.total(), theil.between(), theil.within(), NOT_ASKED);
        }

        static Split gini(AtNode at) {
            return new Split(
                    at,
                    "gini",
                    at.node().gini().total(),
                    at.node().gini().between(),
                    at.node().gini().within(),
                    at.node().gini().overlap());
        }
    }

    /**
     * Theil's T and L and the Gini coefficient of all units in groups, split; what lies between groups, within them and
     * in their overlap adds up to the whole.
     */
    private AnswerTable<?> inequality() {
        Codes codes = new Codes(result);
        return new Columns<Split>()
                .text(
                        "grouping",
                        "Grouping",
                        "分组方式",
                        row -> row.at().comparison().settings().grouping())
                .node(row -> codes.node(row.at().node().node()))
                .text("measure", "Measure", "指标", Split::measure)
                .statistic("total", "Total", "总体", Split::total)
                .statistic("between", "Between groups", "组间", Split::between)
                .statistic("within", "Within groups", "组内", Split::within)
                .statistic("overlap", "Overlap", "重叠", Split::overlap)
                .why()
                .table(
                        "inequality",
                        "Inequality between and within groups",
                        "组间与组内差异",
                        () -> nodes().flatMap(at -> Stream.of(
                                Split.of(at, "theil-t", at.node().theilT()),
                                Split.of(at, "theil-l", at.node().theilL()),
                                Split.gini(at))));
    }

    private record Quotient(GroupComparison comparison, String indicator, LocationQuotient of) {}

    /** How much of an indicator is in a group, against its share of the base. */
    private AnswerTable<?> quotients() {
        return new Columns<Quotient>()
                .text(
                        "grouping",
                        "Grouping",
                        "分组方式",
                        row -> row.comparison().settings().grouping())
                .text("indicator", "Indicator", "指标", Quotient::indicator)
                .text(
                        "group",
                        "Group",
                        "群组",
                        row -> row.comparison().groups().get(row.of().group()))
                .statistic("share", "Share", "占比", row -> row.of().share())
                .statistic(
                        "share_of_base",
                        "Share of the base",
                        "基数占比",
                        row -> row.of().baseShare())
                .statistic(
                        "location_quotient",
                        "Location quotient",
                        "区位商",
                        row -> row.of().quotient())
                .why()
                .table(
                        "location-quotients",
                        "Location quotients",
                        "区位商",
                        () -> comparisons.stream()
                                .flatMap(comparison -> comparison.specialisation().stream()
                                        .flatMap(one -> one.quotients().stream()
                                                .map(of -> new Quotient(comparison, one.indicator(), of)))));
    }
}
