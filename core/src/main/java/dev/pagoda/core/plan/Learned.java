// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.Constant;
import java.util.List;

/**
 * The constants that a step learned for an indicator or node.
 *
 * @param method name of the method that learned them
 * @param periods the periods that they are applied to
 */
public record Learned(String step, String code, String method, List<Integer> periods, List<Constant> constants) {
    public Learned {
        periods = List.copyOf(periods);
        constants = List.copyOf(constants);
    }
}
