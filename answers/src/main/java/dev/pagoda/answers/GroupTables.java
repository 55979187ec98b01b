package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.groups.GroupComparison;
import dev.pagoda.readings.groups.GroupFigures;
import dev.pagoda.readings.groups.LocationQuotient;
import dev.pagoda.readings.groups.NodeComparison;
import dev.pagoda.readings.groups.TheilSplit;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.List;

/** Comparisons of groups as tables. */
record GroupTables(List<GroupComparison> comparisons, Result result) {
    private static final String ALL = "";

    /** A row for each group at each node, and one for all units together, which has no group. */
    void groups(CsvRows rows) {
        rows.row(
                "grouping",
                "node",
                "group",
                "count",
                "leader",
                "last",
                "places",
                "members_in_places",
                "mean",
                "weighted_mean",
                "ratio_to_all",
                "median",
                "best",
                "worst",
                "standard_deviation",
                "coefficient_of_variation",
                "gini",
                "theil",
                "first_to_second",
                "share_of_first",
                "share_in_places",
                "why_missing");
        for (GroupComparison comparison : comparisons) {
            for (NodeComparison node : comparison.nodes()) {
                figures(rows, comparison, node, node.all(), ALL);
                node.groups()
                        .forEach(group -> figures(
                                rows,
                                comparison,
                                node,
                                group,
                                comparison.groups().get(group.group())));
            }
        }
    }

    private void figures(
            CsvRows rows, GroupComparison comparison, NodeComparison node, GroupFigures group, String code) {
        List<GroupFigures.Top> tops = group.tops().isEmpty()
                ? List.of(new GroupFigures.Top(0, 0, Statistic.none(Reason.NOT_ASKED)))
                : group.tops();
        for (GroupFigures.Top top : tops) {
            Object[] about = {
                comparison.settings().grouping(),
                ReadingTables.node(result, node.node()),
                code,
                group.count(),
                ReadingTables.unit(result, group.primacy().leader()),
                ReadingTables.unit(result, group.lowest()),
                top.places(),
                top.members()
            };
            Statistics.row(
                    rows,
                    about,
                    group.mean(),
                    group.weightedMean(),
                    group.ratio(),
                    group.median(),
                    group.best(),
                    group.worst(),
                    group.deviation(),
                    group.variation(),
                    group.gini(),
                    group.theil(),
                    group.primacy().firstToSecond(),
                    group.primacy().shareOfFirst(),
                    top.share());
        }
    }

    /** Theil's T and L and the Gini coefficient of all units in groups, split; what lies between groups, within them and in their overlap adds up to the whole. */
    void inequality(CsvRows rows) {
        rows.row("grouping", "node", "measure", "total", "between", "within", "overlap", "why_missing");
        for (GroupComparison comparison : comparisons) {
            for (NodeComparison node : comparison.nodes()) {
                split(rows, comparison, node, "theil-t", theil(node.theilT()));
                split(rows, comparison, node, "theil-l", theil(node.theilL()));
                split(rows, comparison, node, "gini", new Statistic[] {
                    node.gini().total(),
                    node.gini().between(),
                    node.gini().within(),
                    node.gini().overlap()
                });
            }
        }
    }

    private static Statistic[] theil(TheilSplit split) {
        return new Statistic[] {split.total(), split.between(), split.within(), Statistic.none(Reason.NOT_ASKED)};
    }

    private void split(
            CsvRows rows, GroupComparison comparison, NodeComparison node, String measure, Statistic... numbers) {
        Object[] about = {comparison.settings().grouping(), ReadingTables.node(result, node.node()), measure};
        Statistics.row(rows, about, numbers);
    }

    /** How much of an indicator is in a group, against its share of the base. */
    void quotients(CsvRows rows) {
        rows.row("grouping", "indicator", "group", "share", "share_of_base", "location_quotient", "why_missing");
        for (GroupComparison comparison : comparisons) {
            for (GroupComparison.Specialisation one : comparison.specialisation()) {
                for (LocationQuotient quotient : one.quotients()) {
                    Object[] about = {
                        comparison.settings().grouping(),
                        one.indicator(),
                        comparison.groups().get(quotient.group())
                    };
                    Statistics.row(rows, about, quotient.share(), quotient.baseShare(), quotient.quotient());
                }
            }
        }
    }
}
