// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hierarchical clustering of the scores: every score begins as a class of its own, and the two nearest classes become
 * one until as many are left as there are tiers.
 *
 * <p>How near two classes a below b are, of 1, 2, 4, 8 parted into {1, 2} and {4, 8}:
 *
 * <pre>
 * WARD      n_a n_b/(n_a + n_b) · (mean b − mean a)²  = 20.25  by which the sum of squares within classes grows
 * AVERAGE   mean b − mean a                           = 4.5    the mean distance of all pairs
 * COMPLETE  max b − min a                             = 7      the largest distance of a pair
 * SINGLE    min b − max a                             = 2      the smallest; gives the tiers of largest gaps
 * </pre>
 *
 * <p>Shapes: scores in points; cuts are scores of units, the lowest of each better tier.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>equal scores are never parted;
 *   <li>with fewer different scores than tiers, each has a tier of its own;
 *   <li>of equally near pairs the lower one is joined first.
 * </ul>
 *
 * <p>On a line the nearest classes are always neighbours, so only these are looked at.
 *
 * <p>Source: Ward (1963), Hierarchical Grouping to Optimize an Objective Function, Journal of the American Statistical
 * Association 58; Lance and Williams (1967), A General Theory of Classificatory Sorting Strategies, The Computer
 * Journal 9.
 */
public record Hierarchical(int tiers, Linkage linkage) implements Tiering {
    private static final Parameter<Linkage> LINKAGE = Parameter.choice(
            "linkage",
            Linkage.WARD,
            "which classes are near: ward, as most reports do; average; complete; single, which is the same as"
                    + " largest gaps",
            "类间距离：ward（离差平方和法，报告中最常用）、average（类平均法）、complete（最长距离法）、single（最短距离法，与最大间隔结果相同）");

    public static final Method<Tiering> METHOD = new Method<>(
            "hierarchical",
            new Name("Hierarchical clustering", "系统聚类"),
            new Name(
                    "Joins the nearest scores step by step until the tiers are left; use it where the report shows a"
                            + " cluster tree of the index.",
                    "逐步合并最接近的得分，直至剩下所需档数；适用于报告同时给出指数聚类谱系图的情形。"),
            new Name(
                    "What has been joined is never parted again, so natural breaks find tiers that are at least as even"
                            + " inside; do not use it only to get even tiers.",
                    "一旦合并便不再拆分，因此自然断点法的档内差异不会更大；若只求档内差异最小，不宜使用本法。"),
            "join the classes a, b with the least distance: Ward n_a n_b/(n_a + n_b) · (mean b − mean a)²",
            "Ward (1963), Hierarchical Grouping to Optimize an Objective Function, Journal of the American Statistical"
                    + " Association 58",
            List.of(TierCount.PARAMETER, LINKAGE),
            given -> new Hierarchical(given.get(TierCount.PARAMETER), given.get(LINKAGE)));

    public Hierarchical {
        TierCount.check(tiers);
    }

    @Override
    public double[] cuts(Sample scores) {
        List<ScoreClass> parts = different(scores);
        while (parts.size() > tiers) {
            int nearest = nearest(parts);
            parts.set(nearest, parts.get(nearest).joined(parts.remove(nearest + 1)));
        }
        return parts.stream().skip(1).mapToDouble(ScoreClass::min).toArray();
    }

    private int nearest(List<ScoreClass> parts) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < parts.size(); i++) {
            double distance = parts.get(i).distance(parts.get(i + 1), linkage);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static List<ScoreClass> different(Sample scores) {
        List<ScoreClass> parts = new ArrayList<>();
        double[] different = Arrays.stream(scores.sorted()).distinct().toArray();
        for (double score : different) {
            parts.add(new ScoreClass(score, score, scores.countUpTo(score) - scores.countBelow(score), score));
        }
        return parts;
    }

    /** Scores that lie together. */
    private record ScoreClass(double min, double max, int count, double mean) {
        ScoreClass joined(ScoreClass above) {
            int both = count + above.count;
            // From the lower mean, so that equal weights of equal distances round alike.
            return new ScoreClass(min, above.max, both, mean + (above.mean - mean) * above.count / both);
        }

        double distance(ScoreClass above, Linkage linkage) {
            return switch (linkage) {
                case WARD -> {
                    double means = above.mean - mean;
                    yield (double) count * above.count / (count + above.count) * means * means;
                }
                case AVERAGE -> above.mean - mean;
                case COMPLETE -> above.max - min;
                case SINGLE -> above.min - max;
            };
        }
    }
}
