// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the alternatives of a step. A list holds whole settings, each instead of those of the step: {@code [z-score, {
 * method: min-max, lower: 1 }, off]}. Named parameters are changed one by one over the settings of the step: {@code {
 * most: [1, 2, 3] }} or {@code { skewness: { from: 1, to: 3, values: 5 } }}.
 */
final class StepAlternatives {
    private static final Parameter<Double> FROM =
            Parameter.number("from", 0, "the first value", "起始值").required();
    private static final Parameter<Double> TO =
            Parameter.number("to", 0, "the last value", "终止值").required();
    private static final Parameter<Integer> VALUES =
            Parameter.integer("values", 5, "how many values, evenly spaced", "等距取值的个数");
    private static final String OFF = "off";
    private static final Name METHOD_OR_OFF = new Name("a method, settings of one, or off", "一种方法、方法的设置，或 off");
    private static final Fault NO_ALTERNATIVES = Fault.error(
            "wrong-type",
            "The step '{step}' has no alternatives here.",
            "步骤 '{step}' 在此没有备选方案。",
            "Write a list such as [z-score, off], or values of a parameter such as { most: [1, 2, 3] }.",
            "请写列表，例如 [z-score, off]，或某个参数的取值，例如 { most: [1, 2, 3] }。");
    private static final Fault NO_RANGE = Fault.error(
            "out-of-range",
            "This is not a range.",
            "这不是有效的区间。",
            "Let 'from' be less than 'to', and 'values' from 2 to 1000.",
            "'from' 须小于 'to'，'values' 须为 2 至 1000。");
    private static final Fault NO_END = Fault.error(
            "missing-key",
            "The range lacks '{key}'.",
            "区间缺少 '{key}'。",
            "Write { from: 1, to: 3, values: 5 }.",
            "请写 { from: 1, to: 3, values: 5 }。");

    private final Methodology methodology;
    private final Settings settings;

    StepAlternatives(Methodology methodology, Settings settings) {
        this.methodology = methodology;
        this.settings = settings;
    }

    List<Alternative> read(Setting.Entry slot) {
        if (slot.value() instanceof Setting.Items items && !items.items().isEmpty()) {
            return items.items().stream()
                    .flatMap(item -> whole(slot.key(), item).stream())
                    .toList();
        }
        if (slot.value() instanceof Setting.Entries parameters
                && !parameters.entries().isEmpty()) {
            return parameters.entries().stream()
                    .flatMap(parameter -> values(parameter).stream()
                            .map(value -> parameter(
                                    slot.key(), new Setting.Entry(parameter.key(), parameter.keyAt(), value))))
                    .toList();
        }
        settings.report(NO_ALTERNATIVES, slot.value().at(), "step", slot.key());
        return List.of();
    }

    private Optional<Alternative> whole(String step, Setting item) {
        if (item instanceof Setting.Text text && text.value().equals(OFF)) {
            return Optional.of(new Alternative(OFF, List.of(methodology -> without(methodology, step))));
        }
        if (item instanceof Setting.Entries entries) {
            return Optional.of(replacing(describe(entries), new Step(step, entries, entries.at())));
        }
        return settings.text(item, METHOD_OR_OFF)
                .map(method -> replacing(
                        method,
                        new Step(
                                step,
                                new Setting.Entries(List.of(new Setting.Entry("method", item.at(), item)), item.at()),
                                item.at())));
    }

    private static Methodology without(Methodology methodology, String step) {
        return methodology.with(methodology.steps().stream()
                .filter(other -> !other.name().equals(step))
                .toList());
    }

    private static Alternative replacing(String label, Step step) {
        return new Alternative(label, List.of(methodology -> methodology.replacing(step)));
    }

    /** The step of the index with one entry changed. */
    private Alternative parameter(String step, Setting.Entry changed) {
        Step nominal = methodology.steps().stream()
                .filter(other -> other.name().equals(step))
                .findFirst()
                .orElseThrow();
        List<Setting.Entry> entries = new ArrayList<>(nominal.settings().entries());
        entries.removeIf(entry -> entry.key().equals(changed.key()));
        entries.add(changed);
        return replacing(
                changed.key() + " " + describe(changed.value()),
                new Step(
                        step,
                        new Setting.Entries(entries, nominal.settings().at()),
                        changed.value().at()));
    }

    private List<Setting> values(Setting.Entry parameter) {
        if (parameter.value() instanceof Setting.Items items) {
            return items.items();
        }
        if (!(parameter.value() instanceof Setting.Entries range)) {
            return List.of(parameter.value());
        }
        settings.requireKnownKeys(range, List.of("from", "to", "values"));
        Optional<Double> from = bound(FROM, range);
        Optional<Double> to = bound(TO, range);
        Optional<Integer> count = settings.value(VALUES, range);
        if (from.isEmpty() || to.isEmpty() || count.isEmpty()) {
            return List.of();
        }
        if (!(from.get() < to.get()) || count.get() < 2 || count.get() > 1000) {
            settings.report(NO_RANGE, range.at());
            return List.of();
        }
        List<Setting> values = new ArrayList<>();
        for (int i = 0; i < count.get(); i++) {
            double value = from.get() + (to.get() - from.get()) * i / (count.get() - 1);
            String text = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
            values.add(new Setting.Text(text, false, range.at()));
        }
        return values;
    }

    private Optional<Double> bound(Parameter<Double> parameter, Setting.Entries range) {
        if (range.get(parameter.name()).isEmpty()) {
            settings.report(NO_END, range.at(), "key", parameter.name());
        }
        return settings.value(parameter, range);
    }

    /** Settings in the words of the method file: {@code min-max, lower 1}. */
    private static String describe(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return shortened(text.value());
        }
        if (setting instanceof Setting.Items items) {
            return String.join(
                    " ", items.items().stream().map(StepAlternatives::describe).toList());
        }
        List<String> parts = new ArrayList<>();
        for (Setting.Entry entry : ((Setting.Entries) setting).entries()) {
            if (entry.key().equals("method")) {
                parts.add(0, describe(entry.value()));
            } else if (entry.value() instanceof Setting.Entries) {
                parts.add(entry.key() + " …");
            } else {
                parts.add(entry.key() + " " + describe(entry.value()));
            }
        }
        return String.join(", ", parts);
    }

    /** A value of a range is written with no more digits than a reader wants. */
    private static String shortened(String text) {
        return text.length() <= 8 || text.chars().anyMatch(c -> (c < '0' || c > '9') && c != '.' && c != '-')
                ? text
                : Figure.of(Double.parseDouble(text));
    }
}
