// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** A variable that only divides indicators: population, gross domestic product. */
public record Denominator(String code, Name name, Name measuredIn, int lag, Notes notes, Location at)
        implements Serializable {
    public static Denominator of(String code) {
        return new Denominator(code, Name.of(code), Name.NONE, 0, Notes.NONE, Location.NONE);
    }
}
