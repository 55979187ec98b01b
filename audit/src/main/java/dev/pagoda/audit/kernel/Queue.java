// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/**
 * The replications of a block in the order in which they are computed: scenario after scenario, and within one by
 * number.
 */
final class Queue {
    private final PreparedStudy layout;
    private final Lanes lanes;
    private final double[] numbers;
    private final long[] octet = new long[Lanes.COUNT];
    private final int[] scenario;
    private final long[] ordered;
    private final int[] starts;

    Queue(PreparedStudy layout, Lanes lanes, int most) {
        this.layout = layout;
        this.lanes = lanes;
        this.numbers = new double[layout.study.choices().size() * Lanes.COUNT];
        this.scenario = new int[most + Lanes.COUNT];
        this.ordered = new long[most];
        this.starts = new int[layout.scenarios.size() + 2];
    }

    void fill(long first, int size) {
        for (int from = 0; from < size; from += Lanes.COUNT) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                octet[lane] = first + Math.min(from + lane, size - 1); // no replication that does not exist
            }
            layout.study.draws().fill(lanes, octet, 0, layout.study.choices().size(), numbers);
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                scenario[from + lane] = layout.scenario(numbers, lane);
            }
        }
        order(first, size);
    }

    /** Counting sort; {@code starts[s + 1]} first counts, then is where scenario s goes on. */
    private void order(long first, int size) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < size; i++) {
            starts[scenario[i] + 2]++;
        }
        for (int s = 2; s < starts.length; s++) {
            starts[s] += starts[s - 1];
        }
        for (int i = 0; i < size; i++) {
            ordered[starts[scenario[i] + 1]++] = first + i;
        }
    }

    /** Where a scenario's replications begin. */
    int begin(int scenario) {
        return starts[scenario];
    }

    int end(int scenario) {
        return starts[scenario + 1];
    }

    long replication(int place) {
        return ordered[place];
    }
}
