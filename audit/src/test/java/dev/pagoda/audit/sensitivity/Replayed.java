// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Lanes;

/** Points from a list: {@code columns[number][replication]}. */
record Replayed(double[][] columns) implements Draws {
    @Override
    public void fill(Lanes lanes, long[] replications, int from, int count, double[] into) {
        for (int n = 0; n < count; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                into[n * Lanes.COUNT + lane] = columns[from + n][(int) replications[lane]];
            }
        }
    }
}
