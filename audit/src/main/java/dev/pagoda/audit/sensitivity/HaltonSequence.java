// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Stream;
import java.util.Arrays;

/**
 * A Halton sequence: points that fill the unit cube evenly, in any number of them. Replication r takes point r; number
 * n is its coordinate in dimension n.
 *
 * <p>{@code x_n(r) = Σ_i d_i b^−(i+1)}, where b is the n-th prime and {@code d_i} are the digits of r in base b, the
 * lowest first (radical inverse). Rotated, a number of the dimension's own, made of the seed, is added modulo 1, which
 * makes every point uniform in [0, 1).
 *
 * <p>Special cases: point 0 of a sequence that is not rotated is the origin. In high dimensions bases are large and
 * neighbouring dimensions go in step for long: above about 20 numbers a Sobol' sequence is the better one.
 *
 * <p>Source: Halton (1960), On the efficiency of certain quasi-random sequences of points; Cranley and Patterson (1976)
 * for the rotation.
 */
public final class HaltonSequence implements Draws {
    private final int[] bases;
    private final double[] shifts;

    private HaltonSequence(double[] shifts) {
        this.bases = primes(shifts.length);
        this.shifts = shifts;
    }

    /** The sequence as it is defined. */
    public static HaltonSequence plain(int dimensions) {
        return new HaltonSequence(new double[dimensions]);
    }

    /** The same, rotated; the seed decides by how much. */
    public static HaltonSequence rotated(int dimensions, long seed) {
        double[] shifts = new double[dimensions];
        long start = new Stream(seed).start(0);
        Arrays.setAll(shifts, n -> Stream.uniform(start, n));
        return new HaltonSequence(shifts);
    }

    private static int[] primes(int count) {
        int[] primes = new int[count];
        int found = 0;
        for (int candidate = 2; found < count; candidate++) {
            if (isPrime(candidate, primes, found)) {
                primes[found++] = candidate;
            }
        }
        return primes;
    }

    private static boolean isPrime(int candidate, int[] smaller, int count) {
        for (int i = 0; i < count && (long) smaller[i] * smaller[i] <= candidate; i++) {
            if (candidate % smaller[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Coordinate of a point, in [0, 1). */
    public double number(long point, int dimension) {
        long base = bases[dimension];
        double place = 1;
        double sum = 0;
        for (long digits = point; digits > 0; digits /= base) {
            place /= base;
            sum += place * (digits % base);
        }
        double rotated = sum + shifts[dimension];
        return rotated < 1 ? rotated : rotated - 1;
    }

    @Override
    public void fill(Lanes lanes, long[] replications, int from, int count, double[] into) {
        for (int n = 0; n < count; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                into[n * Lanes.COUNT + lane] = number(replications[lane], from + n);
            }
        }
    }
}
