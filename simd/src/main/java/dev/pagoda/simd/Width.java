// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * How wide the vectors are: what the processor prefers, at most eight numbers, or what the system property
 * {@code pagoda.simd.bits} says.
 */
final class Width {
    static final int BITS = bits();
    static final VectorSpecies<Double> DOUBLES = VectorSpecies.of(double.class, VectorShape.forBitSize(BITS));
    static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, VectorShape.forBitSize(BITS));

    private Width() {}

    private static int bits() {
        return Integer.getInteger("pagoda.simd.bits", Math.min(512, DoubleVector.SPECIES_PREFERRED.vectorBitSize()));
    }
}
