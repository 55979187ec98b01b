// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import java.util.Arrays;
import java.util.List;

/**
 * Weighted power mean: {@code S_u = (Σ_j w_j s_uj ^ p / Σ_j w_j) ^ (1/p)} over the children that are there. The smaller
 * the power p, the less a weak child is compensated: 1 is the arithmetic, 0 the geometric, −1 the harmonic mean.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out;
 *   <li>a child of weight 0 never counts;
 *   <li>for p ≤ 0 a score of 0 or less, for other p but 1 a negative score is refused.
 * </ul>
 *
 * <p>Source: Hardy, Littlewood and Pólya (1934), Inequalities, chapter II; COINr 1.1.14, {@code a_genmean}, which gives
 * up where one child is missing.
 */
public record Power(double power) implements Aggregation {
    private static final Parameter<Double> POWER = Parameter.number(
                    "power",
                    1,
                    "1 arithmetic, 0 geometric, −1 harmonic; the smaller, the less compensation",
                    "1 为算术、0 为几何、−1 为调和；越小补偿越弱")
            .required();

    public static final Method<Aggregation> METHOD = new Method<>(
            "power",
            new Name("Weighted power mean", "加权幂平均"),
            new Name(
                    "Arithmetic, geometric and harmonic mean in one, with compensation set by the power.",
                    "算术、几何、调和平均的统一形式，由幂次决定补偿程度。"),
            new Name("The exponent is a judgment that moves ranks; state why it was chosen.", "指数的选取会影响排名，应说明理由。"),
            "S = (Σ w_j s_j^p / Σ w_j)^(1/p)",
            "Hardy, Littlewood and Pólya (1934), Inequalities, chapter II",
            List.of(POWER),
            given -> new Power(given.get(POWER)));

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        if (power == 0) {
            return new Geometric().aggregate(scores, weights);
        }
        if (power == 1) {
            return new Arithmetic().aggregate(scores, weights);
        }
        check(scores, weights);
        // Powers of shares of one score of the row: 100^200 would be infinite, 1^200 is not.
        double[] leading = leading(scores, weights);
        double[] means =
                Means.of(scores, weights, (score, child, row) -> Elementary.power(score / leading[row], power));
        for (int row = 0; row < means.length; row++) {
            means[row] = leading[row] == 0 ? 0 : leading[row] * Elementary.power(means[row], 1 / power);
        }
        return means;
    }

    private void check(double[][] scores, double[] weights) {
        String mean = "a power mean with power " + Figure.of(power);
        for (int child = 0; child < scores.length; child++) {
            for (int row = 0; weights[child] > 0 && row < scores[child].length; row++) {
                double score = scores[child][row];
                if (power < 0 && score <= 0) {
                    throw Refusal.notPositive(mean, child, row);
                }
                if (score < 0) {
                    throw Refusal.negative(mean, child, row);
                }
            }
        }
    }

    /** The score that weighs most in a row: the largest, or for negative powers the smallest; NaN without any. */
    private double[] leading(double[][] scores, double[] weights) {
        double[] leading = new double[scores[0].length];
        Arrays.fill(leading, Double.NaN);
        for (int child = 0; child < scores.length; child++) {
            for (int row = 0; weights[child] > 0 && row < leading.length; row++) {
                double score = scores[child][row];
                boolean leads = power > 0 ? !(score <= leading[row]) : !(score >= leading[row]);
                if (leads && !Double.isNaN(score)) {
                    leading[row] = score;
                }
            }
        }
        return leading;
    }
}
