// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/**
 * One value of one indicator or denominator for one unit in one period, with where it comes from.
 *
 * @param value NaN when the source says that there is none
 */
public record Observation(
        String unit, String indicator, int period, double value, Status status, Source source, String note, Location at)
        implements Serializable {
    /** How firm a value is. */
    public enum Status {
        OBSERVED,
        ESTIMATED,
        PRELIMINARY,
        FORECAST,
        MISSING
    }

    /** Where a value was read; empty texts where the project does not say. */
    public record Source(String address, String title, String quote) implements Serializable {
        public static final Source NONE = new Source("", "", "");
    }
}
