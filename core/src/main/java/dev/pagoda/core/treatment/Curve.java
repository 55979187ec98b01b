// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Bends all values by one formula. */
public record Curve(DoubleUnaryOperator formula, Changed mark, List<Constant> constants) implements Transform {
    public Curve {
        constants = List.copyOf(constants);
    }

    @Override
    public double apply(double x) {
        return Double.isNaN(x) ? x : formula.applyAsDouble(x);
    }

    @Override
    public Optional<Changed> mark(double x) {
        return Double.isNaN(x) ? Optional.empty() : Optional.of(mark);
    }
}
