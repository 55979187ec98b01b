// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Vector normalisation: {@code s = points · x / √(Σ x²)} over the reference values. Where lower is better {@code s =
 * points · (1 − x / √(Σ x²))}, or in reciprocal form {@code s = points · (1/x) / √(Σ (1/x)²)}.
 *
 * <p>Shapes: one column of values on a ratio scale, in any unit of measurement; scores in points, from 0 to points for
 * values that are not negative, nearer to 0 the more units there are.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has scores, unless all values are zero;
 *   <li>the reciprocal form refuses a value that is not above 0.
 * </ul>
 *
 * <p>Source: Hwang and Yoon (1981), Multiple Attribute Decision Making; the forms for lower-is-better in Jahan and
 * Edwards (2015), Materials and Design 65.
 */
public record VectorNorm(double points, boolean reciprocal) implements Normalisation {
    private static final Parameter<Double> POINTS =
            Parameter.number("points", 100, "score of a value as large as the whole column together", "取值与整列合计相当时的得分");

    private enum Turning {
        COMPLEMENT,
        RECIPROCAL
    }

    private static final Parameter<Turning> LOWER_IS_BETTER = Parameter.choice(
            "lower-is-better",
            Turning.COMPLEMENT,
            "turn an indicator by 1 − x / norm, as most programs do, or by taking 1 / x first, which keeps ratios",
            "逆向指标的处理：用 1 − x / 范数（多数软件的做法），或先取倒数 1 / x（保留比率关系）");

    public static final Method<Normalisation> METHOD = new Method<>(
            "vector",
            new Name("Vector normalisation", "向量标准化"),
            new Name(
                    "The value as a share of the column's Euclidean length; the form that TOPSIS was defined with.",
                    "取值除以该列的欧氏长度；TOPSIS 法最初采用的标准化方式。"),
            new Name(
                    "Scores shrink as units are added and do not use the same range for every indicator, so indicators"
                            + " with a small spread hardly count.",
                    "单元越多得分越小，且各指标得分区间不一，离散程度小的指标几乎不起作用。"),
            "s = points · x / √(Σ x²); s = points · (1 − x / √(Σ x²)) where lower is better",
            "Hwang and Yoon (1981), Multiple Attribute Decision Making; Jahan and Edwards (2015), Materials and Design"
                    + " 65",
            List.of(POINTS, LOWER_IS_BETTER),
            given -> new VectorNorm(given.get(POINTS), given.get(LOWER_IS_BETTER) == Turning.RECIPROCAL));

    public VectorNorm {
        checkPoints(points);
    }

    static void checkPoints(double points) {
        if (!(points > 0)) {
            throw new IllegalArgumentException("points (" + Figure.of(points) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (sample.isEmpty() || sample.min() == 0 && sample.max() == 0) {
            return Scale.none();
        }
        if (reference.direction() == Direction.HIGHER_IS_BETTER) {
            double length = length(sample);
            return Scale.of(x -> points * (x / length), new Constant("norm", length));
        }
        if (reciprocal) {
            double length = length(Reciprocals.of(sample));
            return Scale.of(x -> points * (1 / Proportion.positive(x) / length), new Constant("norm of 1/x", length));
        }
        double length = length(sample);
        return Scale.of(x -> points * (1 - x / length), new Constant("norm", length));
    }

    /** Measured by the largest value, so that no square leaves the range of numbers. */
    private static double length(Sample sample) {
        double largest = Math.max(Math.abs(sample.min()), Math.abs(sample.max()));
        double squares = 0;
        for (int i = 0; i < sample.size(); i++) {
            double part = sample.get(i) / largest;
            squares += part * part;
        }
        return largest * Elementary.squareRoot(squares);
    }
}
