package dev.pagoda.simd;

import dev.pagoda.core.robustness.Lanes;
import jdk.incubator.vector.LongVector;

/**
 * Sorts eight lists side by side by a sorting network: which two places are compared does not depend on what stands there, so all lanes take the same way, and
 * comparing is one minimum and one maximum.
 *
 * <p>Source: Batcher (1968), Sorting networks and their applications; as merge exchange, for any number of places, in Knuth, The Art of Computer Programming 3,
 * section 5.2.2, algorithm M.
 */
final class Network {
    private Network() {}

    static void sort(long[] keys, int units) {
        if (units < 2) {
            return;
        }
        int top = Integer.highestOneBit(units - 1);
        for (int p = top; p > 0; p >>= 1) {
            int apart = p;
            int phase = 0;
            for (int q = top; ; q >>= 1) {
                pass(keys, units, p, apart, phase);
                if (q == p) {
                    break;
                }
                apart = q - p;
                phase = p;
            }
        }
    }

    /** Compares all i with i + apart for which {@code (i & p) == phase}. */
    private static void pass(long[] keys, int units, int p, int apart, int phase) {
        int end = units - apart;
        for (int first = phase; first < end; first += 2 * p) {
            exchange(keys, first * Lanes.COUNT, Math.min(first + p, end) * Lanes.COUNT, apart * Lanes.COUNT);
        }
    }

    private static void exchange(long[] keys, int from, int to, int apart) {
        for (int i = from; i < to; i += VectorLanes.STEP) {
            LongVector a = LongVector.fromArray(VectorLanes.LONGS, keys, i);
            LongVector b = LongVector.fromArray(VectorLanes.LONGS, keys, i + apart);
            a.min(b).intoArray(keys, i);
            a.max(b).intoArray(keys, i + apart);
        }
    }
}
