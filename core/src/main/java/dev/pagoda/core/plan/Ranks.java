// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ranks and tiers at all nodes, found when first asked for, node by node: most runs of an audit ask for those of the
 * index alone, or for none at all. Threads may share them; two that ask at once find the same.
 */
final class Ranks {
    /** By row, 1 the best; NaN for a unit that is not ranked. A record, so that a thread sees all of it or nothing. */
    private record NodeRanks(double[] byRow) {
        static final NodeRanks UNKNOWN = new NodeRanks(new double[0]);
    }

    /** By row, 1 the best; 0 for a unit in none. */
    private record Tiers(int[] byRow) {
        static final Tiers UNKNOWN = new Tiers(new int[0]);
    }

    private final RankStage standing;
    private final boolean[] ranked;
    private final List<int[]> rows;
    private final double[][] scores;
    private final Optional<Ranks> base;
    private final boolean[] asInBase;
    private final NodeRanks[] places;
    private final Tiers[] tiers;

    /**
     * Ranks of scores.
     *
     * @param ranked by row, whether its unit is ranked
     * @param rows of the ranked units, period by period
     * @param scores {@code scores[node][row]}
     * @param base those of an earlier result
     * @param asInBase by node, whether they are the same there
     */
    Ranks(
            RankStage standing,
            boolean[] ranked,
            List<int[]> rows,
            double[][] scores,
            Optional<Ranks> base,
            boolean[] asInBase) {
        this.standing = standing;
        this.ranked = ranked;
        this.rows = rows;
        this.scores = scores;
        this.base = base;
        this.asInBase = asInBase;
        this.places = new NodeRanks[scores.length];
        this.tiers = new Tiers[scores.length];
        Arrays.fill(places, NodeRanks.UNKNOWN);
        Arrays.fill(tiers, Tiers.UNKNOWN);
    }

    /** By row, whether its unit is ranked; the array is the ranks' own. */
    boolean[] ranked() {
        return ranked;
    }

    double place(int node, int row) {
        return places(node)[row];
    }

    int tier(int node, int row) {
        return tiers(node)[row];
    }

    /** By row; the array is the ranks' own. */
    @SuppressWarnings("ReferenceEquality") // UNKNOWN is one object
    double[] places(int node) {
        NodeRanks known = places[node];
        if (known == NodeRanks.UNKNOWN) {
            known = new NodeRanks(asInBase[node] ? base.orElseThrow().places(node) : findPlaces(scores[node]));
            places[node] = known;
        }
        return known.byRow;
    }

    @SuppressWarnings("ReferenceEquality") // UNKNOWN is one object
    private int[] tiers(int node) {
        Tiers known = tiers[node];
        if (known == Tiers.UNKNOWN) {
            known = new Tiers(asInBase[node] ? base.orElseThrow().tiers(node) : findTiers(scores[node]));
            tiers[node] = known;
        }
        return known.byRow;
    }

    private double[] findPlaces(double[] all) {
        double[] found = new double[all.length];
        Arrays.fill(found, Double.NaN);
        for (int[] period : rows) {
            double[] own = standing.ties().ranks(of(all, period));
            for (int i = 0; i < period.length; i++) {
                found[period[i]] = own[i];
            }
        }
        return found;
    }

    private int[] findTiers(double[] all) {
        int[] found = new int[all.length];
        for (int[] period : rows) {
            int[] own = standing.tiers(of(all, period));
            for (int i = 0; i < period.length; i++) {
                found[period[i]] = own[i];
            }
        }
        return found;
    }

    private static double[] of(double[] all, int[] rows) {
        double[] chosen = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chosen[i] = all[rows[i]];
        }
        return chosen;
    }
}
