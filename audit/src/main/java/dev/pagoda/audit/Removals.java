// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.influence.Reduced;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Unit;
import java.util.Optional;

/** What can be left out of an index. */
final class Removals {
    private Removals() {}

    /** Leaving out a node or a ranked unit; empty if there is none of this code, or the index cannot do without it. */
    static Optional<Alternative.MethodChange> of(Methodology methodology, String code) {
        Framework framework = methodology.framework();
        int node = framework.position(code);
        if (node >= 0) {
            return canGo(framework, node)
                    ? Optional.of(changed -> Reduced.withoutNode(changed, code))
                    : Optional.empty();
        }
        boolean isRanked = methodology.units().stream()
                .anyMatch(unit -> unit.code().equals(code) && unit.status() == Unit.Status.RANKED);
        return isRanked ? Optional.of(changed -> Reduced.withoutUnit(changed, code)) : Optional.empty();
    }

    /** Something else must be left below one of the dimensions above it. */
    private static boolean canGo(Framework framework, int node) {
        for (int at = node; at > 0; at = framework.parent(at)) {
            if (framework.children(framework.parent(at)).length > 1) {
                return true;
            }
        }
        return false;
    }
}
