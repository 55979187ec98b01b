// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.trends.BetaConvergence;
import dev.pagoda.readings.trends.RankMove;
import dev.pagoda.readings.trends.SigmaConvergence;
import dev.pagoda.readings.trends.Trend;
import dev.pagoda.readings.trends.TrendReading;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How scores and values move over time. */
record TrendTables(TrendReading reading, Result result) {
    private static final Statistic NOT_ASKED = Statistic.none(Reason.NOT_ASKED);
    private static final RankMove UNRANKED = new RankMove(NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED);

    List<AnswerTable<?>> all() {
        return List.of(trends(), convergence());
    }

    private record TrendRow(String code, int unit, Trend trend, RankMove move) {}

    /** A row for each unit at each node, and for each indicator that was asked for. */
    private AnswerTable<?> trends() {
        Codes codes = new Codes(result);
        return new Columns<TrendRow>()
                .text("series", "Series", "序列", TrendRow::code)
                .unit(row -> codes.unit(row.unit()))
                .count("points", "Points in time", "时点数", row -> row.trend().points())
                .period(
                        "first",
                        "First",
                        "起始",
                        row -> RankingAnswer.orMissing(row.trend().first()))
                .period(
                        "last",
                        "Last",
                        "终止",
                        row -> RankingAnswer.orMissing(row.trend().last()))
                .statistic("growth", "Growth", "增长率", row -> row.trend().growth())
                .statistic(
                        "percent_change",
                        "Change in percent",
                        "变化百分比",
                        row -> row.trend().percentChange())
                .statistic("slope", "Slope", "斜率", row -> row.trend().line().slope())
                .statistic(
                        "slope_p",
                        "p of the slope",
                        "斜率 p 值",
                        row -> row.trend().line().p())
                .statistic(
                        "robust_slope",
                        "Robust slope",
                        "稳健斜率",
                        row -> row.trend().robust().slope())
                .statistic(
                        "robust_low", "from", "下限", row -> row.trend().robust().low())
                .statistic(
                        "robust_high", "to", "上限", row -> row.trend().robust().high())
                .statistic(
                        "rank_before", "Rank before", "原名次", row -> row.move().before())
                .statistic("rank_after", "Rank after", "现名次", row -> row.move().after())
                .statistic("places", "Places gained", "名次变化", row -> row.move().places())
                .why()
                .table(
                        "trends",
                        "Trends",
                        "趋势",
                        () -> Stream.concat(
                                reading.nodes().stream().flatMap(this::ofNode),
                                reading.indicators().stream()
                                        .flatMap(one -> IntStream.range(
                                                        0, one.trends().size())
                                                .mapToObj(unit -> new TrendRow(
                                                        codes.column(one.column()),
                                                        unit,
                                                        one.trends().get(unit),
                                                        UNRANKED)))))
                .asLong();
    }

    private Stream<TrendRow> ofNode(TrendReading.NodeTrends node) {
        return IntStream.range(0, node.trends().size())
                .mapToObj(unit -> new TrendRow(
                        new Codes(result).node(node.node()),
                        unit,
                        node.trends().get(unit),
                        node.moves().isEmpty() ? UNRANKED : node.moves().get(unit)));
    }

    private record Measured(int node, String measure, int period, Statistic value, Statistic p) {}

    /** Whether scores of units come closer to each other (σ), and whether those behind grow faster (β). */
    private AnswerTable<?> convergence() {
        return new Columns<Measured>()
                .node(row -> new Codes(result).node(row.node()))
                .text("measure", "Measure", "指标", Measured::measure)
                .period(row -> RankingAnswer.orMissing(row.period()))
                .statistic("value", "Value", "数值", Measured::value)
                .statistic("p", "p", "p 值", Measured::p)
                .why()
                .table(
                        "convergence",
                        "Convergence",
                        "收敛性",
                        () -> reading.nodes().stream().flatMap(TrendTables::measured));
    }

    private static Stream<Measured> measured(TrendReading.NodeTrends trends) {
        int node = trends.node();
        SigmaConvergence sigma = trends.sigma();
        BetaConvergence beta = trends.beta();
        return Stream.concat(
                sigma.periods().stream()
                        .flatMap(one -> Stream.of(
                                new Measured(node, "standard-deviation", one.period(), one.deviation(), NOT_ASKED),
                                new Measured(
                                        node, "coefficient-of-variation", one.period(), one.variation(), NOT_ASKED),
                                new Measured(
                                        node, "deviation-of-logarithms", one.period(), one.logarithms(), NOT_ASKED))),
                Stream.of(
                        new Measured(
                                node,
                                "slope-of-deviations",
                                0,
                                sigma.deviations().slope(),
                                sigma.deviations().p()),
                        new Measured(
                                node,
                                "slope-of-variations",
                                0,
                                sigma.variations().slope(),
                                sigma.variations().p()),
                        new Measured(
                                node,
                                "beta",
                                0,
                                beta.line().slope(),
                                beta.line().p()),
                        new Measured(node, "speed", 0, beta.speed(), NOT_ASKED),
                        new Measured(node, "half-life", 0, beta.halfLife(), NOT_ASKED)));
    }
}
