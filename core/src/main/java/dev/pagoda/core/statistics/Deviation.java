// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

/** What the sum of squared deviations is divided by in a standard deviation. */
public enum Deviation {
    /** By n − 1. */
    SAMPLE,
    /** By n. */
    POPULATION
}
