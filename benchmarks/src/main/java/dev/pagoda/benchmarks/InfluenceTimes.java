// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import dev.pagoda.audit.influence.CellInfluence;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WorkListener;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.List;

/**
 * What every cell of a made-up index bears on, timed from a cold start: {@code java dev.pagoda.benchmarks.Influence
 * UNITSxINDICATORS THREADS [TIMES]}. Every cell is made larger, smaller and missing; the index is computed anew for
 * each. Later times show what a warm start would give.
 */
public final class InfluenceTimes {
    private static final double SHARE = 0.05;
    private static final int TOP = 5;

    private InfluenceTimes() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected UNITSxINDICATORS THREADS [TIMES]");
        }
        SyntheticIndex index = SyntheticIndex.of(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        int times = arguments.length < 3 ? 1 : Integer.parseInt(arguments[2]);
        Plan plan = EngineBenchmark.compiled(index.methodology());
        if (!(plan.run(index.table()) instanceof Outcome.Finished finished)) {
            throw new IllegalStateException("the made-up index cannot be scored");
        }
        for (int time = 0; time < times; time++) {
            measure(plan, finished.result(), threads);
        }
    }

    private static void measure(Plan plan, Result base, int threads) {
        long begin = System.nanoTime();
        List<Perturbation> perturbations = Perturbation.of(base, new Evidence(List.of(), List.of()), SHARE);
        CellInfluence influence = CellInfluence.of(plan, base, perturbations, TOP, threads, WorkListener.NONE);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        System.out.printf(
                "units %d indicators %d threads %d perturbations %d seconds %.2f microseconds_each %.0f hinges %d%n",
                base.methodology().units().size(),
                base.framework().indicators().size(),
                threads,
                influence.effects().size(),
                seconds,
                seconds * 1e6 * threads / influence.effects().size(),
                influence.hinges().size());
    }
}
