// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * The random numbers of every replication, made of the seed, the replication and the number's place alone; so it does
 * not matter who computes which replication, or in what order.
 *
 * <p>{@code u(r, n) = mix(start(r) + (n + 1) γ)} with {@code start(r) = mix(mix(seed) + r)}: replication r is a
 * SplitMix64 generator of its own. The first 52 bits are taken: uniform in [0, 1).
 *
 * <p>Source: Steele, Lea, Flood (2014), Fast splittable pseudorandom number generators, OOPSLA; mix is variant 13 of
 * Stafford (2011).
 */
public record Stream(long seed) implements Draws {
    public static final long GAMMA = 0x9E3779B97F4A7C15L;
    public static final long FACTOR_1 = 0xBF58476D1CE4E5B9L;
    public static final long FACTOR_2 = 0x94D049BB133111EBL;
    public static final int SHIFT_1 = 30;
    public static final int SHIFT_2 = 27;
    public static final int SHIFT_3 = 31;
    /** Bits that are not taken. */
    public static final int DROPPED = 12;

    /** A permutation of the 64-bit numbers that leaves no pattern. */
    public static long mix(long z) {
        long a = (z ^ z >>> SHIFT_1) * FACTOR_1;
        long b = (a ^ a >>> SHIFT_2) * FACTOR_2;
        return b ^ b >>> SHIFT_3;
    }

    /** What {@link #uniform} counts from. */
    public long start(long replication) {
        return mix(mix(seed) + replication);
    }

    /** Number n of a stream, in [0, 1). */
    public static double uniform(long start, int n) {
        long bits = mix(start + (n + 1) * GAMMA);
        return Double.longBitsToDouble(bits >>> DROPPED | Exponential.ONE) - 1;
    }

    @Override
    public void fill(Lanes lanes, long[] replications, int from, int count, double[] into) {
        lanes.uniform(mix(seed), replications, from, count, into);
    }
}
