// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/** Which numbers of an indicator or dimension are described. */
public enum Basis {
    /** As they came in. */
    OBSERVED,
    /** Divided by the denominator. */
    DENOMINATED,
    /** After the treatment of outliers. */
    TREATED,
    /** On the common scale, more is better. */
    SCORE
}
