package dev.pagoda.project.index;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Variant;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Structures the steps and variants of the method file; whether methods and their parameters are known is the compiler's to say. */
final class StepsReader {
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
                    problems.error(
                            "duplicate-step",
                            step.at(),
                            "The step '" + step.name() + "' is written twice; the first stands in line "
                                    + first.get().at().line() + ".",
                            "Remove one; give single indicators a method of their own with `per:`.");
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
        problems.error(
                "wrong-type",
                several ? ((Setting.Entries) item).entries().get(1).keyAt() : item.at(),
                several ? "A step has several names; its settings are probably not indented." : "This is no step.",
                "Write `- weigh`, `- normalise: z-score` or `- normalise: { method: min-max, lower: 0 }`.");
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
        problems.error(
                "wrong-type",
                value.at(),
                "The step " + Quoted.of(entry.key()) + " has a list.",
                "Write the name of a method, or settings such as { method: min-max, lower: 0 }.");
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
                problems.error(
                        "wrong-type",
                        entry.value().at(),
                        "The variant " + Quoted.of(entry.key()) + " changes no step.",
                        "Name the steps that it replaces: `" + entry.key() + ": { aggregate: geometric }`.");
            }
        }
        return variants;
    }

    private Variant variant(Setting.Entry entry, Setting.Entries changes) {
        List<Step> replaced = new ArrayList<>();
        for (Setting.Entry change : changes.entries()) {
            List<String> names = steps.stream().map(Step::name).toList();
            if (names.contains(change.key())) {
                step(change).ifPresent(replaced::add);
            } else if (areSound) {
                problems.error(
                        "unknown-step",
                        change.keyAt(),
                        "The variant " + Quoted.of(entry.key()) + " replaces the step " + Quoted.of(change.key())
                                + ", which is not among the steps.",
                        () -> Hint.known(change.key(), names));
            }
        }
        return new Variant(entry.key(), replaced, entry.keyAt());
    }
}
