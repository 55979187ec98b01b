// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.core.model.Word;
import dev.pagoda.core.treatment.Transform;

/** What a reader must know about a cell beside its value. */
public enum Mark {
    /** Filled in by the imputation. */
    IMPUTED,
    /** An outlier, moved to the nearest value that is none. */
    WINSORISED,
    /** Replaced by its logarithm, with its whole column. */
    LOGGED,
    /** Replaced by another power of itself, with its whole column. */
    TRANSFORMED,
    /** An outlier, taken out. */
    TRIMMED,
    /** Neither observed nor filled in. */
    MISSING;

    static Mark of(Transform.Changed treated) {
        return valueOf(treated.name());
    }

    /** Its word in the tables. */
    public String text() {
        return Word.of(this);
    }

    int bit() {
        return 1 << ordinal();
    }
}
