// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

/**
 * The numbers that R gives after {@code set.seed(seed)} by {@code runif}: Mersenne Twister of Matsumoto, Nishimura
 * (1998), seeded R's way.
 */
final class RandomOfR {
    private final int[] state = new int[624];
    private int next = state.length;

    RandomOfR(int seed) {
        int s = seed;
        for (int i = 0; i < 51; i++) {
            s = 69069 * s + 1;
        }
        for (int i = 0; i < state.length; i++) {
            s = 69069 * s + 1;
            state[i] = s;
        }
    }

    double number() {
        if (next == state.length) {
            for (int i = 0; i < state.length; i++) {
                int y = state[i] & 0x80000000 | state[(i + 1) % 624] & 0x7fffffff;
                state[i] = state[(i + 397) % 624] ^ y >>> 1 ^ (y & 1) * 0x9908b0df;
            }
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        y ^= y >>> 18;
        return Integer.toUnsignedLong(y) * 2.3283064365386963e-10;
    }

    /** A table of random numbers, filled column by column. */
    double[][] columns(int count, int rows) {
        double[][] columns = new double[count][rows];
        for (double[] column : columns) {
            for (int n = 0; n < rows; n++) {
                column[n] = number();
            }
        }
        return columns;
    }
}
