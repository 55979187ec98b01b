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
 * Coupling coordination degree of subsystems: {@code D = √(C · T)} with {@code U_j = s_uj / full}, the coupling
 * {@code C = n (∏ U_j)^(1/n) / Σ U_j} (the geometric mean over the arithmetic one, both unweighted) and the level
 * {@code T = Σ w_j U_j}; the result is {@code full · D}, in points again.
 *
 * <p>Shapes as in {@link Aggregation}; {@code full} in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out of C and T, with n less;
 *   <li>a child of weight 0 never counts;
 *   <li>a score of 0 or less is refused, since the product would be zero or not exist.
 * </ul>
 *
 * <p>Since U below 1 are drawn towards 1 by the square root, scores lie above those of a mean; the usual classes of D
 * are ten steps of a tenth.
 *
 * <p>Source: the static coupling model of Chinese regional studies; Liu Chunlin (2017), 耦合度计算的常见错误分析, on the forms in
 * use, about half of them wrong.
 */
public record CouplingCoordination(double full) implements Aggregation {
    private static final Parameter<Double> FULL =
            Parameter.number("full", 100, "score that counts as 1, fully developed", "视为 1（充分发展）的得分");

    public static final Method<Aggregation> METHOD = new Method<>(
            "coupling-coordination",
            new Name("Coupling coordination degree", "耦合协调度"),
            new Name("Level and evenness of subsystems in one; needs positive scores.", "综合反映各子系统的发展水平与协调程度；要求得分为正。"),
            new Name(
                    "It measures balance as much as level: two weak children can be well coordinated.",
                    "衡量的既是水平也是均衡：两个弱项也可能高度协调。"),
            "S = full · √(C T), C = n (∏ U_j)^(1/n) / Σ U_j, T = Σ w_j U_j, U_j = s_j / full",
            "Liu Chunlin (2017), 耦合度计算的常见错误分析",
            List.of(FULL),
            given -> new CouplingCoordination(given.get(FULL)));

    public CouplingCoordination {
        if (!(full > 0)) {
            throw new IllegalArgumentException("full (" + Figure.of(full) + ") must be greater than 0");
        }
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] alike =
                Arrays.stream(weights).map(weight -> weight > 0 ? 1 : 0).toArray();
        double[] logarithms = Means.of(scores, alike, (score, child, row) -> {
            if (score <= 0) {
                throw Refusal.notPositive("a coupling coordination degree", child, row);
            }
            return Elementary.ln(score);
        });
        double[] plain = new Arithmetic().aggregate(scores, alike);
        double[] made = new Arithmetic().aggregate(scores, weights);
        for (int row = 0; row < made.length; row++) {
            double coupling = Elementary.exp(logarithms[row]) / plain[row];
            made[row] = Elementary.squareRoot(full * coupling * made[row]);
        }
        return made;
    }
}
