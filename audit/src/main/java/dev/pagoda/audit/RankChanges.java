// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.plan.Result;
import dev.pagoda.core.ranking.TieRule;
import java.util.HashMap;
import java.util.Map;

/** Gathers how rankings differ from that of the index; ranks are by unit of the study, 0 for none. */
final class RankChanges {
    private final int[] nominal;
    private final int top;
    private int rankings;
    private double shifts;
    private int largest;
    private int unit = -1;
    private int topKept;
    private int leaderStays;

    RankChanges(int[] nominal, int top) {
        this.nominal = nominal;
        this.top = top;
    }

    /**
     * The ranks of another result for the units of the index, {@code units[u]} being their place there; ties at their
     * best rank, as in replications.
     */
    static int[] of(Result result, Result index, int[] units) {
        Map<String, Integer> places = new HashMap<>();
        result.methodology().units().forEach(unit -> places.put(unit.code(), places.size()));
        double[] best = best(result);
        int[] ranks = new int[units.length];
        for (int u = 0; u < units.length; u++) {
            String code = index.methodology().units().get(units[u]).code();
            int place = places.getOrDefault(code, -1);
            double rank = place < 0 ? Double.NaN : best[place];
            ranks[u] = Double.isNaN(rank) ? 0 : (int) rank;
        }
        return ranks;
    }

    private static double[] best(Result result) {
        double[] scores = new double[result.methodology().units().size()];
        for (int place = 0; place < scores.length; place++) {
            int row = result.row(place, result.methodology().edition());
            scores[place] = result.isRanked(row) ? result.score(0, row) : Double.NaN;
        }
        return TieRule.MIN.ranks(scores);
    }

    void add(int[] ranks) {
        double sum = 0;
        int ranked = 0;
        for (int u = 0; u < ranks.length; u++) {
            if (ranks[u] == 0) {
                continue;
            }
            int shift = Math.abs(ranks[u] - nominal[u]);
            sum += shift;
            ranked++;
            if (shift > largest) {
                largest = shift;
                unit = u;
            }
            topKept += nominal[u] <= top && ranks[u] <= top ? 1 : 0;
            leaderStays += nominal[u] == 1 && ranks[u] == 1 ? 1 : 0;
        }
        if (ranked > 0) {
            shifts += sum / ranked;
            rankings++;
        }
    }

    /** Means over the rankings; NaN if there was none. */
    AuditResult.Alone row(String factor, String alternative) {
        return new AuditResult.Alone(
                factor,
                alternative,
                shifts / rankings,
                rankings == 0 ? Double.NaN : largest,
                unit,
                (double) topKept / rankings,
                2 * leaderStays > rankings);
    }
}
