// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes back what a set of changes does not need: in the end one step less of any of them would miss the goal. */
final class Shrinking {
    private final Trials trials;
    private final List<Lever> levers;

    Shrinking(Trials trials, List<Lever> levers) {
        this.trials = trials;
        this.levers = levers;
    }

    /** Fewer steps that reach the goal still, from steps that do. What wins least for its size is taken back first. */
    long[] of(long[] steps) {
        long[] at = steps.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i : leastWorthFirst(at)) {
                long before = at[i];
                at[i] = least(at, i);
                changed |= at[i] < before;
            }
        }
        return at;
    }

    private List<Integer> leastWorthFirst(long[] at) {
        double[] worth = new double[at.length];
        List<Integer> order = new ArrayList<>();
        double margin = trials.of(levers, at).margin();
        for (int i = 0; i < at.length; i++) {
            if (at[i] > 0) {
                order.add(i);
                worth[i] = (margin - with(at, i, 0).margin()) / levers.get(i).size(at[i]);
            }
        }
        order.sort(Comparator.comparingDouble(i -> worth[i]));
        return order;
    }

    private Trial with(long[] at, int i, long steps) {
        long[] tried = at.clone();
        tried[i] = steps;
        return trials.of(levers, tried);
    }

    /** The fewest steps of one lever that a halving finds. */
    long least(long[] at, int i) {
        if (!with(at, i, at[i] - 1).reached()) {
            return at[i];
        }
        if (with(at, i, 0).reached()) {
            return 0;
        }
        long low = 0;
        long high = at[i] - 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (with(at, i, middle).reached()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
