// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import dev.pagoda.audit.kernel.Lanes;
import java.util.Arrays;
import jdk.incubator.vector.LongVector;

/**
 * Sorts eight lists side by side by a sorting network: which two places are compared does not depend on what stands
 * there, so all lanes take the same way, and comparing is one minimum and one maximum. What is compared are runs of
 * four places, each sorted in itself: two runs are merged, the lower four to the one and the higher four to the other,
 * so that most of the work is done in registers.
 *
 * <p>Source: Batcher (1968), Sorting networks and their applications; as merge exchange, for any number of places, in
 * Knuth, The Art of Computer Programming 3, section 5.2.2, algorithm M; runs in the place of numbers, section 5.3.4,
 * exercise 38.
 */
final class Network {
    private static final int RUN = 4;
    private static final int RUN_LENGTH = RUN * Lanes.COUNT;

    private Network() {}

    /** The array has room for whole runs. */
    static void sort(long[] keys, int units) {
        int runs = (units + RUN - 1) / RUN;
        Arrays.fill(keys, units * Lanes.COUNT, runs * RUN_LENGTH, Long.MAX_VALUE);
        for (int run = 0; run < runs; run++) {
            for (int lane = 0; lane < Lanes.COUNT; lane += VectorLanes.STEP) {
                sortRun(keys, run * RUN_LENGTH + lane);
            }
        }
        int top = Integer.highestOneBit(Math.max(0, runs - 1));
        for (int p = top; p > 0; p >>= 1) {
            pass(keys, runs, p, p, 0);
            for (int q = top; q > p; q >>= 1) {
                pass(keys, runs, p, q - p, p);
            }
        }
    }

    /** Merges all runs i with i + apart for which {@code (i & p) == phase}. */
    private static void pass(long[] keys, int runs, int p, int apart, int phase) {
        int end = runs - apart;
        for (int first = phase; first < end; first += 2 * p) {
            for (int run = first; run < Math.min(first + p, end); run++) {
                for (int lane = 0; lane < Lanes.COUNT; lane += VectorLanes.STEP) {
                    merge(keys, run * RUN_LENGTH + lane, (run + apart) * RUN_LENGTH + lane);
                }
            }
        }
    }

    private static void sortRun(long[] keys, int at) {
        LongVector a = load(keys, at);
        LongVector b = load(keys, at + Lanes.COUNT);
        LongVector c = load(keys, at + 2 * Lanes.COUNT);
        LongVector d = load(keys, at + 3 * Lanes.COUNT);
        LongVector lowAb = a.min(b);
        LongVector highAb = a.max(b);
        LongVector lowCd = c.min(d);
        LongVector highCd = c.max(d);
        LongVector second = lowAb.max(lowCd);
        LongVector third = highAb.min(highCd);
        lowAb.min(lowCd).intoArray(keys, at);
        second.min(third).intoArray(keys, at + Lanes.COUNT);
        second.max(third).intoArray(keys, at + 2 * Lanes.COUNT);
        highAb.max(highCd).intoArray(keys, at + 3 * Lanes.COUNT);
    }

    /**
     * Crosswise comparison leaves the lower four in one half and the higher four in the other, each of them rising and
     * then falling; two rounds more sort them. All in one method: a vector that were handed on to another one might
     * become an object.
     */
    private static void merge(long[] keys, int low, int high) {
        LongVector a = load(keys, low);
        LongVector b = load(keys, low + Lanes.COUNT);
        LongVector c = load(keys, low + 2 * Lanes.COUNT);
        LongVector d = load(keys, low + 3 * Lanes.COUNT);
        LongVector e = load(keys, high);
        LongVector f = load(keys, high + Lanes.COUNT);
        LongVector g = load(keys, high + 2 * Lanes.COUNT);
        LongVector h = load(keys, high + 3 * Lanes.COUNT);
        LongVector lowA = a.min(h);
        LongVector lowB = b.min(g);
        LongVector lowC = c.min(f);
        LongVector lowD = d.min(e);
        LongVector low1 = lowA.min(lowC);
        LongVector low2 = lowB.min(lowD);
        LongVector low3 = lowA.max(lowC);
        LongVector low4 = lowB.max(lowD);
        low1.min(low2).intoArray(keys, low);
        low1.max(low2).intoArray(keys, low + Lanes.COUNT);
        low3.min(low4).intoArray(keys, low + 2 * Lanes.COUNT);
        low3.max(low4).intoArray(keys, low + 3 * Lanes.COUNT);
        LongVector highA = a.max(h);
        LongVector highB = b.max(g);
        LongVector highC = c.max(f);
        LongVector highD = d.max(e);
        LongVector high1 = highA.min(highC);
        LongVector high2 = highB.min(highD);
        LongVector high3 = highA.max(highC);
        LongVector high4 = highB.max(highD);
        high1.min(high2).intoArray(keys, high);
        high1.max(high2).intoArray(keys, high + Lanes.COUNT);
        high3.min(high4).intoArray(keys, high + 2 * Lanes.COUNT);
        high3.max(high4).intoArray(keys, high + 3 * Lanes.COUNT);
    }

    private static LongVector load(long[] keys, int at) {
        return LongVector.fromArray(VectorLanes.LONGS, keys, at);
    }
}
