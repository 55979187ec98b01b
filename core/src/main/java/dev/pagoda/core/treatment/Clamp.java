// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves values outside a range to its ends; an end that binds nobody is infinite. */
record Clamp(double low, double high, int points) implements Transform {
    static final Clamp FREE = new Clamp(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);

    @Override
    public double apply(double x) {
        return x > high ? high : x < low ? low : x;
    }

    @Override
    public Optional<Changed> mark(double x) {
        return x > high || x < low ? Optional.of(Changed.WINSORISED) : Optional.empty();
    }

    @Override
    public List<Constant> constants() {
        List<Constant> constants = new ArrayList<>();
        if (low > Double.NEGATIVE_INFINITY) {
            constants.add(new Constant("low", low));
        }
        if (high < Double.POSITIVE_INFINITY) {
            constants.add(new Constant("high", high));
        }
        constants.add(new Constant("points", points));
        return constants;
    }

    /** The values after the move. */
    Sample moved(Sample values) {
        double[] moved = values.sorted();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = apply(moved[i]);
        }
        return Sample.of(moved);
    }

    @Override
    public boolean isIdentity() {
        return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
    }
}
