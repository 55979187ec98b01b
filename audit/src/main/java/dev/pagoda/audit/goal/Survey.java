// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.plan.Result;
import java.util.List;

/**
 * What the search looked at.
 *
 * @param base the result that changes are made to: today's, or that of the moved rivals
 * @param moved how many cells of rivals moved
 * @param options of every allowed quantity, in the order of the framework
 */
public record Survey(Result base, int moved, List<Option> options, List<LeftOut> leftOut) {
    public Survey {
        options = List.copyOf(options);
        leftOut = List.copyOf(leftOut);
    }
}
