// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.project.files.ForeignTable;
import java.util.List;
import java.util.Optional;

/**
 * Which method a dimension is weighed or aggregated with: its entry in {@code at} wins over its column of the
 * framework, which wins over the step.
 */
record MethodAt(List<Step> steps, String step, String column, String otherwise) {
    static MethodAt weighing(List<Step> steps) {
        return new MethodAt(steps, "weigh", "weighting", "given");
    }

    static MethodAt aggregating(List<Step> steps) {
        return new MethodAt(steps, "aggregate", "aggregation", "arithmetic");
    }

    String of(Node node) {
        return at(node).or(() -> node.own().get(column).flatMap(MethodAt::name))
                .or(() -> settings().flatMap(MethodAt::name))
                .orElse(otherwise);
    }

    private Optional<Setting> settings() {
        return steps.stream()
                .filter(one -> one.name().equals(step))
                .map(one -> (Setting) one.settings())
                .findFirst();
    }

    private Optional<String> at(Node node) {
        return settings()
                .flatMap(settings -> entry(settings, "at"))
                .flatMap(at -> entry(at, node.code()))
                .flatMap(MethodAt::name);
    }

    private static Optional<Setting> entry(Setting setting, String key) {
        return setting instanceof Setting.Entries entries ? entries.get(key) : Optional.empty();
    }

    private static Optional<String> name(Setting setting) {
        return setting instanceof Setting.Text text
                ? Optional.of(text.value())
                : entry(setting, "method").flatMap(MethodAt::name);
    }

    /** The least coverage that a dimension needs; 0 where none is asked for. */
    double coverage(Node node) {
        return node.own()
                .get("coverage")
                .or(() -> settings().flatMap(settings -> entry(settings, "coverage")))
                .map(setting -> setting instanceof Setting.Text text ? ForeignTable.number(text.value()) : 0)
                .orElse(0.0);
    }
}
