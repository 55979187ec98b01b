// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Ordered weighted average: weights belong to the place of a child among the children of the unit, best first, and not
 * to the child: {@code S_u = Σ_k v_k s_u(k)}, {@code s_u(1) ≥ s_u(2) ≥ …}. Weights that grow towards the worst punish
 * weakness, weights that fall reward strength.
 *
 * <p>The weights by place are read as a curve: q(p) is the weight of the best share p of the children, linear between
 * the places. A child of weight w_k, where the children better than it have the weight p, gets {@code v_k = q(p + w_k)
 * − q(p)}. With equally weighted children, as many as there are weights by place, these are the weights by place
 * themselves; with other children their own weights count too.
 *
 * <p>Shapes as in {@link Aggregation}; the weights by place in any unit, rescaled to 1. Special cases: a missing child
 * is left out, the weights of the others are rescaled, and the curve stretches over those that are there; a child of
 * weight 0 never counts.
 *
 * <p>Source: Yager (1988), On ordered weighted averaging aggregation operators in multicriteria decisionmaking, IEEE
 * Transactions on Systems, Man, and Cybernetics 18; with weights of children Torra (1997), The weighted OWA operator,
 * International Journal of Intelligent Systems 12.
 */
public record OrderedWeights(List<Double> byPlace) implements Aggregation {
    private static final Parameter<List<Double>> BY_PLACE = Parameter.numbers(
            "by-place",
            "weights from the best child of a unit to its worst, such as [1, 2, 3]",
            "由单元最好的子项到最差的子项依次给出的权重，如 [1, 2, 3]");

    public static final Method<Aggregation> METHOD = new Method<>(
            "owa",
            new Name("Ordered weighted average (OWA)", "有序加权平均（OWA）"),
            new Name(
                    "Weights by place, from the best child of a unit to its worst; more weight on the last places"
                            + " punishes weakness.",
                    "按单元各子项的优劣次序赋权；末位权重越大，对短板的惩罚越重。"),
            new Name(
                    "Weights belong to places, not to children, so one cannot say how much a child counts.",
                    "权重对应的是名次而非子项，因此无法说明某个子项占多大比重。"),
            "S = Σ v_k s_(k), s_(1) ≥ s_(2) ≥ …, v_k = q(p_k) − q(p_{k−1})",
            "Yager (1988), On ordered weighted averaging aggregation operators; Torra (1997), The weighted OWA"
                    + " operator",
            List.of(BY_PLACE),
            given -> new OrderedWeights(given.get(BY_PLACE)));

    public OrderedWeights {
        byPlace = List.copyOf(byPlace);
        for (double weight : byPlace) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("by-place (" + Figure.of(weight) + ") must not be negative");
            }
        }
        if (!(sum(byPlace) > 0)) {
            throw new IllegalArgumentException("by-place must hold a weight above 0");
        }
    }

    private static double sum(List<Double> weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] made = new double[scores[0].length];
        double[] upTo = curve();
        for (int row = 0; row < made.length; row++) {
            made[row] = of(Ordered.of(scores, weights, row), upTo);
        }
        return made;
    }

    /** The curve at 0, 1/n, 2/n … 1. */
    private double[] curve() {
        double[] upTo = new double[byPlace.size() + 1];
        double sum = sum(byPlace);
        for (int k = 0; k < byPlace.size(); k++) {
            upTo[k + 1] = upTo[k] + byPlace.get(k) / sum;
        }
        return upTo;
    }

    private static double of(Ordered children, double[] upTo) {
        double sum = 0;
        double better = 0;
        double total = 0;
        for (int k = children.size() - 1; k >= 0; k--) {
            double weight = at(upTo, better + children.share(k)) - at(upTo, better);
            sum += weight * children.score(k);
            total += weight;
            better += children.share(k);
        }
        return sum / total; // the total is 1 but for rounding; 0/0 = NaN: no child that counts is there
    }

    private static double at(double[] upTo, double share) {
        double place = Math.min(share, 1) * (upTo.length - 1);
        int below = Math.min((int) place, upTo.length - 2);
        return upTo[below] + (place - below) * (upTo[below + 1] - upTo[below]);
    }
}
