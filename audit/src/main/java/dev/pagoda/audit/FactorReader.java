package dev.pagoda.audit;

import dev.pagoda.core.model.Methodology;
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

/** Reads factors: {@code name: { slot: … }}. */
final class FactorReader {
    private static final String VARIANTS = "variants";
    private static final String WITHOUT = "without";
    private static final String WEIGHTS = "weights";
    private static final String DATA = "data";

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
        Optional<Setting.Entries> written =
                settings.entries(entry.value(), "what is varied, such as { normalise: [z-score] }");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.get().entries().size() != 1) {
            settings.report(
                    "wrong-type",
                    entry.keyAt(),
                    "The factor '" + entry.key() + "' varies "
                            + written.get().entries().size() + " things.",
                    "Name one: " + String.join(", ", slots())
                            + "; what changes together is a variant: { variants: [geometric] }.");
            return Optional.empty();
        }
        return factor(entry.key(), written.get().entries().get(0));
    }

    private Optional<Factor> factor(String name, Setting.Entry slot) {
        switch (slot.key()) {
            case VARIANTS:
                return methods(
                        name,
                        slot,
                        items(slot, "names of variants").stream()
                                .flatMap(item -> variant(item).stream())
                                .toList());
            case WITHOUT:
                return methods(
                        name,
                        slot,
                        items(slot, "codes of indicators, dimensions or units").stream()
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
                    "unknown-slot",
                    slot.keyAt(),
                    "There is no slot '" + slot.key() + "' to vary.",
                    Suggestion.cure(slot.key(), slots()));
            return Optional.empty();
        }
        if (!present.contains(slot.key())) {
            settings.report(
                    "unknown-slot",
                    slot.keyAt(),
                    "The factor '" + name + "' varies the step '" + slot.key() + "', which the method does not have.",
                    "Add the step to 'steps', or vary one of these: " + String.join(", ", present) + ".");
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
        return Optional.of(new Factor.Methods(name, slot.key(), all));
    }

    private List<Setting> items(Setting.Entry slot, String expectation) {
        if (slot.value() instanceof Setting.Items items && !items.items().isEmpty()) {
            return items.items();
        }
        settings.report(
                "wrong-type",
                slot.value().at(),
                "'" + slot.key() + "' has no list.",
                "Write a list of " + expectation + ".");
        return List.of();
    }

    private Optional<Alternative> variant(Setting item) {
        List<String> names = variants.stream().map(Variant::name).toList();
        Optional<String> wanted = settings.text(item, "the name of a variant");
        Optional<Variant> found = wanted.flatMap(name ->
                variants.stream().filter(variant -> variant.name().equals(name)).findFirst());
        if (wanted.isPresent() && found.isEmpty()) {
            settings.report(
                    "unknown-slot",
                    item.at(),
                    "There is no variant '" + wanted.get() + "'.",
                    names.isEmpty() ? "Add it under 'variants'." : Suggestion.cure(wanted.get(), names));
        }
        return found.map(variant -> new Alternative(variant.name(), List.of(variant::applyTo)));
    }

    private Optional<Alternative> without(Setting item) {
        Optional<String> wanted = settings.text(item, "the code of an indicator, a dimension or a unit");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String code = wanted.get();
        Optional<Alternative.Change> change = Removals.of(methodology, code);
        if (change.isEmpty()) {
            List<String> known = new ArrayList<>();
            methodology.framework().nodes().forEach(node -> known.add(node.code()));
            methodology.units().forEach(unit -> known.add(unit.code()));
            settings.report(
                    "unknown-slot",
                    item.at(),
                    "There is no indicator, dimension or unit '" + code + "' that could be left out.",
                    Suggestion.closest(code, known)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Use a code of the framework or units file; the index itself and the last child of"
                                    + " a dimension stay."));
        }
        return change.map(found -> new Alternative(code, List.of(found)));
    }
}
