// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/** Scores as whole numbers that sort into the order of the ranking, with the unit in the last bits. */
public final class Key {
    /** All bits of a number but its sign. */
    public static final int SIGN_AT = 63;

    private Key() {}

    /** How many bits the units need. */
    public static int unitBits(int units) {
        return 64 - Long.numberOfLeadingZeros(Math.max(1, units - 1L));
    }

    /** The higher the score, the lower the number; 0 and −0 are the same. NaN comes before or after all others. */
    public static long exact(double score) {
        long bits = Double.doubleToRawLongBits(score + 0.0); // −0 + 0 is 0
        return ~(bits ^ bits >> SIGN_AT >>> 1);
    }

    /** The exact key without its last bits, which are the unit's. */
    public static long of(double score, int unit, int unitBits) {
        return exact(score) & -1L << unitBits | unit;
    }

    /** A key after all others, for a unit without a score. */
    static long last(int unit, int unitBits) {
        return Long.MAX_VALUE & -1L << unitBits | unit;
    }

    static int unit(long key, int unitBits) {
        return (int) key & (1 << unitBits) - 1;
    }

    /** Whether a key is that of a number, neither infinite nor NaN. */
    static boolean isFinite(long key, int unitBits) {
        long mask = -1L << unitBits;
        return (key & mask) > (exact(Double.POSITIVE_INFINITY) & mask)
                && (key & mask) < (exact(Double.NEGATIVE_INFINITY) & mask);
    }
}
