package dev.pagoda.core.plan;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads settings of the method file: chooses methods, parses parameters, and collects all problems on the way, each once. */
public final class Settings {
    private final Methodology methodology;
    private final Set<Problem> problems = new LinkedHashSet<>();

    public Settings(Methodology methodology) {
        this.methodology = methodology;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void report(String id, Location at, String message, String cure) {
        problems.add(Problem.error(id, at, message, cure));
    }

    void warn(String id, Location at, String message, String cure) {
        problems.add(Problem.warning(id, at, message, cure));
    }

    /**
     * Chooses a method and its parameters from layers, the most general first. The last layer that names a method decides it; a parameter is taken from
     * the last layer that gives it, then from the indicator's own columns, then by default.
     *
     * @param whose what it is for, in words
     */
    <F> Optional<Bound<F>> bind(
            Catalogue<F> catalogue, List<Setting.Entries> layers, Setting.Entries own, String whose, Location at) {
        Optional<Setting.Entry> choice = last(layers, "method");
        if (choice.isEmpty()) {
            report(
                    "missing-method",
                    at,
                    "No " + catalogue.family() + " method is given for " + whose + ".",
                    "Add 'method: " + catalogue.names().get(0) + "', or another of: "
                            + String.join(", ", catalogue.names()) + ".");
            return Optional.empty();
        }
        Setting named = choice.get().value();
        Optional<String> name = text(named, "the name of a method");
        Optional<Method<F>> method = name.flatMap(catalogue::find);
        if (name.isPresent() && method.isEmpty()) {
            report(
                    "unknown-method",
                    named.at(),
                    "There is no " + catalogue.family() + " method '" + name.get() + "'.",
                    Suggestion.cure(name.get(), catalogue.names()));
        }
        return method.flatMap(found -> with(found, layers, own, whose, named.at()));
    }

    /** The entry of the most specific layer that has the key. */
    private static Optional<Setting.Entry> last(List<Setting.Entries> layers, String key) {
        Optional<Setting.Entry> last = Optional.empty();
        for (Setting.Entries layer : layers) {
            Optional<Setting.Entry> found = layer.find(key);
            last = found.isPresent() ? found : last;
        }
        return last;
    }

    private <F> Optional<Bound<F>> with(
            Method<F> method, List<Setting.Entries> layers, Setting.Entries own, String whose, Location at) {
        Map<String, Object> values = new HashMap<>();
        boolean complete = true;
        for (Parameter<?> parameter : method.parameters()) {
            Optional<Setting> written = written(parameter, layers, own);
            Optional<?> value = written.isPresent() ? parse(parameter, written.get()) : parameter.fallback();
            if (value.isEmpty()) {
                complete = false;
            } else {
                values.put(parameter.name(), value.get());
            }
            if (written.isEmpty() && value.isEmpty()) {
                report(
                        "missing-parameter",
                        at,
                        "The method " + method.name() + " needs '" + parameter.name() + "' for " + whose + ".",
                        need(parameter));
            }
        }
        return complete ? make(method, new Given(values), at) : Optional.empty();
    }

    private static String need(Parameter<?> parameter) {
        String where = parameter.isOfIndicator()
                ? " here, or in the column '" + parameter.name() + "' of the framework file"
                : "";
        return "Give " + parameter.expectation() + where + ": "
                + parameter.description().en() + ".";
    }

    private static Optional<Setting> written(
            Parameter<?> parameter, List<Setting.Entries> layers, Setting.Entries own) {
        Optional<Setting> given = last(layers, parameter.name()).map(Setting.Entry::value);
        if (given.isPresent()) {
            return given;
        }
        return parameter.isOfIndicator() ? own.get(parameter.name()) : Optional.empty();
    }

    private Optional<?> parse(Parameter<?> parameter, Setting written) {
        Optional<?> value = texts(written).flatMap(parameter::parse);
        if (value.isEmpty()) {
            report(
                    "wrong-parameter",
                    written.at(),
                    "'" + parameter.name() + "' is " + shown(written) + ", not " + parameter.expectation() + ".",
                    "Write " + parameter.expectation() + ": "
                            + parameter.description().en() + ".");
            return value;
        }
        if (parameter.kind() == Parameter.Kind.UNIT) {
            return requireUnit((String) value.get(), written.at()) ? value : Optional.empty();
        }
        if (parameter.kind() == Parameter.Kind.GROUPING) {
            return requireGrouping((String) value.get(), written.at()) ? value : Optional.empty();
        }
        if (parameter.kind() == Parameter.Kind.CODES) {
            return requireIndicators((List<?>) value.get(), written) ? value : Optional.empty();
        }
        return value;
    }

    /** The value of a parameter, its default if it is not written; empty if what is written is none, or there is neither. */
    @SuppressWarnings("unchecked") // a parameter parses to its own type
    public <T> Optional<T> value(Parameter<T> parameter, Setting.Entries entries) {
        Optional<Setting> written = entries.get(parameter.name());
        return written.isPresent() ? (Optional<T>) parse(parameter, written.get()) : parameter.fallback();
    }

    private static Optional<List<String>> texts(Setting written) {
        if (written instanceof Setting.Text text) {
            return Optional.of(List.of(text.value()));
        }
        if (written instanceof Setting.Items items && items.items().stream().allMatch(Setting.Text.class::isInstance)) {
            return Optional.of(items.items().stream()
                    .map(item -> ((Setting.Text) item).value())
                    .toList());
        }
        return Optional.empty();
    }

    private static String shown(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value().isEmpty() ? "empty" : "'" + text.value() + "'";
        }
        return setting instanceof Setting.Items ? "a list" : "a group of settings";
    }

    private <F> Optional<Bound<F>> make(Method<F> method, Given given, Location at) {
        try {
            return Optional.of(new Bound<>(method.name(), method.with(given), at));
        } catch (IllegalArgumentException impossible) {
            report(
                    "impossible-parameter",
                    at,
                    "The method " + method.name() + " cannot take these parameters: " + impossible.getMessage() + ".",
                    "Change the parameters so that this holds.");
            return Optional.empty();
        }
    }

    /** Reports keys that are neither the step's own nor parameters of the method that the entries end up with. */
    <F> void requireKnownKeys(
            Setting.Entries entries, Collection<String> ownKeys, Catalogue<F> catalogue, Optional<String> method) {
        Set<String> known = new TreeSet<>(ownKeys);
        method.flatMap(catalogue::find)
                .ifPresent(found -> found.parameters().forEach(parameter -> known.add(parameter.name())));
        if (method.isPresent() && catalogue.find(method.get()).isEmpty()) {
            return; // an unknown method is reported; its parameters cannot be judged
        }
        requireKnownKeys(entries, known);
    }

    /** Reports entries of other names. */
    public void requireKnownKeys(Setting.Entries entries, Collection<String> known) {
        for (Setting.Entry entry : entries.entries()) {
            if (!known.contains(entry.key())) {
                report(
                        "unknown-key",
                        entry.keyAt(),
                        "'" + entry.key() + "' is not a setting here.",
                        known.isEmpty() ? "Remove it." : Suggestion.cure(entry.key(), new TreeSet<>(known)));
            }
        }
    }

    /** A text that is not empty. */
    public Optional<String> text(Setting setting, String expectation) {
        if (setting instanceof Setting.Text text && !text.value().isEmpty()) {
            return Optional.of(text.value());
        }
        report(
                "wrong-type",
                setting.at(),
                "Here stands " + shown(setting) + ", not " + expectation + ".",
                "Write " + expectation + ".");
        return Optional.empty();
    }

    /** A group of settings. */
    public Optional<Setting.Entries> entries(Setting setting, String expectation) {
        if (setting instanceof Setting.Entries entries) {
            return Optional.of(entries);
        }
        report(
                "wrong-type",
                setting.at(),
                "Here stands " + shown(setting) + ", not " + expectation + ".",
                "Write " + expectation + ".");
        return Optional.empty();
    }

    /** A number from 0 to 1 under a key, or the default. */
    double fraction(Setting.Entries entries, String key, double fallback) {
        return entries.get(key).flatMap(this::fraction).orElse(fallback);
    }

    Optional<Double> fraction(Setting setting) {
        Parameter<Double> share = Parameter.fraction("share", 0, "a share", "");
        Optional<Double> value = texts(setting).flatMap(share::parse);
        if (value.isEmpty()) {
            report(
                    "wrong-type",
                    setting.at(),
                    "Here stands " + shown(setting) + ", not a number from 0 to 1.",
                    "Write a share such as 0.6.");
        }
        return value;
    }

    /** Codes of units in a list under a key. */
    Set<String> units(Setting.Entries entries, String key) {
        Set<String> units = new TreeSet<>();
        List<Setting> items = new ArrayList<>();
        entries.get(key)
                .ifPresent(setting ->
                        items.addAll(setting instanceof Setting.Items list ? list.items() : List.of(setting)));
        for (Setting item : items) {
            text(item, "the code of a unit")
                    .filter(unit -> requireUnit(unit, item.at()))
                    .ifPresent(units::add);
        }
        return units;
    }

    /** Whether there is such a unit. */
    public boolean requireUnit(String code, Location at) {
        List<String> codes =
                methodology.units().stream().map(unit -> unit.code()).toList();
        if (!codes.contains(code)) {
            report(
                    "unknown-unit",
                    at,
                    "There is no unit '" + code + "'.",
                    Suggestion.closest(code, codes)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Use a code of the units file."));
        }
        return codes.contains(code);
    }

    private boolean requireIndicators(List<?> named, Setting written) {
        List<String> codes = methodology.framework().indicators().stream()
                .map(Indicator::code)
                .toList();
        boolean known = true;
        for (int i = 0; i < named.size(); i++) {
            String code = (String) named.get(i);
            if (!codes.contains(code)) {
                Location at = written instanceof Setting.Items items
                        ? items.items().get(i).at()
                        : written.at();
                report(
                        "unknown-indicator",
                        at,
                        "There is no indicator '" + code + "'.",
                        Suggestion.closest(code, codes)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Use codes of indicators in the framework file."));
                known = false;
            }
        }
        return known;
    }

    private boolean requireGrouping(String name, Location at) {
        Set<String> groupings = new TreeSet<>();
        methodology.units().forEach(unit -> groupings.addAll(unit.groups().keySet()));
        if (!groupings.contains(name)) {
            report(
                    "unknown-grouping",
                    at,
                    "There is no grouping '" + name + "'.",
                    groupings.isEmpty()
                            ? "Add a column to the units file and name it under 'groupings'."
                            : Suggestion.cure(name, groupings));
        }
        return groupings.contains(name);
    }

    LearnFrom learnFrom(Setting.Entries entries) {
        Optional<Setting> written = entries.get("learn-from");
        if (written.isEmpty()) {
            return LearnFrom.EDITION;
        }
        String word = written.get() instanceof Setting.Text text ? text.value() : "";
        if (word.equals("edition")) {
            return LearnFrom.EDITION;
        }
        if (word.equals("all")) {
            return new LearnFrom(LearnFrom.Mode.ALL, OptionalInt.empty());
        }
        Optional<Integer> base = Parameter.integer("base", 0, "", "").parse(List.of(word));
        if (base.isEmpty()) {
            report(
                    "wrong-parameter",
                    written.get().at(),
                    "'learn-from' is " + shown(written.get()) + ", not edition, all or a period.",
                    "Write 'edition', 'all' or a base period such as 2020.");
            return LearnFrom.EDITION;
        }
        return new LearnFrom(LearnFrom.Mode.BASE, OptionalInt.of(base.get()));
    }
}
