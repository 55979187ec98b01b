// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.plan.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads how the data may be wrong: {@code { errors: [rounding, sources, imputed, { relative: 0.1, status: estimated }],
 * draws: 64 }}.
 */
final class DataReader {
    private static final Parameter<Integer> DRAWS =
            Parameter.integer("draws", 64, "how many data sets are drawn", "抽取的数据集个数");
    private static final Parameter<Double> RELATIVE = Parameter.fraction(
                    "relative", 0, "by which share of itself a value may be off", "数值的相对误差")
            .required();
    /** Which values an error concerns. */
    private enum OfStatus {
        ANY(Optional.empty()),
        OBSERVED(Optional.of(Observation.Status.OBSERVED)),
        ESTIMATED(Optional.of(Observation.Status.ESTIMATED)),
        PRELIMINARY(Optional.of(Observation.Status.PRELIMINARY)),
        FORECAST(Optional.of(Observation.Status.FORECAST));

        private final Optional<Observation.Status> status;

        OfStatus(Optional<Observation.Status> status) {
            this.status = status;
        }
    }

    private static final Parameter<OfStatus> STATUS =
            Parameter.choice("status", OfStatus.ANY, "of which status", "数据状态");
    private static final List<String> WORDS = List.of("rounding", "sources", "imputed");
    private static final String FORM = "[rounding, sources, imputed, { relative: 0.1, status: estimated }]";

    private static final Name ERRORS_AND_DRAWS = new Name("{ errors: " + FORM + ", draws: 64 }", "");
    private static final Name FROM_2 = new Name("from 2 to 10000", "2 至 10000");
    private static final Name AN_ERROR =
            new Name("rounding, sources, imputed or { relative: 0.1 }", "rounding、sources、imputed 或 { relative: 0.1 }");
    private static final Name A_PATTERN =
            new Name("a pattern such as \"*stats.gov.cn*\"", "匹配模式，例如 \"*stats.gov.cn*\"");
    private static final Fault NO_ERRORS = Fault.error(
            "missing-key",
            "The factor '{name}' has no errors.",
            "因素“{name}”没有写明误差。",
            "Write errors: " + FORM + ".",
            "请写 errors: " + FORM + "。");
    private static final Fault UNKNOWN_ERROR = Fault.error(
            "unknown-slot", "There is no error of data '{word}'.", "没有名为“{word}”的数据误差。", "{help}", "{help}");
    private static final Fault NO_RELATIVE = Fault.error(
            "missing-key",
            "This error lacks 'relative'.",
            "该误差缺少 'relative'。",
            "Write { relative: 0.1 }.",
            "请写 { relative: 0.1 }。");

    private final Settings settings;

    DataReader(Settings settings) {
        this.settings = settings;
    }

    Optional<Factor> read(String name, Setting.Entry slot) {
        Optional<Setting.Entries> written = settings.entries(slot.value(), ERRORS_AND_DRAWS);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        settings.requireKnownKeys(written.get(), List.of("errors", "draws"));
        Optional<Integer> draws = settings.value(DRAWS, written.get())
                .filter(n -> RangeFault.unless(n >= 2 && n <= 10_000, settings, written.get(), "draws", FROM_2));
        List<DataError> errors = new ArrayList<>();
        Setting list = written.get().get("errors").orElse(Setting.items());
        List<Setting> items = list instanceof Setting.Items many ? many.items() : List.of(list);
        items.forEach(item -> error(item).ifPresent(errors::add));
        if (items.isEmpty()) {
            settings.report(NO_ERRORS, slot.keyAt(), "name", name);
        }
        return errors.size() < items.size() || errors.isEmpty()
                ? Optional.empty()
                : draws.map(count -> new Factor.Data(name, Name.NONE, count, errors));
    }

    private Optional<DataError> error(Setting item) {
        if (item instanceof Setting.Entries entries) {
            return relative(entries);
        }
        Optional<String> word = settings.text(item, AN_ERROR);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        switch (word.get()) {
            case "rounding":
                return Optional.of(new DataError.Rounding());
            case "sources":
                return Optional.of(new DataError.OtherSources());
            case "imputed":
                return Optional.of(new DataError.ImputedResidual());
            default:
                settings.report(
                        UNKNOWN_ERROR, item.at(), "word", word.get(), "help", Suggestion.help(word.get(), WORDS));
                return Optional.empty();
        }
    }

    private Optional<DataError> relative(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("relative", "status", "source"));
        if (entries.get("relative").isEmpty()) {
            settings.report(NO_RELATIVE, entries.at());
        }
        Optional<Double> share = settings.value(RELATIVE, entries);
        Optional<OfStatus> status = settings.value(STATUS, entries);
        Optional<String> source = entries.get("source").isEmpty()
                ? Optional.of("")
                : settings.text(entries.get("source").orElseThrow(), A_PATTERN);
        if (share.isEmpty() || status.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataError.Relative(share.get(), status.get().status, source.get()));
    }
}
