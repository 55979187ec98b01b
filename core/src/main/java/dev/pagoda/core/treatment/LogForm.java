// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Which logarithm is taken. For a column from 0 to 100 with a long tail to the right, the values 0, 1 and 100 become:
 *
 * <pre>
 * SHIFTED         ln(x − min + 0.01 · range)                        0.00, 0.69, 4.62
 * SHIFTED_BY_ONE  ln(x − min + 1)                                   0.00, 0.69, 4.62
 * TWO_SIDED       SHIFTED, or −ln(max + 0.01 · range − x) when the long tail is to the left
 * STRETCHED       ln((max − 1) · (x − min) / range + 1)             0.00, 0.69, 4.61
 * LN              ln x                                              refused, 0.00, 4.61
 * LN1P            ln(1 + x)                                         0.00, 0.69, 4.62
 * </pre>
 */
public enum LogForm {
    SHIFTED {
        @Override
        Curve fit(Sample reference) {
            return above(reference.min() - 0.01 * (reference.max() - reference.min()));
        }
    },
    SHIFTED_BY_ONE {
        @Override
        Curve fit(Sample reference) {
            return above(reference.min() - 1);
        }
    },
    TWO_SIDED {
        @Override
        Curve fit(Sample reference) {
            if (reference.skewness() > 0) {
                return SHIFTED.fit(reference);
            }
            double end = reference.max() + 0.01 * (reference.max() - reference.min());
            return logged(x -> -ln(end - x, x), new Constant("end", end));
        }
    },
    STRETCHED {
        @Override
        Curve fit(Sample reference) {
            double min = reference.min();
            double range = reference.max() - min;
            double stretch = reference.max() - 1;
            if (!(stretch > 0)) {
                throw new NotComputable(
                        new Name(
                                "its largest value " + Figure.of(reference.max())
                                        + " is not above 1, which the form stretched needs",
                                "最大值 " + Figure.of(reference.max()) + " 不大于 1，而 stretched 形式要求大于 1"),
                        new Name(
                                "Use the form shifted, or measure the indicator in a smaller unit.",
                                "请改用 shifted 形式，或将该指标换算为更小的计量单位。"));
            }
            return logged(
                    x -> ln(stretch * (x - min) / range + 1, x),
                    new Constant("min", min),
                    new Constant("max", reference.max()));
        }
    },
    LN {
        @Override
        Curve fit(Sample reference) {
            return logged(x -> ln(x, x));
        }
    },
    LN1P {
        @Override
        Curve fit(Sample reference) {
            return logged(x -> x > -1 ? Elementary.ln1p(x) : ln(1 + x, x));
        }
    };

    static final Parameter<LogForm> PARAMETER = Parameter.choice(
            "form",
            SHIFTED,
            "which logarithm: ln(x − min + 0.01 · range), ln(x − min + 1), by the side of the tail, ln((max − 1)(x −"
                    + " min)/range + 1), ln x, ln(1 + x)",
            "对数形式：ln(x − min + 0.01·极差)、ln(x − min + 1)、按长尾方向、ln((max − 1)(x − min)/极差 + 1)、ln x、ln(1 + x)");

    /** Learns the shift from values that vary. */
    abstract Curve fit(Sample reference);

    /** {@code ln(x − start)}. */
    private static Curve above(double start) {
        return logged(x -> ln(x - start, x), new Constant("start", start));
    }

    private static Curve logged(DoubleUnaryOperator formula, Constant... constants) {
        return new Curve(formula, Transform.Changed.LOGGED, List.of(constants));
    }

    private static double ln(double argument, double x) {
        if (!(argument > 0)) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(x) + " has no logarithm of this form",
                            "数值 " + Figure.of(x) + " 没有这种形式的对数"),
                    new Name(
                            "Use another form of the log treatment, or learn it from all periods and units.",
                            "请改用其他对数形式，或从所有时期和单元取得常数。"));
        }
        return Elementary.ln(argument);
    }
}
