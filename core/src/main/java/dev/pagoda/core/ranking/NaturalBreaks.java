// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Natural breaks: the division of the sorted scores into tiers with the least {@code Σ_tier Σ (s − mean of the tier)²},
 * found exactly.
 *
 * <p>Shapes: scores in points; cuts are scores of units, the lowest of each better tier.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>equal scores are never divided;
 *   <li>with fewer different scores than tiers, each has a tier of its own;
 *   <li>of equally good divisions the one with the lowest cuts, the best tier first.
 * </ul>
 *
 * <p>This is k-means of the scores, solved exactly: on a line the classes are intervals, so the best of all divisions
 * can be found; the iterations that programs run from a random start (Lloyd) only come near it.
 *
 * <p>Source: Fisher (1958), On Grouping for Maximum Homogeneity, Journal of the American Statistical Association 53;
 * Jenks (1967), The Data Model Concept in Statistical Mapping.
 */
public record NaturalBreaks(int tiers) implements Tiering {
    public static final Method<Tiering> METHOD = new Method<>(
            "natural-breaks",
            new Name("Natural breaks", "自然断点"),
            new Name(
                    "Tiers whose members are as alike as possible (Fisher and Jenks); the exact k-means of the scores,"
                            + " so use it where k-means tiers are asked for.",
                    "使同档单元得分尽可能接近的划档方法（Fisher–Jenks）；即一维得分 k 均值聚类的精确最优解，需要按 k 均值划档时用它。"),
            new Name(
                    "Tiers move with every edition; not where a city must know beforehand what to reach.",
                    "各期界限都会变动；需要事先明确目标时不宜。"),
            "least sum over tiers of Σ (s − mean of the tier)²",
            "Fisher (1958), On Grouping for Maximum Homogeneity, Journal of the American Statistical Association 53",
            List.of(TierCount.PARAMETER),
            given -> new NaturalBreaks(given.get(TierCount.PARAMETER)));

    public NaturalBreaks {
        TierCount.check(tiers);
    }

    @Override
    public double[] cuts(Sample scores) {
        return new Grouping(scores).cuts(tiers);
    }
}
