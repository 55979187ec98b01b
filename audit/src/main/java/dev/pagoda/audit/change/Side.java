// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Unit;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of the two editions that are compared: its method, which names the edition, and the observations it rests on. */
public record Side(Methodology methodology, Evidence evidence) {
    int edition() {
        return methodology.edition();
    }

    Framework framework() {
        return methodology.framework();
    }

    boolean has(String column) {
        return framework().columnOf(column) >= 0;
    }

    /** By how many periods the data of a column precede the edition. */
    int lag(String column) {
        return Evidence.lag(framework(), framework().columnOf(column));
    }

    /** The units by their codes, in order. */
    Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        methodology.units().forEach(unit -> units.put(unit.code(), unit));
        return units;
    }
}
