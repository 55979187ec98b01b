// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.plan.StepKind;
import java.util.Optional;

/** Which words tell of which step, and of which of its settings. */
public final class StepWords {
    private StepWords() {}

    public static Phrase title(StepKind kind) {
        return switch (kind) {
            case DENOMINATE -> Words.STEP_DENOMINATE;
            case SCREEN -> Words.STEP_SCREEN;
            case IMPUTE -> Words.STEP_IMPUTE;
            case TREAT -> Words.STEP_TREAT;
            case NORMALISE -> Words.STEP_NORMALISE;
            case WEIGH -> Words.STEP_WEIGH;
            case AGGREGATE -> Words.STEP_AGGREGATE;
            case RANK -> Words.STEP_RANK;
            case TIER -> Words.STEP_TIER;
        };
    }

    public static Phrase sentence(StepKind kind) {
        return switch (kind) {
            case DENOMINATE -> Words.SAY_DENOMINATE;
            case SCREEN -> Words.SAY_SCREEN;
            case IMPUTE -> Words.SAY_IMPUTE;
            case TREAT -> Words.SAY_TREAT;
            case NORMALISE -> Words.SAY_NORMALISE;
            case WEIGH -> Words.SAY_WEIGH;
            case AGGREGATE -> Words.SAY_AGGREGATE;
            case RANK -> Words.SAY_RANK;
            case TIER -> Words.SAY_TIER;
        };
    }

    /** What a setting that belongs to the step itself means. */
    public static Optional<Phrase> key(String name) {
        return switch (name) {
            case "coverage" -> Optional.of(Words.KEY_COVERAGE);
            case "non-zero" -> Optional.of(Words.KEY_NON_ZERO);
            case "keep" -> Optional.of(Words.KEY_KEEP);
            case "drop" -> Optional.of(Words.KEY_DROP);
            case "learn-from" -> Optional.of(Words.KEY_LEARN_FROM);
            case "ties" -> Optional.of(Words.KEY_TIES);
            default -> Optional.empty();
        };
    }
}
