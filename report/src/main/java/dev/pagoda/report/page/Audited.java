// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Factor;
import dev.pagoda.audit.Influence;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.charts.RankInterval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an audit found, asked by the places of units in the project. The audit numbers its units by itself. */
public final class Audited {
    private final Edition edition;
    private final AuditResult result;
    private final List<Integer> ranking;
    private final int[] numbers;
    private final Map<Integer, List<Integer>> ties = new HashMap<>();

    Audited(Edition edition, AuditResult result) {
        this.edition = edition;
        this.result = result;
        this.ranking = edition.ranking();
        this.numbers = new int[edition.units().size()];
        for (int number = 0; number < result.units().length; number++) {
            numbers[result.units()[number]] = number;
        }
        int from = 0;
        for (int size : result.groups()) {
            List<Integer> group = ranking.subList(from, Math.min(ranking.size(), from + size));
            group.forEach(unit -> ties.put(unit, group));
            from += size;
        }
    }

    /** The audit of an edition; empty where there is none, or nobody is ranked. */
    public static Optional<Audited> of(Edition edition) {
        return edition.audit().filter(audit -> audit.units().length > 0).map(audit -> new Audited(edition, audit));
    }

    public AuditResult result() {
        return result;
    }

    public Influence influence() {
        return result.influence();
    }

    public AuditSettings settings() {
        return result.settings();
    }

    /** Places of the ranked units, best first. */
    public List<Integer> ranking() {
        return ranking;
    }

    /** How many of them are "the top". */
    public int top() {
        return Math.min(settings().top(), ranking.size());
    }

    /**
     * The share of re-computations in which the first of a group must be ahead of a unit so that the two can be told
     * apart.
     */
    public double sure() {
        return 1 - (1 - settings().interval()) / 2;
    }

    public RankDistribution ranks(int unit) {
        return result.ranks().get(number(unit));
    }

    /** The best rank of the interval; 0 for a unit that never had one. */
    public int best(int unit) {
        return ranks(unit).best(settings().interval());
    }

    /** The worst rank of the interval; 0 for a unit that never had one. */
    public int worst(int unit) {
        return ranks(unit).worst(settings().interval());
    }

    /** The interval in print. */
    public String interval(int unit) {
        return Numerals.ranks(best(unit), worst(unit));
    }

    /** The interval of a unit's rank, its rank in the index with it. */
    public RankInterval rankInterval(int unit) {
        double rank = edition.rank(0, unit);
        return best(unit) == 0
                ? new RankInterval(Double.NaN, Double.NaN, rank)
                : new RankInterval(best(unit), worst(unit), rank);
    }

    public double meanShift(int unit) {
        return result.meanShift(number(unit));
    }

    /** How often a unit is ahead of another; NaN if the two never had a rank together. */
    public double ahead(int unit, int other) {
        return result.sampled().ahead()[number(unit)][number(other)];
    }

    /** How often the unit at a place of the ranking, from 0, is ahead of the next one. */
    public double aheadOfNext(int place) {
        return ahead(ranking.get(place), ranking.get(place + 1));
    }

    /** How many tiers there are; 0 without tiers. */
    public int tiers() {
        double[][] tiers = result.sampled().tiers();
        return tiers.length == 0 ? 0 : tiers[0].length;
    }

    public double inTier(int unit, int tier) {
        return result.sampled().tiers()[number(unit)][tier - 1];
    }

    /** A quantile of the scores of a unit, one of {@link Sampled#SHARES}. */
    public double score(int unit, double share) {
        return result.sampled().scores()[number(unit)][Sampled.SHARES.indexOf(share)];
    }

    /** Whether the scores of different re-computations are on one scale: the normalisation is always the same. */
    public boolean hasOneScale() {
        return settings().factors().stream()
                .noneMatch(factor -> factor instanceof Factor.Methods methods
                        && (methods.slot().equals("normalise") || methods.slot().equals("variants")));
    }

    /** The units that cannot be told apart from this one, itself among them, best first. */
    public List<Integer> tied(int unit) {
        return ties.getOrDefault(unit, List.of(unit));
    }

    /** The place in the project of a unit of the audit. */
    public int place(int number) {
        return result.units()[number];
    }

    private int number(int unit) {
        return numbers[unit];
    }

    /** The unit that is first most often, the leader left out; the leader itself if nobody else is ever first. */
    public int rival() {
        int rival = ranking().get(0);
        double most = 0;
        for (int unit : ranking().subList(1, ranking().size())) {
            double share = ranks(unit).share(1);
            if (share > most) {
                most = share;
                rival = unit;
            }
        }
        return rival;
    }
}
