package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.plan.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how the data may be wrong: {@code { errors: [rounding, sources, imputed, { relative: 0.1, status: estimated }], draws: 64 }}. */
final class DataReader {
    private static final Parameter<Integer> DRAWS =
            Parameter.integer("draws", 64, "how many data sets are drawn", "抽取的数据集个数");
    private static final Parameter<Double> RELATIVE = Parameter.fraction(
                    "relative", 0, "by which share of itself a value may be off", "数值的相对误差")
            .required();
    private static final Parameter<String> STATUS = Parameter.choice(
            "status", List.of("any", "observed", "estimated", "preliminary", "forecast"), "of which status", "数据状态");
    private static final List<String> WORDS = List.of("rounding", "sources", "imputed");
    private static final String FORM = "[rounding, sources, imputed, { relative: 0.1, status: estimated }]";

    private final Settings settings;

    DataReader(Settings settings) {
        this.settings = settings;
    }

    Optional<Factor> read(String name, Setting.Entry slot) {
        Optional<Setting.Entries> written = settings.entries(slot.value(), "{ errors: " + FORM + ", draws: 64 }");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        settings.requireKnownKeys(written.get(), List.of("errors", "draws"));
        Optional<Integer> draws = settings.value(DRAWS, written.get()).filter(n -> {
            if (n < 2 || n > 10_000) {
                settings.report(
                        "out-of-range",
                        written.get().get("draws").map(Setting::at).orElse(slot.keyAt()),
                        "'draws' is not from 2 to 10000.",
                        "Write a number from 2 to 10000.");
                return false;
            }
            return true;
        });
        List<DataError> errors = new ArrayList<>();
        Setting list = written.get().get("errors").orElse(Setting.items());
        List<Setting> items = list instanceof Setting.Items many ? many.items() : List.of(list);
        items.forEach(item -> error(item).ifPresent(errors::add));
        if (items.isEmpty()) {
            settings.report(
                    "missing-key",
                    slot.keyAt(),
                    "The factor '" + name + "' has no errors.",
                    "Write errors: " + FORM + ".");
        }
        return errors.size() < items.size() || errors.isEmpty()
                ? Optional.empty()
                : draws.map(count -> new Factor.Data(name, count, errors));
    }

    private Optional<DataError> error(Setting item) {
        if (item instanceof Setting.Entries entries) {
            return relative(entries);
        }
        Optional<String> word = settings.text(item, "rounding, sources, imputed or { relative: 0.1 }");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        switch (word.get()) {
            case "rounding":
                return Optional.of(new DataError.Rounding());
            case "sources":
                return Optional.of(new DataError.Sources());
            case "imputed":
                return Optional.of(new DataError.Imputed());
            default:
                settings.report(
                        "unknown-slot",
                        item.at(),
                        "Data cannot be wrong by '" + word.get() + "'.",
                        Suggestion.cure(word.get(), WORDS));
                return Optional.empty();
        }
    }

    private Optional<DataError> relative(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("relative", "status", "source"));
        if (entries.get("relative").isEmpty()) {
            settings.report("missing-key", entries.at(), "This error lacks 'relative'.", "Write { relative: 0.1 }.");
        }
        Optional<Double> share = settings.value(RELATIVE, entries);
        Optional<String> status = settings.value(STATUS, entries);
        Optional<String> source = entries.get("source").isEmpty()
                ? Optional.of("")
                : settings.text(entries.get("source").orElseThrow(), "a pattern such as \"*stats.gov.cn*\"");
        if (share.isEmpty() || status.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Observation.Status> of = status.get().equals("any")
                ? Optional.empty()
                : Optional.of(Observation.Status.valueOf(status.get().toUpperCase(Locale.ROOT)));
        return Optional.of(new DataError.Relative(share.get(), of, source.get()));
    }
}
