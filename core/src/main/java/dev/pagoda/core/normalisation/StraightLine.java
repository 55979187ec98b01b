// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import java.util.function.DoubleUnaryOperator;

/** Straight lines through the scores of two values, which most scales are. */
public final class StraightLine {
    private StraightLine() {}

    /**
     * {@code 0} for the worst and {@code 1} for the best value, others in proportion; with a logarithm, in proportion
     * to that.
     */
    public static DoubleUnaryOperator share(Logarithm log, double worst, double best) {
        double from = log.of(worst);
        double range = log.of(best) - from;
        return x -> (log.of(x) - from) / range;
    }

    /** {@code lower} for the worst and {@code upper} for the best value. */
    public static DoubleUnaryOperator between(Logarithm log, double worst, double best, double lower, double upper) {
        DoubleUnaryOperator share = share(log, worst, best);
        return x -> lower + (upper - lower) * share.applyAsDouble(x);
    }
}
