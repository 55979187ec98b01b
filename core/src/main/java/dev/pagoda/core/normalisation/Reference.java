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
}
