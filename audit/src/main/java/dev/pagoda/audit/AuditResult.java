// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an audit of robustness found. Units are numbered as in the study: {@code units[u]} is the place in the
 * methodology of unit u.
 *
 * @param nominal the index itself
 * @param units the units that are ranked in it
 * @param ranks the distribution of the ranks of each unit, over all replications
 * @param means mean score of each unit over all replications
 * @param deviations standard deviation of these scores, of the population of replications
 * @param sampled what some of the replications tell
 * @param replications how many could be computed
 * @param failed how many could not
 * @param scenarios how many combinations of discrete choices there are
 * @param failures those of them that cannot be computed, in words
 * @param alone what each factor does alone
 * @param influence what the ranking hangs on
 * @param groups how many units each group of statistically tied units has, from the first rank down
 */
public record AuditResult(
        AuditSettings settings,
        Result nominal,
        int[] units,
        List<RankDistribution> ranks,
        double[] means,
        double[] deviations,
        Sampled sampled,
        long replications,
        long failed,
        int scenarios,
        List<String> failures,
        List<Alone> alone,
        Optional<Sensitivity> sensitivity,
        Influence influence,
        List<Integer> groups) {
    /**
     * What a factor does while all others stay as in the index.
     *
     * @param alternative one of the alternatives of a method, or the name of one of several sets of weights; empty for
     *     a factor that is drawn, whose figures are means over its draws
     * @param meanShift mean absolute shift of the ranks
     * @param largestShift the largest one, in any draw
     * @param unit whose it is, as a number of the study; −1 if no rank shifts
     * @param topKept how many of the top stay in it
     * @param leaderStays whether the first stays first; for a factor that is drawn: in most draws
     */
    public record Alone(
            String factor,
            String alternative,
            double meanShift,
            double largestShift,
            int unit,
            double topKept,
            boolean leaderStays) {}

    /**
     * Which factor matters how much for the target.
     *
     * @param effects by factor, in the order of the indices: by how much the target changes when the factor alone is
     *     drawn anew
     */
    public record Sensitivity(SobolIndices indices, List<ElementaryEffects> effects, List<Doubt> doubts) {
        public Sensitivity {
            effects = List.copyOf(effects);
            doubts = List.copyOf(doubts);
        }
    }

    public AuditResult {
        ranks = List.copyOf(ranks);
        failures = List.copyOf(failures);
        alone = List.copyOf(alone);
        groups = List.copyOf(groups);
    }

    /** Why the variance is not shared out; empty if it is. */
    public Optional<NotShared> notShared() {
        if (sensitivity.isPresent()) {
            return Optional.empty();
        }
        int factors = settings.factors().size();
        return Optional.of(
                factors == 0
                        ? NotShared.NOTHING_VARIES
                        : settings.sensitivity().base() == 0 ? NotShared.NOT_ASKED : NotShared.ONE_FACTOR);
    }

    AuditResult with(List<Integer> otherGroups) {
        return new AuditResult(
                settings,
                nominal,
                units,
                ranks,
                means,
                deviations,
                sampled,
                replications,
                failed,
                scenarios,
                failures,
                alone,
                sensitivity,
                influence,
                otherGroups);
    }

    /** The row of a unit of the study in the tables of the index. */
    public int row(int unit) {
        return nominal.row(units[unit], nominal.methodology().edition());
    }

    /** Rank in the index, by its own rule for ties. */
    public double rank(int unit) {
        return nominal.rank(0, row(unit));
    }

    private long better(int unit) {
        double score = nominal.score(0, row(unit));
        return IntStream.range(0, units.length)
                .filter(other -> nominal.score(0, row(other)) > score)
                .count();
    }

    /** The units of the study in the order of the index, the first first; equal ranks in the order of their codes. */
    public int[] order() {
        return nominal.ranking(0, nominal.methodology().edition()).stream()
                .mapToInt(place -> IntStream.range(0, units.length)
                        .filter(u -> units[u] == place)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    /** The number of the group of tied units, from 0, of the unit at a place of the order. */
    public int groupOf(int place) {
        int end = 0;
        for (int group = 0; group < groups.size(); group++) {
            end += groups.get(group);
            if (place < end) {
                return group;
            }
        }
        throw new IllegalArgumentException("there is no place " + place);
    }

    /**
     * By how many places a unit moves from its rank in the index, on average over the replications; with ties at their
     * best rank, as replications have them.
     */
    public double meanShift(int unit) {
        long own = 1 + better(unit);
        RankDistribution distribution = ranks.get(unit);
        double sum = 0;
        for (int rank = 1; rank <= distribution.counts().length; rank++) {
            sum += (double) distribution.counts()[rank - 1] * Math.abs(rank - own);
        }
        return sum / distribution.total();
    }
}
