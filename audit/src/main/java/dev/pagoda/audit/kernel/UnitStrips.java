// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * Units in strips of nearly equal width, a multiple of {@link Lanes#TILE}.
 *
 * @param units how many there are
 * @param padded the same, rounded up to whole tiles
 * @param count of strips
 * @param width of all strips but the last, which may be narrower
 */
record UnitStrips(int units, int padded, int count, int width) {
    /**
     * A node's sums over a strip, for eight replications, take 4 kB: the few that are needed at a time fit the first
     * cache.
     */
    private static final int WIDEST = 64;

    static UnitStrips of(int units) {
        int padded = upTo(units, Lanes.TILE);
        int atLeast = (padded + WIDEST - 1) / WIDEST;
        int width = upTo((padded + atLeast - 1) / atLeast, Lanes.TILE);
        return new UnitStrips(units, padded, (padded + width - 1) / width, width);
    }

    private static int upTo(int number, int step) {
        return (number + step - 1) / step * step;
    }

    int first(int strip) {
        return strip * width;
    }

    int width(int strip) {
        return Math.min(width, padded - first(strip));
    }

    /** Where a column of a strip begins among packed values: {@code [tile][column][unit of the tile]}. */
    int place(int strip, int column, int columns) {
        return first(strip) * columns + column * Lanes.TILE;
    }

    double[] pack(double[][] columns) {
        double[] packed = new double[padded * columns.length];
        int next = 0;
        for (int tile = 0; tile < padded; tile += Lanes.TILE) {
            for (double[] column : columns) {
                for (int unit = tile; unit < tile + Lanes.TILE; unit++) {
                    packed[next++] = column[Math.min(units - 1, unit)];
                }
            }
        }
        return packed;
    }
}
