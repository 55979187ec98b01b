// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.plan.Result;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for the smallest change of one lever that reaches the goal.
 *
 * <p>The rank need not rise with the value: a value that becomes the largest moves the scale, one that is winsorised
 * counts as another, and a treatment may set in. So the way to the bound is scanned first: every step of it if there
 * are few, else evenly, ever finer towards the start, and on both sides of each rival's value, where order and bounds
 * change. The first step that reaches the goal is narrowed down, by halving, to one whose predecessor does not; then
 * all that lies below is scanned again, until a scan finds nothing.
 */
final class Scan {
    /** Up to here every step is tried. */
    private static final long FEW = 512;

    private static final int EVEN = 128;

    private final Trials trials;
    private final Lever lever;
    private final Map<Long, Trial> known = new TreeMap<>();

    Scan(Trials trials, Lever lever) {
        this.trials = trials;
        this.lever = lever;
    }

    Option option() {
        if (lever.room() == 0) {
            return new Option(Option.Attainment.AT_BOUND, lever.change(0), rank(0), 0, true);
        }
        long found = Long.MAX_VALUE;
        long below = lever.room();
        long next = firstUpTo(below);
        while (next > 0) {
            found = next;
            below = found - 1;
            next = firstUpTo(below);
        }
        boolean complete = below <= FEW;
        return found == Long.MAX_VALUE
                ? new Option(Option.Attainment.OUT_OF_REACH, lever.change(lever.room()), best(), known.size(), complete)
                : new Option(Option.Attainment.REACHED, lever.change(found), rank(found), known.size(), complete);
    }

    private Trial trial(long steps) {
        return known.computeIfAbsent(steps, asked -> trials.of(lever, asked));
    }

    private double rank(long steps) {
        return trial(steps).rank();
    }

    private double best() {
        return known.values().stream()
                .mapToDouble(Trial::rank)
                .filter(rank -> !Double.isNaN(rank))
                .min()
                .orElse(Double.NaN);
    }

    /**
     * A step that reaches the goal while the one before does not, the first that a scan up to a step comes to; 0 if it
     * comes to none.
     */
    private long firstUpTo(long last) {
        long before = 0;
        for (long steps : points(last)) {
            if (trial(steps).reached()) {
                return narrowed(before, steps);
            }
            before = steps;
        }
        return 0;
    }

    private long narrowed(long fails, long reaches) {
        long low = fails;
        long high = reaches;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (trial(middle).reached()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private SortedSet<Long> points(long last) {
        SortedSet<Long> points = new TreeSet<>();
        long even = last <= FEW ? last : EVEN;
        for (long i = 1; i <= even; i++) {
            points.add(last <= FEW ? i : Math.max(1, (long) ((double) last / even * i)));
        }
        for (long part = last; part > 0; part /= 2) {
            points.add(part);
        }
        if (last > FEW) {
            addRivals(points, last);
        }
        return points;
    }

    private void addRivals(SortedSet<Long> points, long last) {
        Result base = trials.base();
        for (int column : lever.quantity().columns()) {
            if (column < base.framework().indicators().size()) {
                Values values = new Values(base, column);
                for (double value : values.ranked().sorted()) {
                    long level = lever.stepsTo(value * values.divisor(trials.row()));
                    for (long steps = Math.max(1, level); steps <= Math.min(last, level + 1); steps++) {
                        points.add(steps);
                    }
                }
            }
        }
    }
}
