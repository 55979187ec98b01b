// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.model.Direction;
import java.util.Arrays;

/** Scores of plain values, learned from themselves. */
final class Scores {
    static final Direction UP = Direction.HIGHER_IS_BETTER;
    static final Direction DOWN = Direction.LOWER_IS_BETTER;
    static final double MISSING = Double.NaN;

    private Scores() {}

    static double[] of(Normalisation method, Direction direction, double... values) {
        Scale scale = method.fit(Reference.of(direction, values));
        return Arrays.stream(values).map(scale::score).toArray();
    }
}
