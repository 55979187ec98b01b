// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.statistics.Sample;
import java.util.function.ToDoubleFunction;

/**
 * What a scale is learned from.
 *
 * @param sample the values of the ranked units in the periods to learn from
 * @param valueOf value of a unit by its code; NaN if it has none
 */
public record Reference(Sample sample, Direction direction, ToDoubleFunction<String> valueOf) {
    /** A reference of plain values, for methods that name no unit. */
    public static Reference of(Direction direction, double... values) {
        return new Reference(Sample.of(values), direction, unit -> Double.NaN);
    }

    /** The best value; NaN if there is none. */
    public double best() {
        return direction == Direction.HIGHER_IS_BETTER ? sample.max() : sample.min();
    }

    /** The worst value; NaN if there is none. */
    public double worst() {
        return direction == Direction.HIGHER_IS_BETTER ? sample.min() : sample.max();
    }

    /** Whether one value is better than another. */
    public boolean isBetter(double one, double other) {
        return direction == Direction.HIGHER_IS_BETTER ? one > other : one < other;
    }
}
