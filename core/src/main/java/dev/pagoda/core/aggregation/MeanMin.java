// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Mean–min function: the weighted mean, less a penalty for how far the weakest child lies below it: {@code S_u = M − α
 * (√((M − min)² + β²) − β)}. With α 0 it is the mean; with α 1 and β 0 it is the minimum.
 *
 * <p>Shapes as in {@link Aggregation}; α from 0 to 1 without unit, β in points. Special cases: a missing child is left
 * out of mean and minimum; a child of weight 0 never counts.
 *
 * <p>Source: Casadio Tarabusi and Guarini (2013), An unbalance adjustment method for development indicators, Social
 * Indicators Research 112, with an unweighted mean of z-scores. Compind ({@code ci_mean_min}) has standardised the
 * indicators itself in older versions; here scores are taken as they are.
 */
public record MeanMin(double alpha, double beta) implements Aggregation {
    private static final Parameter<Double> ALPHA = Parameter.fraction(
                    "alpha", 1, "how much unevenness is punished, 0 not at all, 1 fully", "不均衡惩罚强度，0 为不惩罚，1 为完全惩罚")
            .required();
    private static final Parameter<Double> BETA = Parameter.number(
                    "beta",
                    0,
                    "how far in points the weakest child may lie below the mean before it matters much; 0 punishes at"
                            + " once",
                    "最弱子项低于均值多少分以内基本不受惩罚；0 为立即惩罚")
            .required();

    public static final Method<Aggregation> METHOD = new Method<>(
            "mean-min",
            new Name("Mean–min function", "均值—最小值函数"),
            new Name(
                    "The mean, less a penalty for how far the weakest child lies below it; between mean and minimum.",
                    "均值减去最弱子项落后程度的惩罚；介于均值与最小值之间。"),
            new Name(
                    "The share of the weakest child is a judgment that readers will ask about.",
                    "最弱项所占的份额是人为判断，读者会追问。"),
            "S = M − α (√((M − min)² + β²) − β)",
            "Casadio Tarabusi and Guarini (2013), An unbalance adjustment method for development indicators",
            List.of(ALPHA, BETA),
            given -> new MeanMin(given.get(ALPHA), given.get(BETA)));

    public MeanMin {
        if (!(beta >= 0)) {
            throw new IllegalArgumentException("beta (" + Figure.of(beta) + ") must not be negative");
        }
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] means = new Arithmetic().aggregate(scores, weights);
        double[] smallest = new Minimum().aggregate(scores, weights);
        for (int row = 0; row < means.length; row++) {
            double behind = means[row] - smallest[row];
            means[row] -= alpha * (Elementary.squareRoot(behind * behind + beta * beta) - beta);
        }
        return means;
    }
}
