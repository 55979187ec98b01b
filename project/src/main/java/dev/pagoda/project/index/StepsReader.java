// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Variant;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Structures the steps and variants of the method file; whether methods and their parameters are known is the
 * compiler's to say.
 */
final class StepsReader {
    private static final Fault DUPLICATE_STEP = Fault.error(
            "duplicate-step",
            "The step '{step}' is written twice, first in line {line}.",
            "步骤“{step}”重复，首次在第 {line} 行。",
            "Remove one; give single indicators a method of their own with `per:`.",
            "请删除其一；个别指标的方法用 `per:` 指定。");
    private static final Fault SEVERAL_NAMES = Fault.error(
            "wrong-type",
            "A step has several names; its settings are probably not indented.",
            "一个步骤有多个名称，可能是其设置没有缩进。",
            "Write `- weigh`, `- normalise: z-score` or `- normalise: { method: min-max, lower: 0 }`.",
            "请写 `- weigh`、`- normalise: z-score` 或 `- normalise: { method: min-max, lower: 0 }`。");
    private static final Fault NOT_A_STEP = Fault.error(
            "wrong-type",
            "This is not a step.",
            "这不是步骤。",
            "Write `- weigh`, `- normalise: z-score` or `- normalise: { method: min-max, lower: 0 }`.",
            "请写 `- weigh`、`- normalise: z-score` 或 `- normalise: { method: min-max, lower: 0 }`。");
    private static final Fault STEP_WITH_LIST = Fault.error(
            "wrong-type",
            "The step {step} has a list.",
            "步骤{step}的值是列表。",
            "Write the name of a method, or settings such as { method: min-max, lower: 0 }.",
            "请写方法名，或 { method: min-max, lower: 0 } 这样的设置。");
    private static final Fault IDLE_VARIANT = Fault.error(
            "wrong-type",
            "The variant {variant} changes no step.",
            "方案变体{variant}没有更改任何步骤。",
            "Name the steps that it replaces: `{name}: { aggregate: geometric }`.",
            "请写它替换的步骤：`{name}: { aggregate: geometric }`。");
    private static final Fault UNKNOWN_STEP = Fault.error(
            "unknown-step",
            "The variant {variant} replaces the step {step}, which is not among the steps.",
            "方案变体{variant}替换的步骤{step}不在步骤之中。",
            "{hint}",
            "{hint}");

    private static final String NAME = "name";

    private final Keys keys;
    private final Problems problems;
    private final List<Step> steps;
    private final boolean areSound;
    private boolean isSound = true;

    StepsReader(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
        keys.require("steps", "steps: [{ normalise: min-max }, weigh, aggregate, rank]");
        this.steps = readSteps();
        this.areSound = isSound && !steps.isEmpty();
    }

    /** Whether there are steps, and everything that stands there is one. */
    boolean areSound() {
        return areSound;
    }

    List<Step> steps() {
        return steps;
    }

    private List<Step> readSteps() {
        List<Step> found = new ArrayList<>();
        for (Setting item : keys.items("steps")) {
            step(item).ifPresent(step -> {
                Optional<Step> first = found.stream()
                        .filter(other -> other.name().equals(step.name()))
                        .findFirst();
                if (first.isPresent()) {
                    isSound = false;
                    problems.add(
                            DUPLICATE_STEP,
                            step.at(),
                            "step",
                            step.name(),
                            "line",
                            first.get().at().line());
                } else {
                    found.add(step);
                }
            });
        }
        return found;
    }

    private Optional<Step> step(Setting item) {
        if (item instanceof Setting.Text name && !name.value().isEmpty()) {
            return Optional.of(new Step(name.value(), new Setting.Entries(List.of(), name.at()), name.at()));
        }
        if (item instanceof Setting.Entries entries && entries.entries().size() == 1) {
            return step(entries.entries().get(0));
        }
        isSound = false;
        boolean several =
                item instanceof Setting.Entries entries && entries.entries().size() > 1;
        problems.add(
                several ? SEVERAL_NAMES : NOT_A_STEP,
                several ? ((Setting.Entries) item).entries().get(1).keyAt() : item.at());
        return Optional.empty();
    }

    /** {@code normalise: z-score} is short for {@code normalise: { method: z-score }}. */
    private Optional<Step> step(Setting.Entry entry) {
        Setting value = entry.value();
        if (value instanceof Setting.Entries settings) {
            return Optional.of(new Step(entry.key(), settings, entry.keyAt()));
        }
        if (value instanceof Setting.Text text) {
            Location at = text.at();
            Setting.Entries settings = text.value().isEmpty()
                    ? new Setting.Entries(List.of(), entry.keyAt())
                    : new Setting.Entries(List.of(new Setting.Entry("method", at, text)), at);
            return Optional.of(new Step(entry.key(), settings, entry.keyAt()));
        }
        isSound = false;
        problems.add(STEP_WITH_LIST, value.at(), "step", Quoted.of(entry.key()));
        return Optional.empty();
    }

    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (Setting.Entry entry :
                keys.entries("variants").map(Setting.Entries::entries).orElse(List.of())) {
            if (entry.value() instanceof Setting.Entries changes
                    && !changes.entries().isEmpty()) {
                variants.add(variant(entry, changes));
            } else {
                problems.add(IDLE_VARIANT, entry.value().at(), "variant", Quoted.of(entry.key()), "name", entry.key());
            }
        }
        return variants;
    }

    private Variant variant(Setting.Entry entry, Setting.Entries changes) {
        List<Step> replaced = new ArrayList<>();
        List<Setting.Entry> replacements = new ArrayList<>(changes.entries());
        replacements.removeIf(change -> change.key().equals(NAME));
        List<Setting.Entry> names = new ArrayList<>(changes.entries());
        names.removeAll(replacements);
        Name title =
                new Keys(new Setting.Entries(names, changes.at()), Quoted.of(entry.key()), problems, NAME).name(NAME);
        if (replacements.isEmpty()) {
            problems.add(IDLE_VARIANT, entry.keyAt(), "variant", Quoted.of(entry.key()), "name", entry.key());
        }
        for (Setting.Entry change : replacements) {
            List<String> present = steps.stream().map(Step::name).toList();
            if (present.contains(change.key())) {
                step(change).ifPresent(replaced::add);
            } else if (areSound) {
                problems.add(UNKNOWN_STEP, change.keyAt(), () -> new Object[] {
                    "variant",
                    Quoted.of(entry.key()),
                    "step",
                    Quoted.of(change.key()),
                    "hint",
                    Hint.known(change.key(), present)
                });
            }
        }
        return new Variant(entry.key(), title, replaced, entry.keyAt());
    }
}
