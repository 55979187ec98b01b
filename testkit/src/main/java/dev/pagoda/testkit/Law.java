// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

/**
 * A law that some methods of a family keep and others do not. A contract checks that a method keeps the laws declared
 * for it, and that it breaks the others, so that the declarations stay complete.
 */
public enum Law {
    /**
     * Adding a constant to all values changes nothing, or, where the result is in the same unit of measurement, adds
     * that constant.
     */
    SHIFT,
    /**
     * Multiplying all values by a positive constant changes nothing, or, where the result is in the same unit of
     * measurement, multiplies it.
     */
    SCALE,
    /** Any increasing change of all values changes nothing. */
    MONOTONE,
    /** Values with the other sign and the other direction give the same scores. */
    MIRROR,
    /** One divided by the values, with the other direction, gives the same scores. */
    RECIPROCAL,
    /** The result lies between the smallest and the largest of what it is made from. */
    INTERNAL,
    /** A better score of one child never gives a worse result. */
    INCREASING,
    /** A row is computed from itself alone. */
    ROW_WISE,
    /** A missing child is left out and the weights of the others are rescaled. */
    REWEIGHTED
}
