// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Borda count: a unit gets one point in every child for each ranked unit that it is better than, and half a point for
 * each that it equals; {@code S_u} is the weighted mean of its points, from 0 to n − 1, higher is better. With equally
 * weighted children the sum of points is this times the number of children.
 *
 * <p>Where only n_j of the n ranked units have a child, points count (n − 1) / (n_j − 1) times, so that the best has n
 * − 1 there too.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled, or with {@code missing: last} the unit
 *       is last in it;
 *   <li>a child of weight 0 or one that fewer than two ranked units have never counts;
 *   <li>a unit that is not ranked stands halfway between two ranked ones, but not below 0 or above n − 1;
 *   <li>fewer than two ranked units are refused.
 * </ul>
 *
 * <p>Source: Borda (1781), Mémoire sur les élections au scrutin; half points for ties as in Black (1976), Partial
 * justification of the Borda count, Public Choice 28; OECD/JRC (2008), Handbook on Constructing Composite Indicators,
 * step 6.
 */
public record Borda(Missing missing) implements Comparison {
    public static final Method<Aggregation> METHOD = new Method<>(
            "borda",
            new Name("Borda count", "波达计数法"),
            new Name(
                    "How many units a unit leaves behind, on average over its children; distances do not matter.",
                    "单元在各子项上平均领先多少个单元；不计差距大小。"),
            new Name(
                    "Distances are lost, and a unit that leaves can change the order of the others.",
                    "差距信息丢失；某一单元退出可能改变其余单元的次序。"),
            "S = Σ w_j (units behind + ½ units level) / Σ w_j",
            "Borda (1781), Mémoire sur les élections au scrutin",
            List.of(Missing.PARAMETER),
            given -> new Borda(given.get(Missing.PARAMETER)));

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared("a Borda count", scores, weights, missing.applied(reference, weights));
        return Means.of(missing.applied(scores, weights), weights, (score, child, row) -> {
            Sample ranked = peers.child(child);
            double times = (peers.count() - 1.0) / (ranked.size() - 1);
            return ranked.size() < 2 ? Double.NaN : (TiedScores.MEAN.place(ranked, score) - 1) * times;
        });
    }
}
