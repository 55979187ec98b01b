// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.function.DoubleUnaryOperator;

/**
 * Scores in proportion to a base value: {@code upper · x / base} when higher is better, {@code upper · base / x} when
 * lower is.
 */
final class Proportion {
    private static final Name CURE = new Name(
            "Use min-max or goalposts, which take any value, for this indicator.",
            "请对该指标用 min-max 或 goalposts，它们接受任何数值。");

    private Proportion() {}

    /** The proportion to a base value, which scores {@code upper}. */
    static DoubleUnaryOperator to(double base, String what, double upper, Direction direction) {
        if (base <= 0) {
            throw new NotComputable(
                    new Name(
                            what + " is " + Figure.of(base) + ", and nothing is in proportion to that",
                            what + " 为 " + Figure.of(base) + "，无法与之成比例"),
                    CURE);
        }
        return direction == Direction.HIGHER_IS_BETTER
                ? x -> upper * (notNegative(x) / base)
                : x -> upper * (base / positive(x));
    }

    /** A value on a ratio scale where higher is better. */
    static double notNegative(double x) {
        if (x < 0) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(x) + " is negative, so it has no proportion",
                            "数值 " + Figure.of(x) + " 为负，无法计算比例"),
                    CURE);
        }
        return x;
    }

    /** A value on a ratio scale where lower is better, which will be divided by. */
    static double positive(double x) {
        if (x <= 0) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(x) + " is not above 0, so nothing is in proportion to it",
                            "数值 " + Figure.of(x) + " 不大于 0，无法与之成比例"),
                    CURE);
        }
        return x;
    }
}
