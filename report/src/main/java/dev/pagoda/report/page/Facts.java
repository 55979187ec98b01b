// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators that are facts, true of a unit or not, such as being named in a list: measured in {@code 0 or 1}, or
 * in nothing, with no other values. A reader is told yes or no, for a rank that half of all share says nothing.
 */
final class Facts {
    private static final Set<String> MEASURES =
            Set.of("", "0 or 1", "0/1", "yes or no", "yes/no", "0或1", "0 或 1", "是或否", "是/否");

    private final Table values;
    private final BitSet columns = new BitSet();

    Facts(List<Indicator> indicators, Table values) {
        this.values = values;
        for (int column = 0; column < indicators.size(); column++) {
            String measure =
                    indicators.get(column).measuredIn().in(Language.EN).strip().toLowerCase(Locale.ROOT);
            columns.set(column, MEASURES.contains(measure) && hasBoth(column));
        }
    }

    /** Whether a column has a 0 and a 1 and nothing else. */
    private boolean hasBoth(int column) {
        boolean zero = false;
        boolean one = false;
        for (int row = 0; row < values.rows(); row++) {
            double value = values.value(column, row);
            if (value != 0 && value != 1 && !Double.isNaN(value)) {
                return false;
            }
            zero |= value == 0;
            one |= value == 1;
        }
        return zero && one;
    }

    /** Yes or no, where the indicator is a fact that was observed. */
    Optional<Phrase> at(int column, int row) {
        double value = values.value(column, row);
        return columns.get(column) && !Double.isNaN(value)
                ? Optional.of(value == 1 ? Words.YES : Words.NO)
                : Optional.empty();
    }
}
