package dev.pagoda.core.plan;

import dev.pagoda.core.model.Unit;
import dev.pagoda.core.ranking.TieRule;
import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ranks the units at every node and sorts them into tiers, period by period. */
record Standing(TieRule ties, Optional<Bound<Tiering>> tiering) {
    Result apply(Run run, Scores scores) {
        noteUnranked(run, scores.values()[0]);
        int nodes = scores.values().length;
        double[][] ranks = new double[nodes][run.table().rows()];
        int[][] tiers = new int[nodes][run.table().rows()];
        for (int node = 0; node < nodes; node++) {
            Arrays.fill(ranks[node], Double.NaN);
            for (Integer period : run.methodology.periods()) {
                int[] rows = run.counting(run.rows(List.of(period)));
                rank(scores.values()[node], rows, ranks[node], tiers[node]);
            }
        }
        return new Result(run, scores, ranks, tiers);
    }

    private static void noteUnranked(Run run, double[] index) {
        for (int row : run.rows(run.methodology.periods())) {
            Unit unit = run.methodology.units().get(run.table().unitOf(row));
            int period = run.table().periodOf(row);
            if (unit.status() != Unit.Status.RANKED) {
                run.exclusions.add(new Exclusion(unit.code(), period, Exclusion.Reason.STATUS, ""));
            } else if (run.counts[row] && Double.isNaN(index[row])) {
                run.counts[row] = false;
                run.exclusions.add(new Exclusion(unit.code(), period, Exclusion.Reason.NO_SCORE, ""));
            }
        }
    }

    private void rank(double[] scores, int[] rows, double[] ranks, int[] tiers) {
        double[] chosen = Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
        Sample sample = Sample.of(chosen);
        double[] places = ties.ranks(chosen, sample);
        double[] cuts = tiering.isEmpty() || sample.isEmpty()
                ? new double[0]
                : tiering.get().method().cuts(sample);
        for (int i = 0; i < rows.length; i++) {
            ranks[rows[i]] = places[i];
            tiers[rows[i]] = tiering.isEmpty() || Double.isNaN(chosen[i]) ? 0 : tier(cuts, chosen[i]);
        }
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
