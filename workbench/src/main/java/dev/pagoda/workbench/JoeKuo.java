// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.sensitivity.SobolSequence;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The direction numbers of Joe and Kuo, from which the core makes Sobol' sequences. The library that has them gives
 * points only; a point whose Gray code has but one bit set is a direction number.
 *
 * <p>Source: Joe, Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM Journal on
 * Scientific Computing 30, as in Hipparchus.
 */
public final class JoeKuo {
    /** There are direction numbers for so many dimensions. */
    public static final int MOST_DIMENSIONS = 21_201;

    /** Enough for 2³¹ points. */
    private static final int BITS = 31;

    private JoeKuo() {}

    /** {@code directions[dimension][bit]} in units of 2^−52. */
    public static long[][] directions(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("there is no Sobol' sequence of " + dimensions
                    + " dimensions: the direction numbers reach from 1 to " + MOST_DIMENSIONS);
        }
        SobolSequenceGenerator points = new SobolSequenceGenerator(dimensions);
        long[][] directions = new long[dimensions][BITS];
        for (int bit = 0; bit < BITS; bit++) {
            double[] point = points.skipTo((int) ((2L << bit) - 1));
            for (int n = 0; n < dimensions; n++) {
                directions[n][bit] = (long) (point[n] * (1L << SobolSequence.BITS));
            }
        }
        return directions;
    }
}
