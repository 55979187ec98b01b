package dev.pagoda.core.robustness;

/**
 * Units in strips of nearly equal width, a multiple of {@link Lanes#TILE}.
 *
 * @param units how many there are
 * @param padded the same, rounded up to whole tiles
 * @param count of strips
 * @param width of all strips but the last, which may be narrower
 */
record Strips(int units, int padded, int count, int width) {
    /** A node's sums over a strip, for eight replications, take 4 kB: the few that are needed at a time fit the first cache. */
    private static final int WIDEST = 64;

    static Strips of(int units) {
        int padded = upTo(units, Lanes.TILE);
        int atLeast = (padded + WIDEST - 1) / WIDEST;
        int width = upTo((padded + atLeast - 1) / atLeast, Lanes.TILE);
        return new Strips(units, padded, (padded + width - 1) / width, width);
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

    /** Where a column of a strip begins among packed values. */
    int place(int strip, int column, int columns) {
        return first(strip) * columns + column * width(strip);
    }

    double[] pack(double[][] columns) {
        double[] packed = new double[padded * columns.length];
        for (int strip = 0; strip < count; strip++) {
            for (int column = 0; column < columns.length; column++) {
                int place = place(strip, column, columns.length);
                for (int i = 0; i < width(strip); i++) {
                    packed[place + i] = columns[column][Math.min(units - 1, first(strip) + i)];
                }
            }
        }
        return packed;
    }
}
