// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A learned scale: value in, score out. */
public interface Scale {
    /**
     * The score of a value; a better value never scores less. NaN for a missing value, and for every value when the
     * scale was learned from an indicator that does not vary.
     *
     * @throws dev.pagoda.core.method.NotComputable if the formula does not hold for the value
     */
    double score(double x);

    /**
     * The score of a value of a unit; the same for all units unless the scale was learned for each of them.
     *
     * @throws dev.pagoda.core.method.NotComputable if the formula does not hold for the value, or nothing was learned
     *     for the unit
     */
    default double score(String unit, double x) {
        return score(x);
    }

    /** What was learned. */
    List<Constant> constants();

    static Scale of(DoubleUnaryOperator score, Constant... constants) {
        List<Constant> learned = List.of(constants);
        return new Scale() {
            @Override
            public double score(double x) {
                return Double.isNaN(x) ? x : score.applyAsDouble(x);
            }

            @Override
            public List<Constant> constants() {
                return learned;
            }
        };
    }

    /** The scale of an indicator that does not vary: no value has a score. */
    static Scale none() {
        return of(x -> Double.NaN);
    }
}
