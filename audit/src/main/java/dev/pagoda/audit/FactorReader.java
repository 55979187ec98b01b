// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.core.plan.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads factors: {@code key: { slot: …, name: { en: …, zh: … } }}. */
final class FactorReader {
    private static final String VARIANTS = "variants";
    private static final String WITHOUT = "without";
    private static final String WEIGHTS = "weights";
    private static final String DATA = "data";
    private static final Name WHAT_IS_VARIED =
            new Name("what is varied, such as { normalise: [z-score] }", "要变动的内容，例如 { normalise: [z-score] }");
    private static final Name VARIANT_NAMES = new Name("names of variants", "方案变体名称");
    private static final Name CODES = new Name("codes of indicators, dimensions or units", "指标、维度或单元的代码");
    private static final Name A_VARIANT = new Name("the name of a variant", "方案变体的名称");
    private static final Name ADD_VARIANT = new Name("Add it under 'variants'.", "请在 'variants' 中添加。");
    private static final Name A_CODE = new Name("the code of an indicator, a dimension or a unit", "指标、维度或单元的代码");
    private static final Name USE_CODE = new Name(
            "Use a code from the framework or units file; the index itself and the last child of a dimension stay.",
            "请使用指标体系文件或单元文件中的代码；指数本身和维度的最后一个下级不能去掉。");
    private static final Fault NOT_ONE = Fault.error(
            "wrong-type",
            "The factor '{name}' varies {count} things.",
            "因素“{name}”变动了 {count} 项内容。",
            "Name one: {slots}; what changes together is a variant: { variants: [geometric] }.",
            "只写一项：{slots}；需要同时变动的内容应写成方案变体：{ variants: [geometric] }。");
    private static final Fault UNKNOWN_SLOT =
            Fault.error("unknown-slot", "There is no slot '{slot}' to vary.", "没有名为“{slot}”的可变动项。", "{help}", "{help}");
    private static final Fault ABSENT_STEP = Fault.error(
            "unknown-slot",
            "The factor '{name}' varies the step '{step}', which the method does not have.",
            "因素“{name}”要变动步骤 '{step}'，但方法中没有该步骤。",
            "Add the step to 'steps', or vary one of these: {present}.",
            "请在 'steps' 中添加该步骤，或改为变动其中之一：{present}。");
    private static final Fault NO_LIST = Fault.error(
            "wrong-type",
            "'{slot}' has no list.",
            "'{slot}' 没有列表。",
            "Write a list of {expectation}.",
            "请写{expectation}的列表。");
    private static final Fault UNKNOWN_VARIANT =
            Fault.error("unknown-slot", "There is no variant '{name}'.", "没有名为“{name}”的方案变体。", "{help}", "{help}");
    private static final Fault CANNOT_LEAVE_OUT = Fault.error(
            "unknown-slot",
            "There is no indicator, dimension or unit '{code}' that could be left out.",
            "没有代码为“{code}”且可以去掉的指标、维度或单元。",
            "{help}",
            "{help}");
    private static final String NAME = "name";
    private static final Name CALLED = new Name("what the factor is called", "因素的名称");

    private final Methodology methodology;
    private final List<Variant> variants;
    private final Settings settings;
    private final WeightsReader weights;
    private final Set<Problem> problems = new LinkedHashSet<>();

    FactorReader(Methodology methodology, List<Variant> variants, Settings settings) {
        this.methodology = methodology;
        this.variants = variants;
        this.settings = settings;
        this.weights = new WeightsReader(methodology.framework(), settings);
    }

    /** What the alternatives themselves have wrong with them. */
    Collection<Problem> problems() {
        return problems;
    }

    static List<String> slots() {
        List<String> slots = new ArrayList<>(StepKind.names());
        slots.addAll(List.of(VARIANTS, WITHOUT, WEIGHTS, DATA));
        return slots;
    }

    Optional<Factor> factor(Setting.Entry entry) {
        Optional<Setting.Entries> written = settings.entries(entry.value(), WHAT_IS_VARIED);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<Setting.Entry> slots = written.get().entries().stream()
                .filter(one -> !one.key().equals(NAME))
                .toList();
        if (slots.size() != 1) {
            settings.report(
                    NOT_ONE,
                    entry.keyAt(),
                    "name",
                    entry.key(),
                    "count",
                    slots.size(),
                    "slots",
                    String.join(", ", slots()));
            return Optional.empty();
        }
        Name title = written.get().get(NAME).map(this::title).orElse(Name.NONE);
        return factor(entry.key(), slots.get(0)).map(factor -> factor.titled(title));
    }

    /** {@code { en: …, zh: … }}, or one text for both languages. */
    private Name title(Setting written) {
        if (written instanceof Setting.Text text) {
            return Name.of(text.value());
        }
        Optional<Setting.Entries> languages =
                settings.entries(written, new Name("{ en: …, zh: … }", "{ en: …, zh: … }"));
        languages.ifPresent(found -> settings.requireKnownKeys(found, List.of("en", "zh")));
        return languages
                .map(found -> new Name(text(found, "en"), text(found, "zh")))
                .orElse(Name.NONE);
    }

    private String text(Setting.Entries languages, String key) {
        return languages.get(key).flatMap(text -> settings.text(text, CALLED)).orElse("");
    }

    private Optional<Factor> factor(String name, Setting.Entry slot) {
        switch (slot.key()) {
            case VARIANTS:
                return methods(
                        name,
                        slot,
                        items(slot, VARIANT_NAMES).stream()
                                .flatMap(item -> variant(item).stream())
                                .toList());
            case WITHOUT:
                return methods(
                        name,
                        slot,
                        items(slot, CODES).stream()
                                .flatMap(item -> without(item).stream())
                                .toList());
            case WEIGHTS:
                return weights.read(name, slot);
            case DATA:
                return new DataReader(settings).read(name, slot);
            default:
                return step(name, slot);
        }
    }

    private Optional<Factor> step(String name, Setting.Entry slot) {
        List<String> present =
                methodology.steps().stream().map(step -> step.name()).toList();
        if (StepKind.find(slot.key()).isEmpty()) {
            settings.report(
                    UNKNOWN_SLOT, slot.keyAt(), "slot", slot.key(), "help", Suggestion.help(slot.key(), slots()));
            return Optional.empty();
        }
        if (!present.contains(slot.key())) {
            settings.report(
                    ABSENT_STEP, slot.keyAt(), "name", name, "step", slot.key(), "present", String.join(", ", present));
            return Optional.empty();
        }
        return methods(name, slot, new StepAlternatives(methodology, settings).read(slot));
    }

    private Optional<Factor> methods(String name, Setting.Entry slot, List<Alternative> others) {
        if (others.isEmpty()) {
            return Optional.empty(); // what is wrong with them has been said
        }
        List<Alternative> all = new ArrayList<>(List.of(Alternative.NOMINAL));
        all.addAll(others);
        for (Alternative other : others) {
            if (Plan.compile(other.applyTo(methodology)) instanceof Compilation.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        return Optional.of(new Factor.Methods(name, Name.NONE, slot.key(), all));
    }

    private List<Setting> items(Setting.Entry slot, Name expectation) {
        if (slot.value() instanceof Setting.Items items && !items.items().isEmpty()) {
            return items.items();
        }
        settings.report(NO_LIST, slot.value().at(), "slot", slot.key(), "expectation", expectation);
        return List.of();
    }

    private Optional<Alternative> variant(Setting item) {
        List<String> names = variants.stream().map(Variant::name).toList();
        Optional<String> wanted = settings.text(item, A_VARIANT);
        Optional<Variant> found = wanted.flatMap(name ->
                variants.stream().filter(variant -> variant.name().equals(name)).findFirst());
        if (wanted.isPresent() && found.isEmpty()) {
            settings.report(
                    UNKNOWN_VARIANT,
                    item.at(),
                    "name",
                    wanted.get(),
                    "help",
                    names.isEmpty() ? ADD_VARIANT : Suggestion.help(wanted.get(), names));
        }
        return found.map(variant -> new Alternative(variant.name(), List.of(variant::applyTo)));
    }

    private Optional<Alternative> without(Setting item) {
        Optional<String> wanted = settings.text(item, A_CODE);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String code = wanted.get();
        Optional<Alternative.MethodChange> change = Removals.of(methodology, code);
        if (change.isEmpty()) {
            List<String> known = new ArrayList<>();
            methodology.framework().nodes().forEach(node -> known.add(node.code()));
            methodology.units().forEach(unit -> known.add(unit.code()));
            settings.report(CANNOT_LEAVE_OUT, item.at(), "code", code, "help", Suggestion.help(code, known, USE_CODE));
        }
        return change.map(found -> new Alternative(code, List.of(found)));
    }
}
