// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
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

/**
 * Reads settings of the method file: chooses methods, parses parameters, and collects all problems on the way, each
 * once.
 */
public final class Settings {
    private final Methodology methodology;
    private final Set<Problem> problems = new LinkedHashSet<>();

    public Settings(Methodology methodology) {
        this.methodology = methodology;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Adds a fault at a place: the name of a gap, what fills it, the name of the next … */
    public void report(Fault fault, Location at, Object... gapsAndValues) {
        problems.add(fault.at(at, gapsAndValues));
    }

    /**
     * Chooses a method and its parameters from layers, the most general first. The last layer that names a method
     * decides it; a parameter is taken from the last layer that gives it, then from the indicator's own columns, then
     * by default.
     *
     * @param whose what it is for, in words
     */
    <F> Optional<Bound<F>> bind(
            Catalogue<F> catalogue, List<Setting.Entries> layers, Setting.Entries own, Name whose, Location at) {
        Optional<Setting.Entry> choice = last(layers, "method");
        if (choice.isEmpty()) {
            report(
                    SettingFaults.MISSING_METHOD,
                    at,
                    "family",
                    catalogue.title(),
                    "whose",
                    whose,
                    "first",
                    catalogue.names().get(0),
                    "names",
                    String.join(", ", catalogue.names()));
            return Optional.empty();
        }
        Setting named = choice.get().value();
        Optional<String> name = text(named, SettingFaults.A_METHOD);
        Optional<Method<F>> method = name.flatMap(catalogue::find);
        if (name.isPresent() && method.isEmpty()) {
            report(
                    SettingFaults.UNKNOWN_METHOD,
                    named.at(),
                    "family",
                    catalogue.title(),
                    "name",
                    name.get(),
                    "help",
                    Suggestion.help(name.get(), catalogue.names()));
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
            Method<F> method, List<Setting.Entries> layers, Setting.Entries own, Name whose, Location at) {
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
                        SettingFaults.MISSING_PARAMETER,
                        at,
                        "method",
                        method.name(),
                        "name",
                        parameter.name(),
                        "whose",
                        whose,
                        "expectation",
                        parameter.expectation(),
                        "where",
                        parameter.isOfIndicator() ? SettingFaults.IN_COLUMN.with("name", parameter.name()) : Name.NONE,
                        "description",
                        parameter.description());
            }
        }
        return complete ? make(method, new Given(values), at) : Optional.empty();
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
                    SettingFaults.WRONG_PARAMETER,
                    written.at(),
                    "name",
                    parameter.name(),
                    "shown",
                    shown(written),
                    "expectation",
                    parameter.expectation(),
                    "description",
                    parameter.description());
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

    /**
     * The value of a parameter, its default if it is not written; empty if what is written is none, or there is
     * neither.
     */
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

    private static Name shown(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value().isEmpty() ? SettingFaults.EMPTY : SettingFaults.QUOTED.with("text", text.value());
        }
        return setting instanceof Setting.Items ? SettingFaults.A_LIST : SettingFaults.A_GROUP;
    }

    private <F> Optional<Bound<F>> make(Method<F> method, Given given, Location at) {
        try {
            return Optional.of(new Bound<>(method.name(), method.with(given), at));
        } catch (IllegalArgumentException impossible) {
            report(
                    SettingFaults.IMPOSSIBLE_PARAMETER,
                    at,
                    "method",
                    method.name(),
                    "reason",
                    Impossible.reason(impossible));
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
                        SettingFaults.UNKNOWN_KEY,
                        entry.keyAt(),
                        "key",
                        entry.key(),
                        "help",
                        known.isEmpty() ? SettingFaults.REMOVE : Suggestion.help(entry.key(), new TreeSet<>(known)));
            }
        }
    }

    /** A text that is not empty. */
    public Optional<String> text(Setting setting, Name expectation) {
        if (setting instanceof Setting.Text text && !text.value().isEmpty()) {
            return Optional.of(text.value());
        }
        report(SettingFaults.WRONG_TYPE, setting.at(), "expectation", expectation, "shown", shown(setting));
        return Optional.empty();
    }

    /** A group of settings. */
    public Optional<Setting.Entries> entries(Setting setting, Name expectation) {
        if (setting instanceof Setting.Entries entries) {
            return Optional.of(entries);
        }
        report(SettingFaults.WRONG_TYPE, setting.at(), "expectation", expectation, "shown", shown(setting));
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
            report(SettingFaults.NO_SHARE, setting.at(), "shown", shown(setting));
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
            text(item, SettingFaults.A_UNIT)
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
                    SettingFaults.UNKNOWN_UNIT,
                    at,
                    "code",
                    code,
                    "help",
                    Suggestion.help(code, codes, SettingFaults.UNITS_FILE));
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
                        SettingFaults.UNKNOWN_INDICATOR,
                        at,
                        "code",
                        code,
                        "help",
                        Suggestion.help(code, codes, SettingFaults.FRAMEWORK_FILE));
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
                    SettingFaults.UNKNOWN_GROUPING,
                    at,
                    "name",
                    name,
                    "help",
                    groupings.isEmpty() ? SettingFaults.ADD_GROUPING : Suggestion.help(name, groupings));
        }
        return groupings.contains(name);
    }

    /** From which periods a step learns. */
    LearnFrom learnFrom(Step step) {
        Optional<Setting> written = step.settings().get("learn-from");
        if (written.isEmpty()) {
            return LearnFrom.EDITION;
        }
        String word = written.get() instanceof Setting.Text text ? text.value() : "";
        if (word.equals("edition")) {
            return LearnFrom.EDITION;
        }
        if (word.equals("all")) {
            return new LearnFrom(
                    LearnFrom.Mode.ALL, OptionalInt.empty(), written.get().at());
        }
        Optional<Integer> base = Parameter.integer("base", 0, "", "").parse(List.of(word));
        if (base.isEmpty()) {
            report(SettingFaults.LEARN_FROM, written.get().at(), "shown", shown(written.get()));
            return LearnFrom.EDITION;
        }
        return new LearnFrom(
                LearnFrom.Mode.BASE, OptionalInt.of(base.get()), written.get().at());
    }
}
