// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/**
 * The numbers with so many decimals: {@code k / 10^decimals}. Dividing by the power gives just the double that is read
 * from the written decimal.
 */
record Lattice(int decimals) {
    private static final double[] TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Beyond 15 digits a double cannot tell neighbours apart. */
    private static final double MOST = 1e15;

    private static final double TOLERANCE = 1e-9;

    /**
     * The lattice of the number with the most decimals; fewer, where the largest number would have more than 15 digits.
     */
    static Lattice of(double[] values) {
        int decimals = 0;
        double largest = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                decimals = Math.max(decimals, decimals(value));
                largest = Math.max(largest, Math.abs(value));
            }
        }
        while (decimals > 0 && largest * TEN[decimals] > MOST) {
            decimals--;
        }
        return new Lattice(decimals);
    }

    private static int decimals(double value) {
        int decimals = 0;
        while (decimals < TEN.length - 1 && Math.rint(value * TEN[decimals]) / TEN[decimals] != value) {
            decimals++;
        }
        return decimals;
    }

    double value(long k) {
        return k / TEN[decimals];
    }

    long nearest(double value) {
        return (long) Math.rint(value * TEN[decimals]);
    }

    /**
     * The last k that is not beyond a value in a direction; a value that rounding put just beside a number of the
     * lattice counts as that number.
     */
    long upTo(double value, int sign) {
        double scaled = sign * value * TEN[decimals];
        double whole = Math.floor(scaled + TOLERANCE + TOLERANCE * TOLERANCE * Math.abs(scaled));
        return sign * (long) whole;
    }
}
