// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import dev.pagoda.audit.kernel.Exponential;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PortableLogarithm;
import dev.pagoda.audit.kernel.Stream;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops on the vector instructions of the processor. Operation by operation the same as in {@code PlainLanes}; what
 * a register holds, two, four or eight replications, only decides how many steps eight of them take.
 *
 * <p>The species are constants, and no vector leaves the method that made it, but for methods of a line or two:
 * otherwise each might become an object. Hence the long methods.
 */
final class VectorLanes implements Lanes {
    static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;
    static final VectorSpecies<Long> LONGS = Width.LONGS;
    static final int STEP = DOUBLES.length();

    @Override
    public void uniform(long base, long[] replications, int from, int count, double[] into) {
        for (int lane = 0; lane < COUNT; lane += STEP) {
            LongVector state = mix(LongVector.fromArray(LONGS, replications, lane)
                            .add(base))
                    .add(from * Stream.GAMMA);
            for (int n = 0; n < count; n++) {
                state = state.add(Stream.GAMMA);
                mix(state)
                        .lanewise(VectorOperators.LSHR, Stream.DROPPED)
                        .lanewise(VectorOperators.OR, Exponential.ONE)
                        .reinterpretAsDoubles()
                        .sub(1)
                        .intoArray(into, n * COUNT + lane);
            }
        }
    }

    private static LongVector mix(LongVector z) {
        LongVector a = z.lanewise(VectorOperators.XOR, z.lanewise(VectorOperators.LSHR, Stream.SHIFT_1))
                .mul(Stream.FACTOR_1);
        LongVector b = a.lanewise(VectorOperators.XOR, a.lanewise(VectorOperators.LSHR, Stream.SHIFT_2))
                .mul(Stream.FACTOR_2);
        return b.lanewise(VectorOperators.XOR, b.lanewise(VectorOperators.LSHR, Stream.SHIFT_3));
    }

    @Override
    public void noisyWeights(double[] numbers, int at, double[] nominal, double noise, double[] weights, int to) {
        double least = 1 - noise;
        double range = 2 * noise;
        for (int lane = 0; lane < COUNT; lane += STEP) {
            DoubleVector sum = DoubleVector.zero(DOUBLES);
            for (int j = 0; j < nominal.length; j++) {
                DoubleVector weight = DoubleVector.fromArray(DOUBLES, numbers, at + j * COUNT + lane)
                        .mul(range)
                        .add(least)
                        .mul(nominal[j]);
                weight.intoArray(weights, to + j * COUNT + lane);
                sum = sum.add(weight);
            }
            DoubleVector share = DoubleVector.broadcast(DOUBLES, 1).div(sum);
            for (int j = 0; j < nominal.length; j++) {
                int place = to + j * COUNT + lane;
                DoubleVector.fromArray(DOUBLES, weights, place).mul(share).intoArray(weights, place);
            }
        }
    }

    @Override
    public void sumColumns(StripColumns columns, double[] weights, int at, double[] sums, int to) {
        for (int unit = 0; unit < columns.units(); unit += TILE) {
            int first = columns.first() + unit / TILE * columns.stride();
            for (int lane = 0; lane < COUNT; lane += STEP) {
                sumTile(columns.values(), first, columns.count(), weights, at + lane, sums, to + unit * COUNT + lane);
            }
        }
    }

    /** Four units in four registers: each weight is read once for four products. Eight at a time were no faster. */
    private static void sumTile(
            double[] values, int first, int count, double[] weights, int at, double[] sums, int to) {
        DoubleVector weight = DoubleVector.fromArray(DOUBLES, weights, at);
        DoubleVector s0 = weight.mul(values[first]);
        DoubleVector s1 = weight.mul(values[first + 1]);
        DoubleVector s2 = weight.mul(values[first + 2]);
        DoubleVector s3 = weight.mul(values[first + 3]);
        for (int i = 1; i < count; i++) {
            weight = DoubleVector.fromArray(DOUBLES, weights, at + i * COUNT);
            int x = first + i * TILE;
            s0 = s0.add(weight.mul(values[x]));
            s1 = s1.add(weight.mul(values[x + 1]));
            s2 = s2.add(weight.mul(values[x + 2]));
            s3 = s3.add(weight.mul(values[x + 3]));
        }
        s0.intoArray(sums, to);
        s1.intoArray(sums, to + COUNT);
        s2.intoArray(sums, to + 2 * COUNT);
        s3.intoArray(sums, to + 3 * COUNT);
    }

    @Override
    public void addColumns(StripColumns columns, double[] weights, int at, double[] sums, int to) {
        for (int unit = 0; unit < columns.units(); unit++) {
            int first = columns.first() + unit / TILE * columns.stride() + unit % TILE;
            for (int lane = 0; lane < COUNT; lane += STEP) {
                int place = to + unit * COUNT + lane;
                DoubleVector sum = DoubleVector.fromArray(DOUBLES, sums, place);
                for (int i = 0; i < columns.count(); i++) {
                    sum = sum.add(DoubleVector.fromArray(DOUBLES, weights, at + i * COUNT + lane)
                            .mul(columns.values()[first + i * TILE]));
                }
                sum.intoArray(sums, place);
            }
        }
    }

    @Override
    public void scale(double[] values, int from, int units, double[] weights, int at, double[] sums, int to) {
        for (int lane = 0; lane < COUNT; lane += STEP) {
            DoubleVector weight = DoubleVector.fromArray(DOUBLES, weights, at + lane);
            for (int i = lane; i < units * COUNT; i += COUNT) {
                weight.mul(DoubleVector.fromArray(DOUBLES, values, from + i)).intoArray(sums, to + i);
            }
        }
    }

    @Override
    public void addScaled(double[] values, int from, int units, double[] weights, int at, double[] sums, int to) {
        for (int lane = 0; lane < COUNT; lane += STEP) {
            DoubleVector weight = DoubleVector.fromArray(DOUBLES, weights, at + lane);
            for (int i = lane; i < units * COUNT; i += COUNT) {
                DoubleVector.fromArray(DOUBLES, sums, to + i)
                        .add(weight.mul(DoubleVector.fromArray(DOUBLES, values, from + i)))
                        .intoArray(sums, to + i);
            }
        }
    }

    @Override
    public void divide(double[] sums, int at, int units, double[] divisors) {
        for (int i = 0; i < units * COUNT; i += STEP) {
            DoubleVector.fromArray(DOUBLES, sums, at + i)
                    .div(DoubleVector.fromArray(DOUBLES, divisors, i))
                    .intoArray(sums, at + i);
        }
    }

    @Override
    public void exp(double[] values, int from, int units) {
        for (int i = from; i < from + units * COUNT; i += STEP) {
            DoubleVector x = DoubleVector.fromArray(DOUBLES, values, i);
            DoubleVector shifted = x.mul(Exponential.PER_LN2).add(Exponential.ROUNDER);
            DoubleVector k = shifted.sub(Exponential.ROUNDER);
            DoubleVector r = x.sub(k.mul(Exponential.LN2_HIGH)).sub(k.mul(Exponential.LN2_LOW));
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = line(r, Exponential.P1, Exponential.P0)
                    .add(line(r, Exponential.P3, Exponential.P2).mul(r2));
            DoubleVector high = line(r, Exponential.P5, Exponential.P4)
                    .add(line(r, Exponential.P7, Exponential.P6).mul(r2));
            DoubleVector top = line(r, Exponential.P9, Exponential.P8);
            DoubleVector p = low.add(high.add(top.mul(r4)).mul(r4));
            DoubleVector power = shifted.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, Exponential.EXPONENT_AT)
                    .add(Exponential.ONE)
                    .reinterpretAsDoubles();
            r2.mul(p).add(r).add(1).mul(power).intoArray(values, i);
        }
    }

    private static DoubleVector line(DoubleVector x, double slope, double start) {
        return x.mul(slope).add(start);
    }

    @Override
    public void ln(double[] values, int from, int units) {
        for (int i = from; i < from + units * COUNT; i += STEP) {
            DoubleVector x = DoubleVector.fromArray(DOUBLES, values, i);
            LongVector shifted = x.reinterpretAsLongs().add(PortableLogarithm.TO_ONE);
            DoubleVector k = shifted.lanewise(VectorOperators.LSHR, Exponential.EXPONENT_AT)
                    .lanewise(VectorOperators.OR, PortableLogarithm.WHOLE)
                    .reinterpretAsDoubles()
                    .sub(PortableLogarithm.WHOLE_VALUE);
            DoubleVector f = shifted.lanewise(VectorOperators.AND, PortableLogarithm.FRACTION)
                    .add(PortableLogarithm.ROOT_OF_HALF)
                    .reinterpretAsDoubles()
                    .sub(1);
            DoubleVector s = f.div(f.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector z2 = z.mul(z);
            DoubleVector low = line(z, PortableLogarithm.Q1, PortableLogarithm.Q0)
                    .add(line(z, PortableLogarithm.Q3, PortableLogarithm.Q2).mul(z2));
            DoubleVector high =
                    line(z, PortableLogarithm.Q5, PortableLogarithm.Q4).add(z2.mul(PortableLogarithm.Q6));
            DoubleVector q = low.add(high.mul(z2.mul(z2)));
            DoubleVector half = f.mul(0.5).mul(f);
            DoubleVector rest = half.sub(s.mul(half.add(q.mul(z))).add(k.mul(Exponential.LN2_LOW)));
            VectorMask<Double> lacking =
                    x.compare(VectorOperators.GE, PortableLogarithm.LEAST).not();
            k.mul(Exponential.LN2_HIGH)
                    .add(f.sub(rest))
                    .blend(Double.NaN, lacking)
                    .intoArray(values, i);
        }
    }

    @Override
    public void keys(double[] scores, int from, int units, int unitBits, long[] keys) {
        long mask = -1L << unitBits;
        for (int unit = 0; unit < units; unit++) {
            for (int lane = 0; lane < COUNT; lane += STEP) {
                int i = unit * COUNT + lane;
                LongVector bits = DoubleVector.fromArray(DOUBLES, scores, from + i)
                        .add(0.0)
                        .reinterpretAsLongs();
                bits.lanewise(VectorOperators.ASHR, 63)
                        .lanewise(VectorOperators.LSHR, 1)
                        .lanewise(VectorOperators.XOR, bits)
                        .not()
                        .lanewise(VectorOperators.AND, mask)
                        .lanewise(VectorOperators.OR, (long) unit)
                        .intoArray(keys, i);
            }
        }
    }

    @Override
    public void sort(long[] keys, int units) {
        Network.sort(keys, units);
    }

    @Override
    public int closeLanes(long[] keys, int units, int unitBits) {
        int close = 0;
        for (int lane = 0; lane < COUNT; lane += STEP) {
            LongVector least = LongVector.broadcast(LONGS, Long.MAX_VALUE);
            LongVector before = LongVector.fromArray(LONGS, keys, lane);
            for (int i = COUNT + lane; i < units * COUNT; i += COUNT) {
                LongVector key = LongVector.fromArray(LONGS, keys, i);
                least = least.min(key.lanewise(VectorOperators.XOR, before).lanewise(VectorOperators.LSHR, unitBits));
                before = key;
            }
            close |= (int) least.eq(0L).toLong() << lane;
        }
        return close;
    }

    @Override
    public void tally(double[] scores, int from, int units, double[] sums, double[] squares) {
        for (int i = 0; i < units * COUNT; i += STEP) {
            DoubleVector score = DoubleVector.fromArray(DOUBLES, scores, from + i);
            DoubleVector.fromArray(DOUBLES, sums, i).add(score).intoArray(sums, i);
            DoubleVector.fromArray(DOUBLES, squares, i).add(score.mul(score)).intoArray(squares, i);
        }
    }
}
