package dev.pagoda.core.plan;

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

    public static Optional<StepKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(StepKind::text).toList();
    }
}
