// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/** The loops in plain Java; what the browser uses, and every machine without a vector unit that Java knows. */
public final class PlainLanes implements Lanes {
    @Override
    public void uniform(long base, long[] replications, int from, int count, double[] into) {
        for (int lane = 0; lane < COUNT; lane++) {
            long start = Stream.mix(base + replications[lane]);
            for (int n = 0; n < count; n++) {
                into[n * COUNT + lane] = Stream.uniform(start, from + n);
            }
        }
    }

    @Override
    public void noisyWeights(double[] numbers, int at, double[] nominal, double noise, double[] weights, int to) {
        double least = 1 - noise;
        double range = 2 * noise;
        for (int lane = 0; lane < COUNT; lane++) {
            double sum = 0;
            for (int j = 0; j < nominal.length; j++) {
                double weight = (numbers[at + j * COUNT + lane] * range + least) * nominal[j];
                weights[to + j * COUNT + lane] = weight;
                sum += weight;
            }
            double share = 1 / sum;
            for (int j = 0; j < nominal.length; j++) {
                weights[to + j * COUNT + lane] *= share;
            }
        }
    }

    @Override
    public void sumColumns(StripColumns columns, double[] weights, int at, double[] sums, int to) {
        for (int unit = 0; unit < columns.units(); unit++) {
            double value = columns.values()[firstOf(columns, unit)];
            for (int lane = 0; lane < COUNT; lane++) {
                sums[to + unit * COUNT + lane] = weights[at + lane] * value;
            }
        }
        addFrom(1, columns, weights, at, sums, to);
    }

    @Override
    public void addColumns(StripColumns columns, double[] weights, int at, double[] sums, int to) {
        addFrom(0, columns, weights, at, sums, to);
    }

    private static int firstOf(StripColumns columns, int unit) {
        return columns.first() + unit / TILE * columns.stride() + unit % TILE;
    }

    /** Eight sums in eight variables: this is what a compiler keeps in registers. */
    private static void addFrom(int begin, StripColumns columns, double[] weights, int at, double[] sums, int to) {
        double[] x = columns.values();
        for (int unit = 0; unit < columns.units(); unit++) {
            int sum = to + unit * COUNT;
            double s0 = sums[sum];
            double s1 = sums[sum + 1];
            double s2 = sums[sum + 2];
            double s3 = sums[sum + 3];
            double s4 = sums[sum + 4];
            double s5 = sums[sum + 5];
            double s6 = sums[sum + 6];
            double s7 = sums[sum + 7];
            int first = firstOf(columns, unit);
            for (int i = begin; i < columns.count(); i++) {
                double value = x[first + i * TILE];
                int w = at + i * COUNT;
                s0 += weights[w] * value;
                s1 += weights[w + 1] * value;
                s2 += weights[w + 2] * value;
                s3 += weights[w + 3] * value;
                s4 += weights[w + 4] * value;
                s5 += weights[w + 5] * value;
                s6 += weights[w + 6] * value;
                s7 += weights[w + 7] * value;
            }
            sums[sum] = s0;
            sums[sum + 1] = s1;
            sums[sum + 2] = s2;
            sums[sum + 3] = s3;
            sums[sum + 4] = s4;
            sums[sum + 5] = s5;
            sums[sum + 6] = s6;
            sums[sum + 7] = s7;
        }
    }

    @Override
    public void scale(double[] values, int from, int units, double[] weights, int at, double[] sums, int to) {
        for (int i = 0; i < units * COUNT; i++) {
            sums[to + i] = weights[at + i % COUNT] * values[from + i];
        }
    }

    @Override
    public void addScaled(double[] values, int from, int units, double[] weights, int at, double[] sums, int to) {
        for (int i = 0; i < units * COUNT; i++) {
            sums[to + i] += weights[at + i % COUNT] * values[from + i];
        }
    }

    @Override
    public void divide(double[] sums, int at, int units, double[] divisors) {
        for (int i = 0; i < units * COUNT; i++) {
            sums[at + i] /= divisors[i];
        }
    }

    @Override
    public void exp(double[] values, int from, int units) {
        for (int i = from; i < from + units * COUNT; i++) {
            values[i] = Exponential.of(values[i]);
        }
    }

    @Override
    public void ln(double[] values, int from, int units) {
        for (int i = from; i < from + units * COUNT; i++) {
            values[i] = PortableLogarithm.of(values[i]);
        }
    }

    @Override
    public void keys(double[] scores, int from, int units, int unitBits, long[] keys) {
        for (int unit = 0; unit < units; unit++) {
            for (int lane = 0; lane < COUNT; lane++) {
                keys[unit * COUNT + lane] = Key.of(scores[from + unit * COUNT + lane], unit, unitBits);
            }
        }
    }

    @Override
    public void sort(long[] keys, int units) {
        long[] own = new long[units];
        for (int lane = 0; lane < COUNT; lane++) {
            for (int i = 0; i < units; i++) {
                own[i] = keys[i * COUNT + lane];
            }
            Arrays.sort(own);
            for (int i = 0; i < units; i++) {
                keys[i * COUNT + lane] = own[i];
            }
        }
    }

    @Override
    public int closeLanes(long[] keys, int units, int unitBits) {
        int close = 0;
        for (int i = COUNT; i < units * COUNT; i++) {
            close |= (keys[i] ^ keys[i - COUNT]) >>> unitBits == 0 ? 1 << i % COUNT : 0;
        }
        return close;
    }

    @Override
    public void tally(double[] scores, int from, int units, double[] sums, double[] squares) {
        for (int i = 0; i < units * COUNT; i++) {
            double score = scores[from + i];
            sums[i] += score;
            squares[i] += score * score;
        }
    }
}
