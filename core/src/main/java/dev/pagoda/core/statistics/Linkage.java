// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

/**
 * How far two clusters are from each other, of the distances of their members.
 *
 * <p>For {0, 1} and {4, 9} on a line, with plain distances:
 *
 * <pre>
 * SINGLE    3     the smallest of a pair
 * COMPLETE  9     the largest of a pair
 * AVERAGE   6     the mean of all pairs
 * WARD      8.49  √(2 n_a n_b/(n_a + n_b)) times the distance of the means, by which the inertia grows
 * </pre>
 */
public enum Linkage {
    WARD,
    AVERAGE,
    COMPLETE,
    SINGLE
}
