// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Observation;
import java.util.Optional;

/** One way in which the data may be wrong. */
public sealed interface DataError {
    /**
     * A value may be off by a share of itself: {@code x (1 + share · U(−1, 1))}.
     *
     * @param status of the observations that are meant; all if empty
     * @param source a pattern with {@code *} that the address or title of the source must match; all if empty
     */
    record Relative(double share, Optional<Observation.Status> status, String source) implements DataError {}

    /** A value may be off by half a unit of the last decimal that its column is written with. */
    record Rounding() implements DataError {}

    /** Where sources disagree about a cell, any of them may be right. */
    record OtherSources() implements DataError {}

    /**
     * An imputed value may be off as the same imputation is where the truth is known: a residual, drawn from those that
     * it leaves when each observed value of the indicator is taken out in turn.
     */
    record ImputedResidual() implements DataError {}
}
