// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which method each indicator and node gets. From the most general to the most specific: the step, the
 * framework file's column, the step's {@code per} or {@code at} block (there the nearest node wins).
 */
final class Choices {
    private static final Fault UNKNOWN_NODE =
            Fault.error("unknown-node", "There is no node '{code}'.", "没有代码为“{code}”的节点。", "{help}", "{help}");
    private static final Name FRAMEWORK_FILE = new Name("Use a code from the framework file.", "请使用指标体系文件中的代码。");
    private static final Template THE_INDICATOR = new Template("the indicator {code}", "指标 {code} ");
    private static final Template THE_NODE = new Template("the node {code}", "节点 {code} ");
    private static final Name METHODS_BY_CODE = new Name("codes with a method each: { A11: … }", "代码及其方法：{ A11: … }");
    private static final Name METHOD_OR_SETTINGS = new Name("a method, or settings of one", "一种方法，或其设置");

    private final Framework framework;
    private final Settings settings;

    Choices(Framework framework, Settings settings) {
        this.framework = framework;
        this.settings = settings;
    }

    /** A bound method for each indicator; shorter when there are problems. */
    <F> List<Bound<F>> perIndicator(
            StepKind kind, Catalogue<F> catalogue, Step step, String column, Optional<String> fallback) {
        List<Setting.Entry> overrides = overrides(kind, catalogue, step, "per", fallback);
        List<Bound<F>> bound = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            List<Setting.Entries> layers = layers(step, fallback, indicator, column, overrides);
            settings.bind(catalogue, layers, indicator.own(), THE_INDICATOR.with("code", indicator.code()), step.at())
                    .ifPresent(bound::add);
        }
        return bound;
    }

    /** A bound method for each node in preorder; empty for indicators. */
    <F> List<Optional<Bound<F>>> perDimension(
            StepKind kind, Catalogue<F> catalogue, Step step, String column, String fallback) {
        List<Setting.Entry> overrides = overrides(kind, catalogue, step, "at", Optional.of(fallback));
        List<Optional<Bound<F>>> bound = new ArrayList<>();
        for (Node node : framework.nodes()) {
            if (node instanceof Dimension) {
                List<Setting.Entry> exact = overrides.stream()
                        .filter(entry -> entry.key().equals(node.code()))
                        .toList();
                List<Setting.Entries> layers = layers(step, Optional.of(fallback), node, column, exact);
                bound.add(settings.bind(catalogue, layers, node.own(), THE_NODE.with("code", node.code()), step.at()));
            } else {
                bound.add(Optional.empty());
            }
        }
        return bound;
    }

    private List<Setting.Entries> layers(
            Step step, Optional<String> fallback, Node node, String column, List<Setting.Entry> overrides) {
        List<Setting.Entries> layers = new ArrayList<>();
        fallback.ifPresent(method -> layers.add(Setting.entries("method", method)));
        layers.add(step.settings());
        node.own()
                .find(column)
                .ifPresent(own -> layers.add(new Setting.Entries(
                        List.of(new Setting.Entry("method", own.keyAt(), own.value())),
                        own.value().at())));
        for (Node ancestor : framework.path(framework.position(node.code()))) {
            overrides.stream()
                    .filter(entry -> entry.key().equals(ancestor.code()))
                    .forEach(entry -> layers.add(asEntries(entry.value())));
        }
        return layers;
    }

    /** The valid entries of a step's {@code per} or {@code at} block. */
    private <F> List<Setting.Entry> overrides(
            StepKind kind, Catalogue<F> catalogue, Step step, String key, Optional<String> fallback) {
        Optional<String> stepMethod = methodName(step.settings()).or(() -> fallback);
        settings.requireKnownKeys(step.settings(), kind.keys(), catalogue, stepMethod);
        Optional<Setting.Entries> block =
                step.settings().get(key).flatMap(value -> settings.entries(value, METHODS_BY_CODE));
        List<Setting.Entry> valid = new ArrayList<>();
        for (Setting.Entry entry : block.map(Setting.Entries::entries).orElse(List.of())) {
            boolean shaped = entry.value() instanceof Setting.Text || entry.value() instanceof Setting.Entries;
            if (!shaped) {
                settings.text(entry.value(), METHOD_OR_SETTINGS);
            } else if (requireNode(entry)) {
                Setting.Entries own = asEntries(entry.value());
                Optional<String> method = methodName(own).or(() -> stepMethod);
                List<String> keys = kind == StepKind.AGGREGATE ? List.of("method", "coverage") : List.of("method");
                settings.requireKnownKeys(own, keys, catalogue, method);
                valid.add(entry);
            }
        }
        return valid;
    }

    private static Setting.Entries asEntries(Setting value) {
        return value instanceof Setting.Entries entries
                ? entries
                : new Setting.Entries(List.of(new Setting.Entry("method", value.at(), value)), value.at());
    }

    static Optional<String> methodName(Setting.Entries entries) {
        return entries.get("method").filter(Setting.Text.class::isInstance).map(text -> ((Setting.Text) text).value());
    }

    boolean requireNode(Setting.Entry entry) {
        boolean known = framework.find(entry.key()).isPresent();
        if (!known) {
            List<String> codes = framework.nodes().stream().map(Node::code).toList();
            settings.report(
                    UNKNOWN_NODE,
                    entry.keyAt(),
                    "code",
                    entry.key(),
                    "help",
                    Suggestion.help(entry.key(), codes, FRAMEWORK_FILE));
        }
        return known;
    }

    /** Least share of the children of a node that must have a score. */
    double coverage(Step aggregate, int node) {
        Node at = framework.nodes().get(node);
        Optional<Setting> exact = aggregate
                .settings()
                .get("at")
                .filter(Setting.Entries.class::isInstance)
                .flatMap(block -> ((Setting.Entries) block).get(at.code()))
                .filter(Setting.Entries.class::isInstance)
                .flatMap(own -> ((Setting.Entries) own).get("coverage"));
        return exact.or(() -> at.own().get("coverage"))
                .or(() -> aggregate.settings().get("coverage"))
                .flatMap(settings::fraction)
                .orElse(0.0);
    }
}
