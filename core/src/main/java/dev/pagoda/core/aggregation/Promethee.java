// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * PROMETHEE II, the net outranking flow: {@code S_u = Σ_j w_j φ_j(u)}, {@code φ_j(u) = Σ_b [P(s_uj − s_bj) − P(s_bj −
 * s_uj)] / (n_j − 1)} over the n_j ranked units b that have the child, where P(d) says how far a lead of d points is a
 * preference. From −1 to 1, higher is better; the flows of the ranked units sum to 0.
 *
 * <p>{@code usual} (type I): P is 1 for any lead. {@code linear} (type V): P is 0 up to the indifference q, then rises
 * in a straight line to 1 at the strict preference p; q 0 gives type III. Without p it is the range of the child, so
 * that only the widest lead counts fully.
 *
 * <p>Shapes as in {@link Aggregation}; q and p in points, the same for all children.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled (the literature knows no missing
 *       values);
 *   <li>a child of weight 0 or one that fewer than two ranked units have never counts;
 *   <li>a unit that is not ranked is compared with all n ranked ones, still divided by n − 1, so that equal scores give
 *       equal flows, and can lie slightly beyond ±1;
 *   <li>fewer than two ranked units are refused.
 * </ul>
 *
 * <p>Source: Brans and Vincke (1985), A preference ranking organisation method, Management Science 31; flows by child
 * in Brans and Mareschal (2005), PROMETHEE methods.
 */
public record Promethee(boolean linear, double indifference, double strict) implements Comparison {
    private enum PreferenceForm {
        USUAL,
        LINEAR
    }

    private static final Parameter<PreferenceForm> PREFERENCE = Parameter.choice(
            "preference",
            PreferenceForm.USUAL,
            "usual: any lead counts fully; linear: it counts in proportion between the two thresholds",
            "usual：任何领先都完全计入；linear：在两个阈值之间按比例计入");
    private static final Parameter<Double> INDIFFERENCE = Parameter.number(
            "indifference", 0, "lead in points up to which units count as alike (linear)", "视为无差异的最大领先分值（linear）");
    private static final Parameter<Double> STRICT = Parameter.number(
            "strict-preference",
            Double.NaN,
            "lead in points from which on it counts fully (linear); by default the range of the child",
            "完全计入所需的领先分值（linear）；默认为该子项的极差");

    public static final Method<Aggregation> METHOD = new Method<>(
            "promethee",
            new Name("Net outranking flow (PROMETHEE II)", "偏好顺序结构评估法（PROMETHEE II）"),
            new Name(
                    "How much a unit is preferred to the others less how much they are to it, compared pair by pair.",
                    "逐对比较，单元优于他者的程度减去他者优于它的程度。"),
            new Name(
                    "Thresholds must be justified; the order of two units can depend on a third.",
                    "阈值需要论证；两个单元的次序可能取决于第三者。"),
            "S = Σ w_j φ_j, φ_j = Σ_b [P(s_j − b_j) − P(b_j − s_j)] / (n_j − 1)",
            "Brans and Vincke (1985), A preference ranking organisation method",
            List.of(PREFERENCE, INDIFFERENCE, STRICT),
            given -> new Promethee(
                    given.get(PREFERENCE) == PreferenceForm.LINEAR, given.get(INDIFFERENCE), given.get(STRICT)));

    public Promethee {
        if (!(indifference >= 0)) {
            throw new IllegalArgumentException("indifference (" + Figure.of(indifference) + ") must not be negative");
        }
        if (strict <= indifference) {
            throw new IllegalArgumentException("strict-preference (" + Figure.of(strict)
                    + ") must be greater than indifference (" + Figure.of(indifference) + ")");
        }
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared("PROMETHEE", scores, weights, reference);
        return Means.of(scores, weights, (score, child, row) -> flow(score, peers.child(child), peers.range(child)));
    }

    /** Summed from the smallest score up, so that the order of units does not matter; NaN without two units. */
    private double flow(double score, Sample ranked, double range) {
        double full = Double.isNaN(strict) ? range : strict;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            double lead = score - ranked.get(i);
            sum += lead < 0 ? -preference(-lead, full) : preference(lead, full);
        }
        return ranked.size() < 2 ? Double.NaN : sum / (ranked.size() - 1);
    }

    private double preference(double lead, double full) {
        if (!linear) {
            return lead > 0 ? 1 : 0;
        }
        if (lead <= indifference) {
            return 0;
        }
        return lead >= full ? 1 : (lead - indifference) / (full - indifference);
    }
}
