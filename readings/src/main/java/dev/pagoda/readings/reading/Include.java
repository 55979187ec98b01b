// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.reading;

/** Which units a reading is about. */
public enum Include {
    /** Those that are ranked in the period. */
    RANKED,
    /** All that have a score, associated and observed units among them. */
    SCORED
}
