// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

/** What stands for the middle of numbers. */
public enum Centre {
    MEAN,
    MEDIAN
}
