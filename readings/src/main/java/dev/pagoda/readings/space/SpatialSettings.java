// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.readings.reading.Include;
import java.util.List;

/**
 * What a reading of space is to look at.
 *
 * @param nodes codes of the nodes; if there are none, the index and the dimensions right below it
 * @param period a scored period
 * @param neighbourhood which units are near each other
 * @param rowStandardised whether the weights of a unit's neighbours sum to 1 (for Moran's I; the Getis-Ord statistics
 *     take the weights as they are)
 * @param seed of the permutations
 * @param permutations how many; 0 for none
 */
public record SpatialSettings(
        List<String> nodes,
        int period,
        Include include,
        Neighbourhood neighbourhood,
        boolean rowStandardised,
        long seed,
        int permutations) {
    private static final int USUAL_PERMUTATIONS = 999;

    public SpatialSettings {
        nodes = List.copyOf(nodes);
        if (permutations < 0) {
            throw new IllegalArgumentException("permutations (" + permutations + ") must be at least 0");
        }
    }

    /** Inverse distance without a cut-off, row-standardised, 999 permutations. */
    public static SpatialSettings of(int period, long seed) {
        return new SpatialSettings(
                List.of(),
                period,
                Include.RANKED,
                new Neighbourhood.InverseDistance(1, Double.POSITIVE_INFINITY),
                true,
                seed,
                USUAL_PERMUTATIONS);
    }
}
