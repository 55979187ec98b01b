// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import java.util.List;
import java.util.Optional;

/**
 * Makes a set of changes smaller by exchanging two of them: one lever gives up all or half of its steps, another takes
 * as many more as the goal needs, and what is not needed any more is taken back. The exchange that saves most is made,
 * until none saves a fiftieth: for less, a set of other or more indicators is no better one.
 */
final class Exchange {
    private static final double WORTH_IT = 0.98;

    private final Trials trials;
    private final List<Lever> levers;
    private final Shrinking shrinking;

    Exchange(Trials trials, List<Lever> levers) {
        this.trials = trials;
        this.levers = levers;
        this.shrinking = new Shrinking(trials, levers);
    }

    /** Steps that reach the goal, from steps that do; one step less of any lever misses it. */
    long[] of(long[] steps) {
        long[] at = shrinking.of(steps);
        for (Optional<long[]> better = better(at); better.isPresent(); better = better(at)) {
            at = shrinking.of(better.get());
        }
        return at;
    }

    private double size(long[] steps) {
        double size = 0;
        for (int i = 0; i < steps.length; i++) {
            size += levers.get(i).size(steps[i]);
        }
        return size;
    }

    private Optional<long[]> better(long[] at) {
        double least = WORTH_IT * size(at);
        Optional<long[]> best = Optional.empty();
        for (int giver = 0; giver < at.length; giver++) {
            for (long kept : fewer(at[giver])) {
                for (int taker = 0; taker < at.length; taker++) {
                    Optional<long[]> exchanged = taker == giver ? Optional.empty() : exchanged(at, giver, kept, taker);
                    if (exchanged.isPresent() && size(exchanged.get()) < least) {
                        best = exchanged;
                        least = size(exchanged.get());
                    }
                }
            }
        }
        return best;
    }

    /** None, and half of several. */
    private static long[] fewer(long steps) {
        return steps == 0 ? new long[0] : steps == 1 ? new long[1] : new long[] {0, steps / 2};
    }

    private Optional<long[]> exchanged(long[] at, int giver, long kept, int taker) {
        long[] next = at.clone();
        next[giver] = kept;
        next[taker] = levers.get(taker).room();
        if (next[taker] == at[taker] || !trials.of(levers, next).reached()) {
            return Optional.empty();
        }
        next[taker] = shrinking.least(next, taker);
        return Optional.of(next);
    }
}
