// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import java.util.List;

/**
 * The weights of siblings.
 *
 * @param weights {@code weights[child]}, none negative, summing to 1
 * @param constants what was found on the way, such as a consistency ratio
 */
public record Weighed(double[] weights, List<Constant> constants) {
    public Weighed {
        constants = List.copyOf(constants);
    }

    static Weighed of(double... weights) {
        return new Weighed(weights, List.of());
    }

    /** Weights in proportion to parts, none of which is negative and some of which are positive. */
    public static Weighed inProportion(double[] parts, List<Constant> constants) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double[] weights = parts.clone();
        for (int child = 0; child < weights.length; child++) {
            weights[child] /= sum;
        }
        return new Weighed(weights, constants);
    }
}
