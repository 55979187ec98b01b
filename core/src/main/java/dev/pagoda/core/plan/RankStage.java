// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Unit;
import dev.pagoda.core.ranking.TieRule;
import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ranks the units at every node and sorts them into tiers, period by period. */
record RankStage(TieRule ties, Optional<Bound<Tiering>> tiering) {
    Result apply(Run run, Scores scores) {
        boolean[] ranked = ranked(run, scores.values()[0]);
        List<int[]> rows = run.methodology.periods().stream()
                .map(period -> Run.only(ranked, run.rows(List.of(period))))
                .toList();
        Optional<Ranks> base = run.touched.base().map(Result::ranks).filter(old -> Arrays.equals(old.ranked(), ranked));
        boolean[] asInBase = new boolean[scores.values().length];
        for (int node = 0; node < asInBase.length; node++) {
            asInBase[node] = base.isPresent() && !run.touched.node(run.methodology.framework(), node);
        }
        Ranks ranks = new Ranks(this, ranked, rows, scores.values(), base, asInBase);
        return new Result(run, scores, ranks);
    }

    /** Who gets a rank: of the units that count those with an index score. The others are noted. */
    private static boolean[] ranked(Run run, double[] index) {
        boolean[] ranked = run.counts();
        for (int row : run.rows(run.methodology.periods())) {
            Unit unit = run.methodology.units().get(run.table().unitOf(row));
            int period = run.table().periodOf(row);
            if (unit.status() != Unit.Status.RANKED) {
                run.exclusions.add(new Exclusion(unit.code(), period, Exclusion.Ground.STATUS, ""));
            } else if (ranked[row] && Double.isNaN(index[row])) {
                ranked[row] = false;
                run.exclusions.add(new Exclusion(unit.code(), period, Exclusion.Ground.NO_SCORE, ""));
            }
        }
        return ranked;
    }

    /**
     * The tiers of units by their scores, 1 the best; 0 where a score is missing, and throughout if there are no tiers.
     */
    int[] tiers(double[] scores) {
        int[] tiers = new int[scores.length];
        if (tiering.isEmpty()) {
            return tiers;
        }
        Sample sample = Sample.of(scores);
        if (sample.isEmpty()) {
            return tiers;
        }
        double[] cuts = tiering.get().method().cuts(sample);
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = Double.isNaN(scores[i]) ? 0 : tier(cuts, scores[i]);
        }
        return tiers;
    }

    /** 1 for the best tier. */
    private static int tier(double[] cuts, double score) {
        int tier = 1;
        for (double cut : cuts) {
            tier += score < cut ? 1 : 0;
        }
        return tier;
    }
}
