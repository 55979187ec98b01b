// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A methodology without one of its nodes or units. The weights of siblings rescale by themselves; what the steps say of
 * the one that is gone goes with it. Codes that are not there change nothing.
 */
public final class Reduced {
    private Reduced() {}

    /**
     * Without a node and all below it, and without dimensions that have nothing left below them; the index itself
     * cannot go.
     */
    public static Methodology withoutNode(Methodology methodology, String code) {
        Framework framework = methodology.framework();
        if (framework.position(code) < 0) {
            return methodology;
        }
        Dimension index = (Dimension) without(framework.index(), code)
                .orElseThrow(() -> new IllegalArgumentException("nothing is left without " + code));
        Framework reduced = new Framework(index, denominators(framework, index));
        Set<String> gone = new HashSet<>();
        for (Node node : framework.nodes()) {
            if (reduced.position(node.code()) < 0) {
                gone.add(node.code());
            }
        }
        return new Methodology(
                reduced,
                methodology.units(),
                methodology.edition(),
                methodology.periods(),
                methodology.steps().stream()
                        .map(step -> withoutEntries(step, gone))
                        .toList(),
                methodology.judgments().stream()
                        .filter(judgment -> !gone.contains(judgment.node()) && !gone.contains(judgment.other()))
                        .toList());
    }

    private static Optional<Node> without(Node node, String code) {
        if (node.code().equals(code)) {
            return Optional.empty();
        }
        if (!(node instanceof Dimension dimension)) {
            return Optional.of(node);
        }
        List<Node> children = dimension.children().stream()
                .flatMap(child -> without(child, code).stream())
                .toList();
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dimension(
                        dimension.code(),
                        dimension.name(),
                        dimension.weight(),
                        children,
                        dimension.own(),
                        dimension.notes(),
                        dimension.at()));
    }

    /** An indicator that is gone still divides those that are divided by it. */
    private static List<Denominator> denominators(Framework framework, Dimension index) {
        List<Indicator> left = new Framework(index, List.of()).indicators();
        List<Denominator> denominators = new ArrayList<>(framework.denominators());
        for (Indicator indicator : framework.indicators()) {
            boolean isLeft = left.stream().anyMatch(one -> one.code().equals(indicator.code()));
            boolean divides = left.stream().anyMatch(one -> one.denominator().equals(indicator.code()));
            if (!isLeft && divides) {
                denominators.add(new Denominator(
                        indicator.code(),
                        indicator.name(),
                        indicator.measuredIn(),
                        indicator.lag(),
                        indicator.notes(),
                        indicator.at()));
            }
        }
        return denominators;
    }

    /** What a step says of nodes that are gone, in {@code per} and {@code at} or in a list of indicators {@code on}. */
    private static Step withoutEntries(Step step, Set<String> gone) {
        return new Step(step.name(), withoutNodes(step.settings(), gone), step.at());
    }

    private static Setting.Entries withoutNodes(Setting.Entries settings, Set<String> gone) {
        List<Setting.Entry> kept = new ArrayList<>();
        for (Setting.Entry entry : settings.entries()) {
            boolean byNode = entry.key().equals("per") || entry.key().equals("at");
            Setting value = entry.value();
            if (byNode && value instanceof Setting.Entries nodes) {
                value = filtered(nodes, gone);
            } else if (value instanceof Setting.Entries nested) {
                value = withoutNodes(nested, gone);
            } else if (entry.key().equals("on") && value instanceof Setting.Items items) {
                value = new Setting.Items(
                        items.items().stream()
                                .filter(item -> !(item instanceof Setting.Text text && gone.contains(text.value())))
                                .toList(),
                        items.at());
            }
            kept.add(new Setting.Entry(entry.key(), entry.keyAt(), value));
        }
        return new Setting.Entries(kept, settings.at());
    }

    private static Setting.Entries filtered(Setting.Entries nodes, Set<String> gone) {
        List<Setting.Entry> left = nodes.entries().stream()
                .filter(entry -> !gone.contains(entry.key()))
                .toList();
        return withoutNodes(new Setting.Entries(left, nodes.at()), gone);
    }

    /** Without a unit. */
    public static Methodology withoutUnit(Methodology methodology, String code) {
        return new Methodology(
                methodology.framework(),
                methodology.units().stream()
                        .filter(unit -> !unit.code().equals(code))
                        .toList(),
                methodology.edition(),
                methodology.periods(),
                methodology.steps().stream()
                        .map(step -> withoutItems(step, code))
                        .toList(),
                methodology.judgments());
    }

    /** What a step keeps or drops by name. */
    private static Step withoutItems(Step step, String unit) {
        Predicate<Setting> isUnit =
                setting -> setting instanceof Setting.Text text && text.value().equals(unit);
        List<Setting.Entry> kept = new ArrayList<>();
        for (Setting.Entry entry : step.settings().entries()) {
            boolean named = entry.key().equals("keep") || entry.key().equals("drop");
            if (named && entry.value() instanceof Setting.Items items) {
                kept.add(new Setting.Entry(
                        entry.key(),
                        entry.keyAt(),
                        new Setting.Items(
                                items.items().stream().filter(isUnit.negate()).toList(), items.at())));
            } else if (!named || !isUnit.test(entry.value())) {
                kept.add(entry);
            }
        }
        return new Step(step.name(), new Setting.Entries(kept, step.settings().at()), step.at());
    }
}
