// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Rank-sum ratio: {@code S_u = Σ_j w_j R_uj / n_j}, where R_uj is the place of the unit in a child among the n_j ranked
 * units that have it, from 1 for the worst. From above 0 to 1, higher is better. The regression on probits that classes
 * units afterwards keeps their order and is not part of the score.
 *
 * <p>{@code whole} ranks (整次) are places; equal scores share the mean place (Tian), or as {@code ties} says; a
 * widespread Python script takes {@code dense} ones. {@code interpolated} ranks (非整次) keep distances: {@code R = 1 +
 * (n_j − 1) (s − min) / (max − min)}.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 or one that no ranked unit has never counts;
 *   <li>a unit that is not ranked gets the place it would have among the ranked ones, halfway between two of them, but
 *       not below 1 or above n;
 *   <li>fewer than two ranked units, and with interpolated ranks a child without differences, are refused.
 * </ul>
 *
 * <p>Source: Tian Fengtiao (1988), the rank-sum ratio (秩和比法); Tian (2002), 秩和比法的应用.
 */
public record RankSumRatio(boolean interpolated, TiedScores ties) implements Comparison {
    private enum RankForm {
        WHOLE,
        INTERPOLATED
    }

    private static final Parameter<RankForm> RANKS = Parameter.choice(
            "ranks",
            RankForm.WHOLE,
            "places, or places interpolated between worst and best score",
            "整次秩，或按得分在最差与最优之间插值的非整次秩");
    private static final Parameter<TiedScores> TIES = Parameter.choice(
            "ties", TiedScores.MEAN, "the place that equal scores share (whole ranks)", "相同得分共享的名次（整次秩）");

    public static final Method<Aggregation> METHOD = new Method<>(
            "rank-sum-ratio",
            new Name("Rank-sum ratio (RSR)", "秩和比法（RSR）"),
            new Name(
                    "The weighted mean of a unit's places in its children, as a share of the number of units.",
                    "单元在各子项上秩次的加权平均与单元数之比。"),
            new Name("Distances are lost; not for few units, where ties abound.", "差距信息丢失；单元较少、并列较多时不宜。"),
            "S = Σ w_j R_j / n_j, R_j the place from the worst",
            "Tian Fengtiao (1988), the rank-sum ratio (秩和比法)",
            List.of(RANKS, TIES),
            given -> new RankSumRatio(given.get(RANKS) == RankForm.INTERPOLATED, given.get(TIES)));

    private static final String NAME = "a rank-sum ratio with interpolated ranks";

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared("a rank-sum ratio", scores, weights, reference);
        return Means.of(scores, weights, (score, child, row) -> {
            Sample ranked = peers.child(child);
            if (interpolated && peers.range(child) == 0) {
                throw Refusal.noScale(NAME, child, row);
            }
            return place(ranked, score) / ranked.size(); // 0/0 = NaN: no ranked unit has this child
        });
    }

    private double place(Sample ranked, double score) {
        if (!interpolated) {
            return ties.place(ranked, score);
        }
        double inside = Math.max(Math.min(score, ranked.max()), ranked.min());
        return 1 + (ranked.size() - 1) * ((inside - ranked.min()) / (ranked.max() - ranked.min()));
    }
}
