// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

/** What the consistency index of comparisons made at random is on average, by the number of children. */
enum RandomIndex {
    /** Saaty (2005, 2008), up to 15 children. */
    SAATY(0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    /** Saaty (1980), up to 15 children. */
    SAATY_1980(0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    /** The line of Alonso and Lamata (2006) for any number of children: {@code (2.7699 n − 4.3513 − n) / (n − 1)}. */
    ALONSO_LAMATA;

    private static final double SLOPE = 2.7699;
    private static final double START = 4.3513;

    private final double[] table;

    RandomIndex(double... table) {
        this.table = table;
    }

    /**
     * The index for n children of which some pairs were not compared: {@code RI(n) · (1 − 2 m / ((n − 1)(n − 2)))}, the
     * approximation of Ágoston and Csató (2022). Beyond the tables the line of Alonso and Lamata goes on.
     *
     * @param n children, three or more
     * @param missing pairs m, fewer than {@code (n − 1)(n − 2) / 2}
     */
    double of(int n, int missing) {
        double whole = n <= table.length ? table[n - 1] : (SLOPE * n - START - n) / (n - 1);
        return whole * (1 - 2.0 * missing / ((n - 1.0) * (n - 2.0)));
    }
}
