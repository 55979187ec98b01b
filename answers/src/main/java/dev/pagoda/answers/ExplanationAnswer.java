// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.plan.CellStep;
import dev.pagoda.core.plan.Explanation;
import dev.pagoda.core.plan.ImputedShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a unit's score comes from: the nodes from the one asked about down to the indicators, every step of their
 * cells, and the sources.
 *
 * @param unit its place among the units
 * @param node number of the node asked about
 */
public record ExplanationAnswer(Edition edition, int unit, int node, int period) implements Answer {
    /** A value that a source gives, and whether it is the one that counts. */
    public record Sourced(String column, Observation observation, boolean isUsed) {}

    private record Stepped(String node, CellStep step) {}

    @Override
    public String name() {
        return "explanation";
    }

    public Explanation explanation() {
        return edition.result().explain(unit, node, period);
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", edition.project().id());
        facts.put("period", period);
        facts.put("unit", edition.unit(unit).code());
        facts.put("name_en", edition.unit(unit).name().en());
        facts.put("name_zh", edition.unit(unit).name().zh());
        facts.put("node", new Codes(edition.result()).node(node));
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        List<Explanation> all = all(explanation()).toList();
        Set<String> codes = all.stream().map(at -> at.node().code()).collect(Collectors.toSet());
        return List.of(
                nodes(all),
                steps(all),
                sources(all),
                new RankingAnswer(edition)
                        .constants(learned -> codes.contains(learned.code())
                                && learned.periods().contains(period)));
    }

    private static Stream<Explanation> all(Explanation at) {
        return Stream.concat(Stream.of(at), at.children().stream().flatMap(ExplanationAnswer::all));
    }

    private AnswerTable<?> nodes(List<Explanation> all) {
        ImputedShare imputed = new ImputedShare(edition.result());
        int row = edition.result().row(unit, period);
        return new Columns<Explanation>()
                .node(at -> at.node().code())
                .node("parent", "Parent", "上级", this::parent)
                .text("name_en", "Name", "英文名", at -> at.node().name().en())
                .text("name_zh", "Chinese name", "名称", at -> at.node().name().zh())
                .points("score", "Score", "得分", Explanation::score)
                .rank("rank", "Rank", "名次", Explanation::rank)
                .count("tier", "Tier", "梯队", at -> RankingAnswer.orMissing(at.tier()))
                .share("weight", "Weight", "权重", Explanation::weight)
                .share("effective_weight", "Effective weight", "总权重", Explanation::effectiveWeight)
                .points("contribution", "Adds to its parent", "为上级贡献", Explanation::contribution)
                .points("index_contribution", "Adds to the index", "为指数贡献", Explanation::indexContribution)
                .share("coverage", "Coverage", "覆盖率", Explanation::coverage)
                .share("imputed", "Imputed", "插补占比", at -> imputed.of(edition.position(at.node()), row))
                .table("nodes", "Nodes", "节点", all::stream);
    }

    private String parent(Explanation at) {
        int parent = edition.framework().parent(edition.position(at.node()));
        return parent < 0 ? "" : new Codes(edition.result()).node(parent);
    }

    private static AnswerTable<?> steps(List<Explanation> all) {
        return new Columns<Stepped>()
                .node(Stepped::node)
                .text("step", "Step", "步骤", row -> row.step().step())
                .choice("event", "What happened", "变化", row -> row.step().event())
                .number("value", "Value", "数值", row -> row.step().after())
                .table(
                        "steps",
                        "Steps",
                        "步骤",
                        () -> all.stream()
                                .flatMap(at -> at.cell().stream()
                                        .map(step -> new Stepped(at.node().code(), step))));
    }

    private AnswerTable<?> sources(List<Explanation> all) {
        return new Columns<Sourced>()
                .text("column", "Indicator or denominator", "指标或分母", Sourced::column)
                .flag("used", "Used", "采用", Sourced::isUsed)
                .period(
                        "observed_in",
                        "Observed in",
                        "观测时期",
                        row -> row.observation().period())
                .number("value", "Value", "数值", row -> row.observation().value())
                .choice("status", "Status", "状态", row -> row.observation().status())
                .text(
                        "source",
                        "Source",
                        "来源地址",
                        row -> row.observation().source().address())
                .text(
                        "source_title",
                        "Title of the source",
                        "来源",
                        row -> row.observation().source().title())
                .text("quote", "Quote", "原文", row -> row.observation().source().quote())
                .text("note", "Note", "备注", row -> row.observation().note())
                .text("file", "File", "文件", row -> row.observation().at().toString())
                .table(
                        "sources",
                        "Sources",
                        "来源",
                        () -> all.stream()
                                .map(Explanation::node)
                                .filter(Indicator.class::isInstance)
                                .flatMap(indicator -> sources((Indicator) indicator).stream())
                                .distinct());
    }

    /** What the sources say of an indicator, then of what it is divided by; first the value that counts. */
    public List<Sourced> sources(Indicator indicator) {
        List<Sourced> sources = new ArrayList<>();
        for (String column : List.of(indicator.code(), indicator.denominator())) {
            int number = edition.framework().columnOf(column);
            if (number >= 0) {
                String code = edition.unit(unit).code();
                int observedIn = period - Evidence.lag(edition.framework(), number);
                Evidence evidence = edition.project().evidence();
                Optional<Observation> chosen = evidence.find(code, column, observedIn);
                chosen.ifPresent(one -> sources.add(new Sourced(column, one, true)));
                evidence.others(code, column, observedIn).forEach(one -> sources.add(new Sourced(column, one, false)));
            }
        }
        return sources;
    }
}
