// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * The few loops that take nearly all the time of a robustness analysis, each on eight replications side by side:
 * {@code x[i * COUNT + lane]}. There is one in plain Java and one on the vector instructions of the processor; they do
 * the same operations in the same order, and so give the same bits.
 *
 * <p>Units stand in groups of {@link #TILE}. Numbers are finite or NaN, within {@link Exponential#LIMIT} and
 * {@link PortableLogarithm#LEAST} where one of these is taken. Arrays are long enough; nothing is checked.
 */
public interface Lanes {
    /** Replications side by side. */
    int COUNT = 8;

    /** Counts of units are multiples of this. */
    int TILE = 4;

    /**
     * {@code into[n * COUNT + lane]}: number {@code from + n} of the replication {@code replications[lane]}, as
     * {@link Stream#uniform} gives it from the start {@code mix(base + replication)}.
     */
    void uniform(long base, long[] replications, int from, int count, double[] into);

    /**
     * {@code w_j = g_j (1 + noise (2 u_j − 1))}, divided by their sum: {@code weights[to + j * COUNT + lane]} of
     * {@code numbers[at + j * COUNT + lane]} and the nominal weights g.
     */
    void noisyWeights(double[] numbers, int at, double[] nominal, double noise, double[] weights, int to);

    /** {@code sums[to + unit * COUNT + lane] = Σ_i w_i x_i}, from left to right, of the columns of a strip. */
    void sumColumns(StripColumns columns, double[] weights, int at, double[] sums, int to);

    /** The same, added to what is there, column by column. */
    void addColumns(StripColumns columns, double[] weights, int at, double[] sums, int to);

    /** {@code sums[to + unit * COUNT + lane] = w x}: the first child of a node, with {@code weights[at + lane]}. */
    void scale(double[] values, int from, int units, double[] weights, int at, double[] sums, int to);

    /** {@code sums[to + unit * COUNT + lane] += w x}: a further child of a node. */
    void addScaled(double[] values, int from, int units, double[] weights, int at, double[] sums, int to);

    /** {@code sums[at + unit * COUNT + lane] /= divisors[unit * COUNT + lane]} */
    void divide(double[] sums, int at, int units, double[] divisors);

    /** {@code x = exp x}, in place. */
    void exp(double[] values, int from, int units);

    /** {@code x = ln x}, in place. */
    void ln(double[] values, int from, int units);

    /**
     * Whole numbers in the order of the ranking: the higher the score, the lower the key; the unit stands in the last
     * bits. {@code keys[unit * COUNT + lane]} of {@code scores[from + unit * COUNT + lane]}, as {@link Key#of} gives
     * it.
     */
    void keys(double[] scores, int from, int units, int unitBits, long[] keys);

    /** Sorts the keys of every lane, upwards; no two are equal. The rest of the last tile is there to be written to. */
    void sort(long[] keys, int units);

    /** The lanes (bit 0 for lane 0) where two sorted neighbours differ in nothing but the unit. */
    int closeLanes(long[] keys, int units, int unitBits);

    /** {@code sums += x} and {@code squares += x²}, lane by lane. */
    void tally(double[] scores, int from, int units, double[] sums, double[] squares);

    /**
     * Some columns of a strip of units, whose values stand in {@code values[first + t * stride + i * TILE + u]}: tile t
     * of the strip, i of {@code count} columns, unit u of the tile.
     */
    record StripColumns(double[] values, int first, int stride, int count, int units) {}
}
