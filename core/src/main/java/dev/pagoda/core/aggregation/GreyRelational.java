// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Grey relational grade to the ideal unit, which is the best of the ranked ones in every child: {@code S_u = Σ_j w_j
 * ξ_uj}, {@code ξ_uj = (Δmin + ρ Δmax) / (Δ_uj + ρ Δmax)}, where Δ_uj is by how much the rescaled score falls short of
 * the ideal, and Δmin and Δmax are the smallest and the largest of these over all ranked units and all children
 * (two-level; taking them child by child is a common mistake). Since the best of a child falls short by nothing, Δmin
 * is 0. From above 0 to 1, higher is better.
 *
 * <p>Scores are rescaled by {@code min-max}: divided by their range (Kuo, Yang and Huang 2008; JMcDM), or {@code none}:
 * taken as they are, for scores that are normalised already. Deng's mean image is for series in time and has no meaning
 * for scores that can be 0.
 *
 * <p>Shapes as in {@link Aggregation}; ρ, the distinguishing coefficient, without unit.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 or one that no ranked unit has never counts;
 *   <li>a unit that is not ranked and better than the ideal in a child falls short by nothing there;
 *   <li>fewer than two ranked units, ones that are all alike, and with {@code min-max} a child without differences are
 *       refused.
 * </ul>
 *
 * <p>Source: Deng (1989), Introduction to grey system theory, Journal of Grey System 1.
 */
public record GreyRelational(double distinguishing, boolean rescaled) implements Comparison {
    private static final Parameter<Double> DISTINGUISHING = Parameter.fraction(
            "distinguishing",
            0.5,
            "ρ: the smaller, the more large shortfalls are told apart from small ones",
            "分辨系数 ρ：越小，差异区分越明显");

    private enum Rescaled {
        MIN_MAX,
        NONE
    }

    private static final Parameter<Rescaled> NORMALISATION = Parameter.choice(
            "normalisation", Rescaled.MIN_MAX, "scores divided by their range, or taken as they are", "得分除以极差，或原样使用");

    public static final Method<Aggregation> METHOD = new Method<>(
            "grey-relational",
            new Name("Grey relational grade", "灰色关联分析"),
            new Name(
                    "How closely the profile of a unit follows the best of all in every child.", "单元各子项与各项最优值序列的接近程度。"),
            new Name(
                    "The distinguishing coefficient squeezes or widens all distances; scores depend on the largest one"
                            + " among the ranked units.",
                    "分辨系数会压缩或放大所有差距；得分取决于参评单元中的最大差距。"),
            "S = Σ w_j ξ_j, ξ_j = (Δmin + ρ Δmax) / (Δ_j + ρ Δmax)",
            "Deng (1989), Introduction to grey system theory",
            List.of(DISTINGUISHING, NORMALISATION),
            given -> new GreyRelational(given.get(DISTINGUISHING), given.get(NORMALISATION) == Rescaled.MIN_MAX));

    private static final String NAME = "a grey relational grade";

    public GreyRelational {
        if (!(distinguishing > 0)) {
            throw new IllegalArgumentException(
                    "distinguishing (" + Figure.of(distinguishing) + ") must be greater than 0");
        }
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared(NAME, scores, weights, reference);
        double widest = widest(peers, scores.length);
        return Means.of(scores, weights, (score, child, row) -> {
            double range = peers.range(child);
            if (range == 0 && rescaled) {
                throw Refusal.noScale(NAME, child, row);
            }
            if (widest == 0) {
                throw Refusal.alike(NAME);
            }
            double shortfall = peers.shortfall(child, score);
            return rescaled ? coefficient(shortfall / range, 0, 1) : coefficient(shortfall, 0, widest);
        });
    }

    /** The largest shortfall of any ranked unit in any child, as scores are. */
    private static double widest(Peers peers, int children) {
        double widest = 0;
        for (int child = 0; child < children; child++) {
            double range = peers.range(child);
            widest = range > widest ? range : widest;
        }
        return widest;
    }

    /**
     * The relational coefficient of a difference to the reference series, by the smallest and the largest difference of
     * all.
     */
    double coefficient(double difference, double smallest, double largest) {
        return (smallest + distinguishing * largest) / (difference + distinguishing * largest);
    }
}
