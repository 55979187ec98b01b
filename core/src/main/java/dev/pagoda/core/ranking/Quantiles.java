// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Quantiles: tiers with as nearly the same number of units as the scores allow; the cuts are the quantiles {@code i /
 * k} by linear interpolation.
 *
 * <p>Shapes: scores in points. Special cases: equal scores are never divided, so tiers can differ in size, and cuts
 * that fall together, or on the lowest score, are left out.
 *
 * <p>Source: Hyndman and Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, type 7.
 */
public record Quantiles(int tiers) implements Tiering {
    public static final Method<Tiering> METHOD = new Method<>(
            "quantiles",
            new Name("Quantiles", "分位数"),
            new Name("Tiers of the same number of units.", "各档单元数大致相等。"),
            new Name("Units with almost equal scores can be torn apart.", "得分几乎相同的单元可能被分入不同梯队。"),
            "cuts at the quantiles i / k of the scores, i = 1 … k − 1",
            "Hyndman and Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, type 7",
            List.of(TierCount.PARAMETER),
            given -> new Quantiles(given.get(TierCount.PARAMETER)));

    public Quantiles {
        TierCount.check(tiers);
    }

    @Override
    public double[] cuts(Sample scores) {
        return IntStream.range(1, scores.isEmpty() ? 1 : tiers)
                .mapToDouble(i -> quantile(scores, i))
                .filter(cut -> cut > scores.min())
                .distinct()
                .toArray();
    }

    /** In whole numbers, so that a quantile that falls on a score is exactly that score. */
    private double quantile(Sample scores, int i) {
        long place = (long) i * (scores.size() - 1);
        int below = (int) (place / tiers);
        double part = (double) (place % tiers) / tiers;
        return part == 0 ? scores.get(below) : scores.get(below) + part * (scores.get(below + 1) - scores.get(below));
    }
}
