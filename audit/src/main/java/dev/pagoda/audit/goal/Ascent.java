// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for changes of several levers that together reach the goal: the lever that wins the most points for the size of
 * its change moves on, again and again, until the goal is reached or nothing wins.
 *
 * <p>A lever is asked what it wins by a twentieth of its room, by a fifth, and by all that is left, so that one that
 * first crosses a flat stretch is not overlooked. What a lever wins hardly grows while others move, so it is asked
 * again only when it is the best by its last answer.
 */
final class Ascent {
    private static final long[] PARTS = {20, 5, 1};

    private final Trials trials;
    private final List<Lever> levers;
    private final long[] at;
    private final double[] wins;
    private final long[] jumps;
    private final boolean[] fresh;
    private Trial now;

    Ascent(Trials trials, List<Lever> levers) {
        this.trials = trials;
        this.levers = levers;
        this.at = new long[levers.size()];
        this.wins = new double[at.length];
        this.jumps = new long[at.length];
        this.fresh = new boolean[at.length];
        this.now = trials.of(levers, at);
        Arrays.fill(wins, Double.POSITIVE_INFINITY);
    }

    /** Steps of each lever; they may fail to reach the goal. */
    long[] steps() {
        while (!now.reached() && move()) {
            now = trials.of(levers, at);
            Arrays.fill(fresh, false);
        }
        return at.clone();
    }

    /** Moves the best lever on, if one wins anything. */
    private boolean move() {
        int best = best();
        while (!fresh[best]) {
            ask(best);
            best = best();
        }
        if (!(wins[best] > 0)) {
            for (int i = 0; i < at.length; i++) {
                ask(i); // one that won nothing before may win now
            }
            best = best();
        }
        at[best] += wins[best] > 0 ? jumps[best] : 0;
        return wins[best] > 0;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < wins.length; i++) {
            best = wins[i] > wins[best] ? i : best;
        }
        return best;
    }

    private void ask(int i) {
        Lever lever = levers.get(i);
        long left = lever.room() - at[i];
        wins[i] = 0;
        fresh[i] = true;
        for (long part : PARTS) {
            long jump = Math.min(left, Math.max(1, lever.room() / part));
            if (jump > 0) {
                long[] next = at.clone();
                next[i] += jump;
                double win = (trials.of(levers, next).margin() - now.margin())
                        / Math.max(Double.MIN_NORMAL, lever.size(next[i]) - lever.size(at[i]));
                if (win > wins[i]) {
                    wins[i] = win;
                    jumps[i] = jump;
                }
            }
        }
    }
}
