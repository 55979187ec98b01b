// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.ShortestDecimal;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.core.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the ranking hangs on: weights, what is left out, single cells. */
record InfluenceTables(AuditResult audit) {
    List<AnswerTable<?>> all() {
        return List.of(
                weightRanges(),
                overtaking(),
                leftOut(),
                cells("cells", "What each cell bears on", "各单元格的影响", () -> audit.influence().cells().effects().stream())
                        .asLong(),
                cells(
                        "hinges",
                        "Cells on which something hangs",
                        "关键单元格",
                        () -> audit.influence().cells().hinges().stream().map(CellHinge::effect)));
    }

    private Codes codes() {
        return new Codes(audit.nominal());
    }

    private record RangeRow(
            int node, double weight, String stays, int unit, int other, WeightRange.Interval interval, boolean exact) {}

    /** How far each weight can move; for pairs only where the order of two neighbours can change at all. */
    private AnswerTable<?> weightRanges() {
        Codes codes = codes();
        return new Columns<RangeRow>()
                .node(row -> codes.node(row.node()))
                .share("weight", "Weight", "权重", RangeRow::weight)
                .text("stays", "What stays", "不变的是", RangeRow::stays)
                .unit(row -> codes.unit(row.unit()))
                .unit("other", "Other", "另一单元", row -> codes.unit(row.other()))
                .share("low", "From", "下限", row -> row.interval().low())
                .share("high", "To", "上限", row -> row.interval().high())
                .text(
                        "below",
                        "What happens below",
                        "低于下限时",
                        row -> passing(row.interval().below()))
                .text(
                        "above",
                        "What happens above",
                        "高于上限时",
                        row -> passing(row.interval().above()))
                .flag("exact", "Exact", "精确", RangeRow::exact)
                .table("weight-ranges", "How far weights can move", "权重可变动的范围", this::ranges);
    }

    private Stream<RangeRow> ranges() {
        int edition = audit.nominal().methodology().edition();
        return Stream.concat(
                audit.influence().weights().nodes().stream()
                        .flatMap(one -> Stream.of(
                                new RangeRow(one.node(), one.nominal(), "leader", -1, -1, one.leader(), one.exact()),
                                new RangeRow(one.node(), one.nominal(), "top", -1, -1, one.top(), one.exact()))),
                audit.influence().weights().pairs().stream()
                        .filter(pair -> pair.interval().below().isPresent()
                                || pair.interval().above().isPresent())
                        .map(pair -> new RangeRow(
                                pair.node(),
                                audit.nominal().weight(pair.node(), edition),
                                "pair",
                                pair.ahead(),
                                pair.behind(),
                                pair.interval(),
                                pair.exact())));
    }

    private String passing(Optional<WeightRange.Passing> passing) {
        return passing.map(one -> codes().unit(one.unit()) + " passes " + codes().unit(one.passed()))
                .orElse("");
    }

    private AnswerTable<?> overtaking() {
        Codes codes = codes();
        List<Overtaking> challengers = audit.influence().challengers();
        return new Columns<Overtaking>()
                .unit("behind", "Behind", "落后者", one -> codes.unit(one.behind()))
                .unit("ahead", "Ahead", "领先者", one -> codes.unit(one.ahead()))
                .share("moved", "Weight moved", "移动的权重", Overtaking::moved)
                .rank("rank_after", "Rank after", "之后名次", Overtaking::place)
                .text(
                        "weights",
                        "Weights after",
                        "之后权重",
                        one -> IntStream.range(0, one.nodes().size())
                                .mapToObj(j -> codes.node(one.nodes().get(j)) + "="
                                        + ShortestDecimal.text(one.weights().get(j)))
                                .collect(Collectors.joining(" ")))
                .flag("exact", "Exact", "精确", Overtaking::exact)
                .table(
                        "overtaking",
                        "What it takes to overtake",
                        "赶超所需的权重变动",
                        () -> Stream.concat(
                                challengers.stream(),
                                audit.influence().neighbours().stream().filter(one -> !challengers.contains(one))));
    }

    private AnswerTable<?> leftOut() {
        Codes codes = codes();
        return new Columns<Without>()
                .choice("kind", "Kind", "类别", one -> one.removed().kind())
                .text(
                        "code",
                        "Left out",
                        "剔除项",
                        one -> one.removed().kind() == Without.Kind.UNIT
                                ? codes.unit(one.removed().number())
                                : codes.node(one.removed().number()))
                .places("mean_shift", "Mean shift", "平均变动", one -> number(one, Without.Ranked::meanShift))
                .unit("unit", "Unit that moves most", "变动最大者", one -> text(one, ranked -> codes.unit(ranked.mover())))
                .places("move", "Its move", "其变动", one -> number(one, Without.Ranked::move))
                .count("pairs_reversed", "Pairs reversed", "逆转对数", one -> number(one, Without.Ranked::reversed))
                .unit("leader", "Leader", "首位", one -> text(one, ranked -> codes.unit(ranked.leader())))
                .text(
                        "entering_top",
                        "Entering the top",
                        "进入前列",
                        one -> text(one, ranked -> codes.units(ranked.entering())))
                .text(
                        "leaving_top",
                        "Leaving the top",
                        "退出前列",
                        one -> text(one, ranked -> codes.units(ranked.leaving())))
                .text(
                        "problem",
                        "Problem",
                        "问题",
                        one -> one instanceof Without.Stopped stopped
                                ? stopped.problems().get(0).message().en()
                                : "")
                .table(
                        "left-out",
                        "What leaving something out does",
                        "剔除的影响",
                        () -> audit.influence().without().stream());
    }

    private static double number(Without one, ToDoubleFunction<Without.Ranked> figure) {
        return one instanceof Without.Ranked ranked ? figure.applyAsDouble(ranked) : Double.NaN;
    }

    private static String text(Without one, Function<Without.Ranked, String> figure) {
        return one instanceof Without.Ranked ranked ? figure.apply(ranked) : "";
    }

    /** A row for each way in which a cell could be different. */
    private AnswerTable<CellEffect> cells(String name, String en, String zh, Supplier<Stream<CellEffect>> rows) {
        Codes codes = codes();
        return new Columns<CellEffect>()
                .unit(one -> codes.unit(one.perturbation().unit()))
                .text(
                        "indicator",
                        "Indicator",
                        "指标",
                        one -> codes.column(one.perturbation().column()))
                .choice("kind", "Kind", "类别", one -> one.perturbation().kind())
                .number("value", "Value", "数值", one -> one.perturbation().before())
                .number(
                        "changed_to",
                        "Changed to",
                        "改为",
                        one -> one.perturbation().after())
                .text(
                        "source",
                        "Source",
                        "来源",
                        one -> one.perturbation()
                                .source()
                                .map(other -> other.source().address())
                                .orElse(""))
                .places("rank", "Change of rank", "名次变动", one -> number(one, CellEffect.Ranked::rank))
                .points("score", "Change of score", "得分变动", one -> number(one, CellEffect.Ranked::score))
                .unit("mover", "Unit that moves most", "变动最大者", one -> text(one, ranked -> codes.unit(ranked.mover())))
                .places("move", "Its move", "其变动", one -> number(one, CellEffect.Ranked::move))
                .count("moved", "Units moved", "变动单元数", one -> number(one, CellEffect.Ranked::moved))
                .text("top", "The top", "前列", one -> text(one, ranked -> Word.of(ranked.top())))
                .count("tiers_changed", "Tiers changed", "梯队变动数", one -> number(one, CellEffect.Ranked::tiers))
                .points("lead", "Change of the lead", "领先分差变动", one -> number(one, CellEffect.Ranked::lead))
                .text(
                        "hangs",
                        "What hangs on it",
                        "关系到",
                        one -> CellHinge.of(one)
                                .map(hinge -> Word.of(hinge.what()))
                                .orElse(""))
                .text(
                        "problem",
                        "Problem",
                        "问题",
                        one -> one instanceof CellEffect.Stopped stopped
                                ? stopped.problems().get(0).message().en()
                                : "")
                .table(name, en, zh, rows);
    }

    private static double number(CellEffect one, ToDoubleFunction<CellEffect.Ranked> figure) {
        return one instanceof CellEffect.Ranked ranked ? figure.applyAsDouble(ranked) : Double.NaN;
    }

    private static String text(CellEffect one, Function<CellEffect.Ranked, String> figure) {
        return one instanceof CellEffect.Ranked ranked ? figure.apply(ranked) : "";
    }
}
