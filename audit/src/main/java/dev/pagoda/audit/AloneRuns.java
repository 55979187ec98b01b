// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Threads;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * What each factor does while all others stay as in the index: one at a time, the simple reading beside the Sobol'
 * indices.
 */
final class AloneRuns {
    /** Draws of a factor that is no choice among methods. */
    private static final int DRAWN = 1024;

    private final Result nominal;
    private final FactorOrder layout;
    private final StudyMaker maker;
    private final AuditSettings settings;
    private final Targets targets;
    private final Numerics numerics;
    private final int threads;

    AloneRuns(
            Result nominal,
            FactorOrder layout,
            StudyMaker maker,
            AuditSettings settings,
            Targets targets,
            Numerics numerics,
            int threads) {
        this.nominal = nominal;
        this.layout = layout;
        this.maker = maker;
        this.settings = settings;
        this.targets = targets;
        this.numerics = numerics;
        this.threads = threads;
    }

    List<AuditResult.Alone> run() {
        List<AuditResult.Alone> rows = new ArrayList<>();
        for (Factor factor : layout.factors()) {
            if (factor instanceof Factor.Methods methods) {
                for (Alternative alternative : methods.alternatives()) {
                    if (!alternative.isNominal()) {
                        rows.add(alternative(factor.name(), alternative));
                    }
                }
            } else if (factor instanceof Factor.Weights weights
                    && weights.spread() instanceof Spread.Sets sets
                    && sets.use() == Spread.Use.EACH) {
                rows.addAll(eachSet(weights, sets.sets()));
            } else {
                rows.add(drawn(factor));
            }
        }
        return rows;
    }

    private AuditResult.Alone alternative(String factor, Alternative alternative) {
        RankChanges ranks = new RankChanges(targets.ranks(), settings.top());
        Methodology methodology = alternative.applyTo(nominal.methodology());
        if (Plan.compile(methodology) instanceof Compilation.Ready ready
                && ready.plan().run(NarrowedTable.of(nominal.observed(), methodology))
                        instanceof Outcome.Finished finished) {
            ranks.add(RankChanges.of(finished.result(), nominal, targets.units()));
        }
        return ranks.row(factor, alternative.label());
    }

    private AuditResult.Alone drawn(Factor factor) {
        RankChanges ranks = new RankChanges(targets.ranks(), settings.top());
        for (int[] drawn : ranks(maker.alone(factor), DRAWN)) {
            ranks.add(drawn);
        }
        return ranks.row(factor.name(), "");
    }

    private List<AuditResult.Alone> eachSet(Factor.Weights factor, List<Spread.Named> sets) {
        int[][] bySet = ranks(maker.eachSet(factor, sets.size()), sets.size());
        List<AuditResult.Alone> rows = new ArrayList<>();
        for (int s = 0; s < bySet.length; s++) {
            RankChanges ranks = new RankChanges(targets.ranks(), settings.top());
            ranks.add(bySet[s]);
            rows.add(ranks.row(factor.name(), sets.get(s).name()));
        }
        return rows;
    }

    /** {@code [replication][unit]} */
    private int[][] ranks(Study study, int count) {
        Kept kept = new Kept(count, targets.ranks().length);
        Threads.run(new Replications(study, numerics.lanes(study, count), count), threads, kept);
        int[][] ranks = new int[count][targets.ranks().length];
        for (int r = 0; r < count; r++) {
            for (int u = 0; u < ranks[r].length; u++) {
                ranks[r][u] = kept.rank(r, u);
            }
        }
        return ranks;
    }
}
