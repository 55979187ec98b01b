// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Copeland score: ranked units that a unit beats less ranked units that it loses to. One beats another if it is better
 * in children of more weight; equal weight is a tie and counts for neither. From −(n − 1) to n − 1, higher is better.
 * Counting wins and half of the ties gives the same order.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>two units are compared by the children that both have (units that share none are tied), or with {@code missing:
 *       last} a unit that lacks a child is last in it, as an incomplete ballot is usually read (COINr 1.1.14 gives the
 *       child to whichever unit stands later in its table, which no order of units would survive);
 *   <li>a child of weight 0 never counts;
 *   <li>a unit that is not ranked is compared with all ranked ones;
 *   <li>weights count to ten decimals;
 *   <li>fewer than two ranked units are refused.
 * </ul>
 *
 * <p>Source: Copeland (1951), A reasonable social welfare function; as an aggregation of indicators COINr,
 * {@code a_copeland}, after OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public record Copeland(Missing missing) implements Comparison {
    public static final Method<Aggregation> METHOD = new Method<>(
            "copeland",
            new Name("Copeland score", "科普兰法"),
            new Name(
                    "How many units a unit beats less how many beat it, by the weight of the children in which it is"
                            + " better.",
                    "按占优子项的权重逐对比较，胜场数减负场数。"),
            new Name("Only wins and losses count, so ties are frequent among few units.", "只计胜负，单元较少时并列频繁。"),
            "S = units beaten − units lost to, by the weight of the children in which a unit is better",
            "Copeland (1951), A reasonable social welfare function",
            List.of(Missing.PARAMETER),
            given -> new Copeland(given.get(Missing.PARAMETER)));

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        double[][] filled = missing.applied(scores, weights);
        Peers.compared("a Copeland score", scores, weights, reference);
        List<double[]> ranked = Duels.present(missing.applied(reference, weights), weights);
        Duels duels = new Duels(weights);
        double[] made = new double[scores[0].length];
        for (int row = 0; row < made.length; row++) {
            made[row] = Double.NaN;
            if (Peers.isPresent(filled, weights, row)) {
                double[] own = Duels.row(filled, row);
                made[row] = ranked.stream()
                        .mapToDouble(other -> Math.signum(duels.margin(own, other)))
                        .sum();
            }
        }
        return made;
    }
}
