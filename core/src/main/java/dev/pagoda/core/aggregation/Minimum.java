// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.Arrays;
import java.util.List;

/**
 * The smallest score of a child: {@code S_u = min_j s_uj} over the children that are there. Nothing is compensated.
 *
 * <p>Shapes as in {@link Aggregation}. Special cases: a missing child is left out, so a unit gains by a gap in its
 * weakest child unless {@code coverage} asks for all; weights do not matter, except that a child of weight 0 never
 * counts.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; it is the power mean with a power
 * of minus infinity.
 */
public record Minimum() implements Aggregation {
    public static final Method<Aggregation> METHOD = new Method<>(
            "minimum",
            new Name("Minimum", "最小值（短板法）"),
            new Name(
                    "The weakest child alone decides; weights only say which children count.",
                    "完全由最弱的子项决定；权重只表示子项是否计入。"),
            new Name(
                    "All but the weakest child are ignored, and an error in it goes straight to the score.",
                    "除最弱项外全部忽略，其误差会直接进入得分。"),
            "S = min s_j",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(),
            given -> new Minimum());

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] smallest = new double[scores[0].length];
        Arrays.fill(smallest, Double.NaN);
        for (int child = 0; child < scores.length; child++) {
            for (int row = 0; weights[child] > 0 && row < smallest.length; row++) {
                double score = scores[child][row];
                if (!Double.isNaN(score) && !(score >= smallest[row])) {
                    smallest[row] = score;
                }
            }
        }
        return smallest;
    }
}
