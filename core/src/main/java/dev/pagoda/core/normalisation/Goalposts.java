// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Rescaling between stated goalposts: {@code s = lower + (upper − lower) · (x − worst) / (best − worst)}, where best is
 * {@code high} and worst is {@code low}, swapped when lower is better. With {@code log}, values and goalposts are
 * replaced by their logarithms.
 *
 * <p>Shapes: one column of values and two goalposts in the same unit of measurement; scores in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>values outside the goalposts score lower or upper, unless {@code clip} is false;
 *   <li>the data set no constants, so scores do not depend on the other units, and an indicator that does not vary has
 *       scores.
 * </ul>
 *
 * <p>Source: UNDP (2024), Human Development Report 2023-24, technical note 1.
 */
public record Goalposts(double low, double high, double lower, double upper, boolean clip, Logarithm log)
        implements Normalisation {
    private static final Parameter<Double> LOW = Parameter.number(
                    "low", 0, "lower goalpost, in the indicator's unit of measurement", "下限门柱，采用指标自身计量单位")
            .required()
            .ofIndicator();
    private static final Parameter<Double> HIGH = Parameter.number(
                    "high", 0, "upper goalpost, in the indicator's unit of measurement", "上限门柱，采用指标自身计量单位")
            .required()
            .ofIndicator();
    private static final Parameter<Double> LOWER =
            Parameter.number("lower", 0, "score at the worse goalpost", "较差门柱处的得分");
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score at the better goalpost", "较优门柱处的得分");
    private static final Parameter<Boolean> CLIP =
            Parameter.flag("clip", true, "keep scores between lower and upper", "将得分限制在上下限之间");

    public static final Method<Normalisation> METHOD = new Method<>(
            "goalposts",
            new Name("Goalposts", "门柱法（固定阈值）"),
            new Name(
                    "Linear between two stated values, whatever the data are; scores of different editions can be"
                            + " compared.",
                    "在两个既定阈值之间线性换算，与数据无关；不同期的得分可比。"),
            new Name(
                    "The goalposts are a judgment: state where they come from, and test others in the audit.",
                    "阈值是人为判断：应说明来源，并在稳健性分析中检验其他取值。"),
            "s = lower + (upper − lower) · (x − worst) / (best − worst)",
            "UNDP (2024), Human Development Report 2023-24, technical note 1",
            List.of(LOW, HIGH, LOWER, UPPER, CLIP, Logarithm.PARAMETER),
            given -> new Goalposts(
                    given.get(LOW),
                    given.get(HIGH),
                    given.get(LOWER),
                    given.get(UPPER),
                    given.get(CLIP),
                    given.get(Logarithm.PARAMETER)));

    public Goalposts {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "low (" + Figure.of(low) + ") must be less than high (" + Figure.of(high) + ")");
        }
        if (log == Logarithm.LN && low <= 0) {
            throw new IllegalArgumentException("low (" + Figure.of(low) + ") must be greater than 0 with log: ln");
        }
        if (log == Logarithm.LN1P && low <= -1) {
            throw new IllegalArgumentException("low (" + Figure.of(low) + ") must be greater than −1 with log: ln1p");
        }
        MinMax.checkBounds(lower, upper);
    }

    @Override
    public Scale fit(Reference reference) {
        boolean up = reference.direction() == Direction.HIGHER_IS_BETTER;
        DoubleUnaryOperator line = StraightLine.between(log, up ? low : high, up ? high : low, lower, upper);
        return Scale.of(clip ? x -> clipped(line, x) : line);
    }

    private double clipped(DoubleUnaryOperator line, double x) {
        // Clipping the value first also spares the logarithm of a value below the lower goalpost.
        double score = line.applyAsDouble(Math.min(Math.max(x, low), high));
        return Math.min(Math.max(score, lower), upper);
    }
}
