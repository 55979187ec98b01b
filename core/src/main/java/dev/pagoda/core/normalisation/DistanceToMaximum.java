// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Distance to the best value: {@code s = upper · (1 − (best − x) / (best − worst))}. The same scores as min–max
 * rescaling from 0, by the name under which some indices know them.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>a value outside the reference range gets a score outside 0 … upper.
 * </ul>
 *
 * <p>Source: COINr 1.1.14, {@code n_dist2max}.
 */
public record DistanceToMaximum(double upper) implements Normalisation {
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score of the best reference value", "最优参考值的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "distance-to-maximum",
            new Name("Distance to the best value", "与最优值的距离"),
            new Name(
                    "How near a value comes to the best one, measured by the distance between best and worst.",
                    "以最优值与最差值之差为尺度，衡量与最优值的接近程度。"),
            new Name(
                    "The best unit alone moves the scores of all; not where it is an outlier.",
                    "最优单元的变动会影响所有得分；其为异常值时不宜。"),
            "s = upper · (1 − (best − x) / (best − worst))",
            "COINr 1.1.14, n_dist2max",
            List.of(UPPER),
            given -> new DistanceToMaximum(given.get(UPPER)));

    public DistanceToMaximum {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (!reference.sample().varies()) {
            return Scale.none();
        }
        double best = reference.best();
        double range = best - reference.worst();
        return Scale.of(
                x -> upper * (1 - (best - x) / range),
                new Constant("min", reference.sample().min()),
                new Constant("max", reference.sample().max()));
    }
}
