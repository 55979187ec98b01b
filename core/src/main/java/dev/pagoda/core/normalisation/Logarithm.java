// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;

/** Whether a scale is linear in the value, in its logarithm, or in the logarithm of 1 + x, which also takes zeros. */
public enum Logarithm {
    NONE,
    LN,
    LN1P;

    static final Parameter<Logarithm> PARAMETER = Parameter.choice(
            "log",
            NONE,
            "scale the logarithm of values and bounds: ln x, or ln(1 + x) where there are zeros",
            "对取值与界限取对数后再换算：ln x；含零时用 ln(1 + x)");

    private static final Name POSITIVE = new Name(
            "Use log: ln1p or log: none, or positive values and bounds.", "请写 log: ln1p 或 log: none，或使用正的数值和界值。");
    private static final Name PLAIN = new Name("Use log: none.", "请写 log: none。");

    /** The value that the scale is linear in. */
    double of(double x) {
        return switch (this) {
            case NONE -> x;
            case LN -> x > 0 ? Elementary.ln(x) : refuse(x, POSITIVE);
            case LN1P -> x > -1 ? Elementary.ln1p(x) : refuse(x, PLAIN);
        };
    }

    private double refuse(double x, Name cure) {
        if (Double.isNaN(x)) {
            return x;
        }
        throw new NotComputable(
                new Name(
                        "the value " + Figure.of(x) + " has no logarithm" + (this == LN1P ? " of 1 + x" : ""),
                        "数值 " + Figure.of(x) + (this == LN1P ? " 加 1 后没有对数" : " 没有对数")),
                cure);
    }
}
