// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Language;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.coherence.Importance;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.readings.statistics.Sphericity;
import dev.pagoda.readings.statistics.VarianceShares;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the children of each dimension hold together. Where a statistic cannot be computed the last column says why. */
record DimensionTables(Coherence coherence) {
    List<AnswerTable<?>> all() {
        return List.of(components(), reliability(), importance());
    }

    /** A child of a dimension and a component; −1 stands for all of them. */
    private record ChildAndComponent(DimensionCoherence of, int component, int child) {
        String childCode() {
            return child < 0 ? "" : of.children().get(child);
        }

        double figure(ToDoubleFunction<ComponentAnalysis> figure) {
            return component < 0 ? Double.NaN : found(of.components(), figure);
        }
    }

    private static <T> double found(Attempt<T> attempt, ToDoubleFunction<T> figure) {
        return attempt.found().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    /** A row for each component and each child. */
    private AnswerTable<?> components() {
        return new Columns<ChildAndComponent>()
                .node(row -> row.of().code())
                .count("component", "Component", "主成分", row -> row.component() < 0 ? Double.NaN : row.component() + 1)
                .number("eigenvalue", "Eigenvalue", "特征值", row -> row.figure(all -> all.eigenvalues()[row.component()]))
                .share("share", "Share of variance", "方差占比", row -> row.figure(all -> all.share(row.component())))
                .share(
                        "cumulative",
                        "Cumulative share",
                        "累计占比",
                        row -> row.figure(all -> all.cumulativeShare(row.component())))
                .node("child", "Child", "下级", ChildAndComponent::childCode)
                .number(
                        "eigenvector",
                        "Eigenvector, of length 1",
                        "特征向量（长度为 1）",
                        row -> row.figure(all -> all.eigenvectors()[row.component()][row.child()]))
                .number(
                        "correlation",
                        "Loading: correlation of the child with the component",
                        "载荷（下级与主成分的相关系数）",
                        row -> row.figure(all -> all.correlation(row.component(), row.child())))
                .why(row -> reason(row.of().components()))
                .table(
                        "components",
                        "Principal components",
                        "主成分",
                        () -> coherence.dimensions().stream().flatMap(DimensionTables::parts));
    }

    private static Stream<ChildAndComponent> parts(DimensionCoherence dimension) {
        return dimension
                .components()
                .found()
                .map(found -> IntStream.range(0, found.count())
                        .boxed()
                        .flatMap(component -> IntStream.range(
                                        0, dimension.children().size())
                                .mapToObj(child -> new ChildAndComponent(dimension, component, child))))
                .orElseGet(() -> Stream.of(new ChildAndComponent(dimension, -1, -1)));
    }

    /** A row for each dimension as a whole, followed by one for each child. */
    private AnswerTable<?> reliability() {
        return new Columns<ChildAndComponent>()
                .node(row -> row.of().code())
                .node("child", "Child", "下级", ChildAndComponent::childCode)
                .number(
                        "alpha",
                        "Alpha",
                        "α 系数",
                        row -> ofAll(row, found(row.of().reliability(), Reliability::alpha)))
                .meaning("Cronbach's alpha of the children", "下级的克朗巴哈 α 系数")
                .number(
                        "alpha_without",
                        "Alpha without it",
                        "剔除后 α",
                        row -> ofChild(
                                row, found(row.of().reliability(), all -> all.without()[Math.max(0, row.child())])))
                .number(
                        "alpha_indicators",
                        "Alpha of indicators",
                        "指标 α",
                        row -> ofAll(row, found(row.of().indicatorReliability(), Reliability::alpha)))
                .number(
                        "kmo",
                        "KMO",
                        "KMO",
                        row -> found(
                                row.of().adequacy(),
                                all -> row.child() < 0 ? all.overall() : all.byColumn()[row.child()]))
                .number(
                        "bartlett_chi_squared",
                        "Bartlett's χ²",
                        "巴特利特 χ²",
                        row -> ofAll(row, found(row.of().sphericity(), Sphericity::chiSquared)))
                .count(
                        "bartlett_degrees",
                        "Degrees of freedom",
                        "自由度",
                        row -> ofAll(row, found(row.of().sphericity(), Sphericity::degrees)))
                .number(
                        "bartlett_p",
                        "Bartlett's p",
                        "巴特利特 p 值",
                        row -> ofAll(row, found(row.of().sphericity(), Sphericity::p)))
                .why(row -> row.child() < 0 ? reasons(row.of()) : "")
                .table(
                        "reliability",
                        "Reliability",
                        "信度",
                        () -> coherence.dimensions().stream()
                                .flatMap(dimension -> IntStream.range(
                                                -1, dimension.children().size())
                                        .mapToObj(child -> new ChildAndComponent(dimension, -1, child))));
    }

    private static double ofAll(ChildAndComponent row, double figure) {
        return row.child() < 0 ? figure : Double.NaN;
    }

    private static double ofChild(ChildAndComponent row, double figure) {
        return row.child() < 0 ? Double.NaN : figure;
    }

    private static String reasons(DimensionCoherence dimension) {
        return Stream.of(dimension.reliability(), dimension.adequacy(), dimension.sphericity())
                .map(DimensionTables::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private record Important(Importance node, String target, double shapley, double covariance, String why) {}

    /** A row for each node and each node above it that it is compared for: its parent, and the index. */
    private AnswerTable<?> importance() {
        Map<String, Double> effective = new HashMap<>();
        coherence
                .indexImportance()
                .forEach(table -> table.nodes().forEach(node -> effective.put(node.code(), node.weight())));
        return new Columns<Important>()
                .node(row -> row.node().code())
                .node("target", "For", "对于", Important::target)
                .share("weight", "Weight", "权重", row -> row.node().weight())
                .share(
                        "effective_weight",
                        "Effective weight",
                        "总权重",
                        row -> effective.getOrDefault(row.node().code(), Double.NaN))
                .share(
                        "weight_share",
                        "Share of weight",
                        "权重占比",
                        row -> row.node().weightShare())
                .number(
                        "squared_correlation",
                        "Squared correlation",
                        "相关系数平方",
                        row -> row.node().squaredCorrelation())
                .number(
                        "first_order",
                        "First-order index",
                        "一阶指数",
                        row -> row.node().firstOrder())
                .share(
                        "importance_share",
                        "Share of importance",
                        "重要性占比",
                        row -> row.node().importanceShare())
                .number("ratio", "Ratio", "比值", row -> row.node().ratio())
                .meaning("Share of importance over share of weight", "重要性占比与权重占比之比")
                .share("shapley_share", "Shapley share", "沙普利占比", Important::shapley)
                .share("covariance_share", "Covariance share", "协方差占比", Important::covariance)
                .why(Important::why)
                .table(
                        "importance",
                        "Importance and weight",
                        "重要性与权重",
                        () -> Stream.concat(
                                coherence.dimensions().stream().flatMap(DimensionTables::forParent),
                                coherence.indexImportance().stream()
                                        .filter(table -> table.depth() > 1)
                                        .flatMap(table -> table.nodes().stream()
                                                .map(node -> new Important(
                                                        node, table.target(), Double.NaN, Double.NaN, "")))));
    }

    private static Stream<Important> forParent(DimensionCoherence dimension) {
        return IntStream.range(0, dimension.children().size())
                .mapToObj(child -> new Important(
                        dimension.importance().nodes().get(child),
                        dimension.code(),
                        found(dimension.shares(), (VarianceShares all) -> all.shares()[child]),
                        found(dimension.covarianceShares(), all -> all[child]),
                        reason(dimension.shares())));
    }

    /** Why a statistic could not be computed, in English; empty if it could. */
    static String reason(Attempt<?> attempt) {
        return attempt.refusal()
                .map(refused -> refused.obstacle().text().in(Language.EN)
                        + (refused.limit() > 0 ? " (" + refused.count() + ", limit " + refused.limit() + ")" : ""))
                .orElse("");
    }
}
