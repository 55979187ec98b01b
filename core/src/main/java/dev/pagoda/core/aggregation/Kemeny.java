// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Condorcet–Kemeny order (also Young–Levenglick, C-K-Y-L): the order of the ranked units that agrees with the children
 * most, {@code max Σ e(a, b)} over all pairs with a before b, where e(a, b) is the weight of the children in which a is
 * better than b, equal ones counting half. The score of a unit is the number of units behind it in that order, from 0
 * to n − 1, higher is better.
 *
 * <p>Of several best orders those nearest to the Borda order by pairs are taken, weighted victories over all units
 * being the points; a unit whose place differs among these too gets the middle of its best and worst one.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child as in {@link Copeland};
 *   <li>a child of weight 0 never counts;
 *   <li>a unit that is not ranked gets the score of a ranked one with the same children, or else is put where it agrees
 *       with the children most, halfway between two ranked ones, and leaves their order as it is;
 *   <li>weights count to ten decimals;
 *   <li>fewer than two ranked units are refused.
 * </ul>
 *
 * <p>The order is exact. Units that all win against all others stand before these, so only units that beat each other
 * in a circle (ties going to the better in the Borda order) have to be searched, up to twenty of them; more are
 * refused.
 *
 * <p>Source: Condorcet (1785), Kemeny (1959), Young and Levenglick (1978); OECD/JRC (2008), Handbook on Constructing
 * Composite Indicators, step 6, the non-compensatory multi-criteria approach.
 */
public record Kemeny(Missing missing) implements Comparison {
    public static final Method<Aggregation> METHOD = new Method<>(
            "kemeny",
            new Name("Condorcet–Kemeny order", "孔多塞—凯梅尼排序"),
            new Name(
                    "The order of units that agrees best with the children, pair by pair; exact, for few units.",
                    "与各子项逐对比较最为一致的排序；精确求解，适用于单元较少的情形。"),
            new Name(
                    "Exact only up to a stated number of units that beat each other in circles; beyond it is refused.",
                    "仅当循环相胜的单元数不超过限定时可求精确解，超出则拒绝计算。"),
            "S = units behind in the order that maximises Σ e(a, b), a before b",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; Young and Levenglick (1978)",
            List.of(Missing.PARAMETER),
            given -> new Kemeny(given.get(Missing.PARAMETER)));

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        double[][] filled = missing.applied(scores, weights);
        double[] made = new double[scores[0].length];
        Peers.compared("a Kemeny order", scores, weights, reference);
        List<double[]> ranked = Duels.present(missing.applied(reference, weights), weights);
        Duels duels = new Duels(weights);
        KemenyOrder order = KemenyOrder.of(ranked, duels);
        for (int row = 0; row < made.length; row++) {
            made[row] = Peers.isPresent(filled, weights, row) ? order.behind(Duels.row(filled, row)) : Double.NaN;
        }
        return made;
    }
}
