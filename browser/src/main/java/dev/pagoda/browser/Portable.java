// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * All that scoring needs, as one text that a page can carry: a methodology and its table.
 *
 * <p>The text is JSON: {@code edition}, {@code periods}, {@code nodes} (in the order of the framework),
 * {@code denominators}, {@code units}, {@code steps}, {@code judgments} (of the panel, if there are any) and
 * {@code table} with its periods and, by column, the values of all units in the first period, then in the second, and
 * so on. Definitions, notes and sources of values are not in it: they do not change a score.
 */
public record Portable(Methodology methodology, Table table) {

    /** The text of this work. */
    public String write() {
        return new PortableWriter().write(methodology, table);
    }

    /** The work that a text stands for; IllegalArgumentException, with what is wrong, if it stands for none. */
    public static Portable read(String text) {
        return read(text, Double::parseDouble);
    }

    /** The same, with numbers of the table read by the given reader. */
    static Portable read(String text, ToDoubleFunction<String> numbers) {
        return new PortableReader(numbers).read(Fields.of(SettingsJson.read(text)));
    }

    /** The same work by other steps: each replaces the step of its name. */
    Portable replacing(List<Step> steps) {
        Methodology changed = methodology;
        for (Step step : steps) {
            if (methodology.steps().stream().noneMatch(old -> old.name().equals(step.name()))) {
                throw new IllegalArgumentException("the method has no step " + step.name());
            }
            changed = changed.replacing(step);
        }
        return new Portable(changed, table);
    }

    /** The same work with other weights, by code of the node; the weights of its siblings stay as they are. */
    Portable weighing(Map<String, Double> weights) {
        Framework old = methodology.framework();
        for (String code : weights.keySet()) {
            if (old.find(code).isEmpty()) {
                throw new IllegalArgumentException("the framework has no node " + code);
            }
        }
        Framework framework = new Framework((Dimension) weighed(old.index(), weights), old.denominators());
        Methodology changed = new Methodology(
                framework,
                methodology.units(),
                methodology.edition(),
                methodology.periods(),
                methodology.steps(),
                methodology.judgments());
        return new Portable(changed, table);
    }

    private static Node weighed(Node node, Map<String, Double> weights) {
        double weight = weights.getOrDefault(node.code(), node.weight());
        if (node instanceof Dimension dimension) {
            List<Node> children = new ArrayList<>();
            dimension.children().forEach(child -> children.add(weighed(child, weights)));
            return new Dimension(node.code(), node.name(), weight, children, node.own(), node.notes(), Location.NONE);
        }
        Indicator one = (Indicator) node;
        return new Indicator(
                one.code(),
                one.name(),
                weight,
                one.direction(),
                one.measuredIn(),
                one.denominator(),
                one.scale(),
                one.numerator(),
                one.lag(),
                one.own(),
                one.notes(),
                one.at());
    }

    /** Steps from entries: the name of a step and its settings. */
    static List<Step> steps(Setting.Entries entries) {
        List<Step> steps = new ArrayList<>();
        for (Setting.Entry entry : entries.entries()) {
            Setting.Entries settings = entry.value() instanceof Setting.Entries several
                    ? several
                    : Setting.entries("method", entry.value());
            steps.add(new Step(entry.key(), settings, Location.NONE));
        }
        return steps;
    }
}
