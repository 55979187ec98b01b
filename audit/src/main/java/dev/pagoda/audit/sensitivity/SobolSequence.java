// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Exponential;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Stream;

/**
 * A Sobol' sequence: points that fill the unit cube evenly. Replication r takes point r; number n is its coordinate in
 * dimension n.
 *
 * <p>{@code x_n(r)} is the exclusive or of the direction numbers {@code v_n[bit]} over the bits set in the Gray code
 * {@code r ^ (r >> 1)}; so any point can be had without those before it. The first 2^m points are the same set as in
 * the order of the binary code.
 *
 * <p>Scrambled, every digit is flipped or not depending on the digits before it (nested uniform scrambling of Owen),
 * which makes every point uniform in [0, 1) and leaves the sequence as even as it was: a (t, m, s)-net stays one. The
 * flips come from a hash whose every output bit depends on the lower input bits alone, taken of the reversed digits;
 * each dimension has a hash of its own, made of the seed. Laine and Karras add one key and then multiply by constants;
 * since the flips of two points are then not independent of each other, each round here adds a key and multiplies by
 * another.
 *
 * <p>Special cases: point 0 of a sequence that is not scrambled is the origin. The first point must not be left out,
 * nor should the number of points be other than a power of 2, where evenness matters.
 *
 * <p>Source: Sobol' (1967); Antonov, Saleev (1979) for the Gray code; Owen (1995), Randomly permuted (t,m,s)-nets;
 * Laine, Karras (2011), Stratified sampling for stochastic transparency, for the form of the hash; Burley (2020),
 * Practical hash-based Owen scrambling, JCGT 9(4). Owen (2020), On dropping the first Sobol' point.
 */
public final class SobolSequence implements Draws {
    /** Bits of a direction number. */
    public static final int BITS = 52;

    /** Rounds of the hash; each adds a number and multiplies by another, both of the dimension's own. */
    private static final int ROUNDS = 3;

    /**
     * Even, so that bit i of the product depends on lower bits alone; not a multiple of 4, so that it depends on the
     * next lower one.
     */
    private static final long[] EVEN = {Stream.GAMMA + 1, Stream.FACTOR_1 + 1, Stream.FACTOR_2 + 1};

    /** {@code reversed[dimension][bit]}: the direction numbers with the digit worth a half in the last place. */
    private final long[][] reversed;
    /**
     * {@code keys[dimension]}: one number to add and one to multiply by for each round; empty if nothing is scrambled.
     */
    private final long[][] keys;

    private SobolSequence(long[][] directions, long[][] keys) {
        this.reversed = new long[directions.length][];
        this.keys = keys;
        for (int n = 0; n < reversed.length; n++) {
            reversed[n] = new long[directions[n].length];
            for (int bit = 0; bit < reversed[n].length; bit++) {
                reversed[n][bit] = Long.reverse(directions[n][bit] << Long.SIZE - BITS);
            }
        }
    }

    /** The sequence of the direction numbers {@code directions[dimension][bit]}, in units of 2^−52. */
    public static SobolSequence plain(long[][] directions) {
        return new SobolSequence(directions, new long[0][]);
    }

    /** The same, scrambled; the seed decides how. */
    public static SobolSequence scrambled(long[][] directions, long seed) {
        long[][] keys = new long[directions.length][2 * ROUNDS];
        Stream stream = new Stream(seed);
        for (int n = 0; n < keys.length; n++) {
            long start = stream.start(n);
            for (int i = 0; i < keys[n].length; i++) {
                long key = Stream.mix(start + (i + 1) * Stream.GAMMA);
                keys[n][i] = i % 2 == 0 ? key : key | 1;
            }
        }
        return new SobolSequence(directions, keys);
    }

    public int dimensions() {
        return reversed.length;
    }

    /** Coordinate of a point, in [0, 1). */
    public double number(long point, int dimension) {
        long[] directions = reversed[dimension];
        long digits = 0;
        for (long gray = point ^ point >>> 1; gray != 0; gray &= gray - 1) {
            digits ^= directions[Long.numberOfTrailingZeros(gray)];
        }
        if (keys.length > 0) {
            digits = scramble(digits, keys[dimension]);
        }
        return Double.longBitsToDouble(Long.reverse(digits) >>> Stream.DROPPED | Exponential.ONE) - 1;
    }

    /** A permutation of the 64-bit numbers under which bit i depends on bits 0 … i alone. */
    private static long scramble(long digits, long[] key) {
        long x = digits;
        for (int round = 0; round < ROUNDS; round++) {
            x ^= x * EVEN[round];
            x = (x + key[2 * round]) * key[2 * round + 1];
        }
        return x;
    }

    @Override
    public void fill(Lanes lanes, long[] replications, int from, int count, double[] into) {
        if (from + count > reversed.length) {
            throw new IllegalArgumentException(
                    (from + count) + " numbers of a sequence with " + reversed.length + " dimensions");
        }
        for (int n = 0; n < count; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                into[n * Lanes.COUNT + lane] = number(replications[lane], from + n);
            }
        }
    }
}
