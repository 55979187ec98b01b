// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weightings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a method, with the keys that each takes beside the parameters of its method. */
public enum StepKind {
    DENOMINATE("denominate", true, Set.of()),
    SCREEN("screen", true, Set.of("coverage", "non-zero", "at", "keep", "drop")),
    IMPUTE("impute", true, Set.of("method", "per", "learn-from")),
    TREAT("treat", true, Set.of("method", "per", "learn-from")),
    NORMALISE("normalise", true, Set.of("method", "per", "learn-from")),
    WEIGH("weigh", false, Set.of("method", "at", "learn-from")),
    AGGREGATE("aggregate", false, Set.of("method", "at", "coverage")),
    RANK("rank", false, Set.of("ties")),
    TIER("tier", false, Set.of("method"));

    private final String text;
    private final boolean onData;
    private final Set<String> keys;

    StepKind(String text, boolean onData, Set<String> keys) {
        this.text = text;
        this.onData = onData;
        this.keys = keys;
    }

    /** Its name in the method file. */
    public String text() {
        return text;
    }

    /** Whether it works on the data, before anything is aggregated. */
    public boolean isOnData() {
        return onData;
    }

    /** Its own keys in the method file. */
    public Set<String> keys() {
        return keys;
    }

    /** The methods that it can take; empty for a step that has none. */
    public Optional<Catalogue<?>> catalogue() {
        return switch (this) {
            case IMPUTE -> Optional.of(Imputations.ALL);
            case TREAT -> Optional.of(Treatments.ALL);
            case NORMALISE -> Optional.of(Normalisations.ALL);
            case WEIGH -> Optional.of(Weightings.ALL);
            case AGGREGATE -> Optional.of(Aggregations.ALL);
            case TIER -> Optional.of(Tierings.ALL);
            case DENOMINATE, SCREEN, RANK -> Optional.empty();
        };
    }

    public static Optional<StepKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(StepKind::text).toList();
    }
}
