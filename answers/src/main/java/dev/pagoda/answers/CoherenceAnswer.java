// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Word;
import dev.pagoda.readings.coherence.Availability;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.DenominatorLink;
import dev.pagoda.readings.coherence.Described;
import dev.pagoda.readings.coherence.Flag;
import dev.pagoda.readings.coherence.Relation;
import dev.pagoda.readings.statistics.Coefficient;
import dev.pagoda.readings.statistics.Correlated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a framework holds together. */
public record CoherenceAnswer(Coherence coherence, Framework framework) implements Answer {
    @Override
    public String name() {
        return "coherence";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("edition", coherence.period());
        facts.put("units", coherence.units());
        facts.put("coefficient", Word.of(coherence.settings().coefficient()));
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        List<AnswerTable<?>> all = new ArrayList<>(List.of(findings(), statistics(), correlations()));
        all.addAll(new DimensionTables(coherence).all());
        all.addAll(List.of(availability(), denominators()));
        return all;
    }

    private AnswerTable<?> findings() {
        return new Columns<Flag>()
                .choice("weakness", "Weakness", "弱点", Flag::weakness)
                .text("code", "Where", "所在", Flag::code)
                .text("other", "Other", "另一方", Flag::other)
                .number("value", "Value", "数值", Flag::value)
                .number("limit", "Limit", "界限", Flag::limit)
                .table("findings", "What is weak", "薄弱之处", () -> coherence.flags().stream());
    }

    private AnswerTable<?> statistics() {
        return new Columns<Described>()
                .node(Described::code)
                .choice("basis", "Of", "对象", Described::basis)
                .count("values", "Values", "数值个数", row -> row.description().count())
                .count("missing", "Missing", "缺失", row -> row.description().missing())
                .number("min", "Minimum", "最小值", row -> row.description().min())
                .number("max", "Maximum", "最大值", row -> row.description().max())
                .number("mean", "Mean", "均值", row -> row.description().mean())
                .number("median", "Median", "中位数", row -> row.description().median())
                .number(
                        "sd",
                        "Standard deviation",
                        "标准差",
                        row -> row.description().deviation())
                .number("skewness", "Skewness", "偏度", row -> row.description().skewness())
                .number("kurtosis", "Kurtosis", "峰度", row -> row.description().kurtosis())
                .count("zeros", "Zeros", "零值数", row -> row.description().zeros())
                .count(
                        "unique",
                        "Different values",
                        "不同值数",
                        row -> row.description().unique())
                .count(
                        "most_frequent",
                        "Most frequent",
                        "最多重复",
                        row -> row.description().same())
                .text(
                        "flag",
                        "Flag",
                        "标记",
                        row -> row.hasOutliers(coherence.settings().data()) ? "outliers" : "")
                .table("statistics", "Statistics", "统计量", () -> coherence.descriptions().stream());
    }

    private record Correlates(int one, int other, Coefficient method, Correlated found) {}

    /** A row for each pair of nodes and each coefficient, in the order of the framework. */
    private AnswerTable<?> correlations() {
        return new Columns<Correlates>()
                .node("one", "Node", "节点", row -> code(row.one()))
                .node("other", "Other node", "另一节点", row -> code(row.other()))
                .text("level", "Relation", "关系", row -> level(row.one(), row.other()))
                .choice("method", "Coefficient", "系数", Correlates::method)
                .number("r", "r", "r", row -> row.found().r())
                .number("p", "p", "p 值", row -> row.found().p())
                .count("n", "Units", "单元数", row -> row.found().n())
                .text(
                        "flag",
                        "Flag",
                        "标记",
                        row -> judged(
                                row.method(),
                                flag -> isOfPair(flag) && isBetween(flag, code(row.one()), code(row.other()))))
                .table("correlations", "Correlations", "相关系数", this::pairs);
    }

    private String code(int node) {
        return framework.nodes().get(node).code();
    }

    private Stream<Correlates> pairs() {
        int nodes = framework.nodes().size();
        return IntStream.range(0, nodes)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, nodes)
                        .boxed()
                        .flatMap(other -> Stream.of(Coefficient.values())
                                .map(method -> new Correlates(
                                        one,
                                        other,
                                        method,
                                        coherence
                                                .correlations()
                                                .between(one, other)
                                                .by(method)))));
    }

    /**
     * How two nodes stand to one another: {@code siblings}, {@code parent} for a node and the one above it,
     * {@code ancestor}, {@code level}, {@code other}.
     */
    private String level(int one, int other) {
        if (framework.parent(one) == framework.parent(other)) {
            return Word.of(Relation.SIBLINGS);
        }
        if (framework.parent(other) == one) {
            return Word.of(Relation.PARENT);
        }
        int above = framework.parent(other);
        while (above > one) {
            above = framework.parent(above);
        }
        if (above == one) {
            return Word.of(Relation.ANCESTOR);
        }
        return framework.depth(one) == framework.depth(other) ? Word.of(Relation.LEVEL) : "other";
    }

    /** What is weak, told beside the coefficient that it was judged by. */
    private String judged(Coefficient method, Predicate<Flag> chosen) {
        return method != coherence.settings().coefficient()
                ? ""
                : coherence.flags().stream()
                        .filter(chosen)
                        .map(flag -> Word.of(flag.weakness()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static boolean isOfPair(Flag flag) {
        return switch (flag.weakness()) {
            case REDUNDANT, NEGATIVE, WEAK_IN_PARENT, AGAINST_INDEX, CLOSER_TO_OTHER -> true;
            default -> false;
        };
    }

    private static boolean isBetween(Flag flag, String one, String other) {
        return flag.code().equals(one) && flag.other().equals(other)
                || flag.code().equals(other) && flag.other().equals(one);
    }

    private record Available(Availability.OfUnit of, int node) {}

    /** A row for each unit in each period and each node. */
    private AnswerTable<?> availability() {
        return new Columns<Available>()
                .unit(row -> row.of().unit())
                .period(row -> row.of().period())
                .flag("ranked", "Ranked", "参评", row -> row.of().isRanked())
                .count("missing", "Missing", "缺失", row -> row.of().missing())
                .count("zeros", "Zeros", "零值数", row -> row.of().zeros())
                .share("available", "Available", "可得占比", row -> row.of().available())
                .share("non_zero", "Not zero", "非零占比", row -> row.of().nonZero())
                .node(row -> code(row.node()))
                .share(
                        "node_available",
                        "Available below the node",
                        "节点下可得占比",
                        row -> row.of().byNode()[row.node()])
                .table(
                        "availability",
                        "Availability of data",
                        "数据可得性",
                        () -> coherence.availability().units().stream()
                                .flatMap(unit -> IntStream.range(
                                                0, framework.nodes().size())
                                        .mapToObj(node -> new Available(unit, node))))
                .asLong();
    }

    private record Linked(DenominatorLink link, Coefficient method) {
        Correlated after() {
            return link.after().by(method);
        }
    }

    private AnswerTable<?> denominators() {
        return new Columns<Linked>()
                .text("indicator", "Indicator", "指标", row -> row.link().indicator())
                .text("denominator", "Denominator", "分母", row -> row.link().denominator())
                .choice("divided", "Divided", "相除情况", row -> row.link().division())
                .choice("method", "Coefficient", "系数", Linked::method)
                .number(
                        "r_before",
                        "r before",
                        "相除前 r",
                        row -> row.link().before().by(row.method()).r())
                .number("r_after", "r after", "相除后 r", row -> row.after().r())
                .number("p_after", "p after", "相除后 p 值", row -> row.after().p())
                .count("n", "Units", "单元数", row -> row.after().n())
                .text(
                        "flag",
                        "Flag",
                        "标记",
                        row -> judged(
                                row.method(),
                                flag -> flag.weakness().name().endsWith("SIZE")
                                        && flag.code().equals(row.link().indicator())
                                        && flag.other().equals(row.link().denominator())))
                .table(
                        "denominators",
                        "Indicators and the size of units",
                        "指标与单元规模",
                        () -> coherence.denominators().stream()
                                .flatMap(link ->
                                        Stream.of(Coefficient.values()).map(method -> new Linked(link, method))));
    }
}
