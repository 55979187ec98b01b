// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/**
 * What is observed of an indicator that is divided: gross domestic product, where the indicator is that per resident.
 *
 * @param measuredIn the unit of measurement of the undivided number
 */
public record Numerator(Name name, Name measuredIn) implements Serializable {
    /** Nothing is said of it, or the indicator is not divided. */
    public static final Numerator NONE = new Numerator(Name.NONE, Name.NONE);
}
