// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Largest gaps: tiers are parted where neighbouring scores lie farthest from each other.
 *
 * <p>Shapes: scores in points; cuts are scores of units, the lowest of each better tier.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>equal scores are never parted;
 *   <li>with fewer different scores than tiers, each has a tier of its own;
 *   <li>of equal gaps the higher one counts first.
 * </ul>
 *
 * <p>Source: the rule by which reports name a leading group; for two tiers it is single-linkage clustering, Sneath and
 * Sokal (1973), Numerical Taxonomy.
 */
public record LargestGaps(int tiers) implements Tiering {
    public static final Method<Tiering> METHOD = new Method<>(
            "largest-gaps",
            new Name("Largest gaps", "最大间隔"),
            new Name(
                    "Parts the ranking where the distance to the next unit is largest; tiers can have very different"
                            + " sizes.",
                    "在相邻得分差距最大处划档；各档规模可能悬殊。"),
            new Name("Often makes a tier of one unit at either end.", "常在两端形成只有一个单元的梯队。"),
            "cuts above the k − 1 largest of s_(i) − s_(i−1)",
            "Single-linkage clustering on a line: Sneath and Sokal (1973), Numerical Taxonomy",
            List.of(TierCount.PARAMETER),
            given -> new LargestGaps(given.get(TierCount.PARAMETER)));

    public LargestGaps {
        TierCount.check(tiers);
    }

    @Override
    public double[] cuts(Sample scores) {
        double[] sorted = scores.sorted();
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] > sorted[i - 1])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> sorted[i - 1] - sorted[i])
                        .thenComparing(Comparator.reverseOrder()))
                .limit(tiers - 1L)
                .sorted()
                .mapToDouble(i -> sorted[i])
                .toArray();
    }
}
