package dev.pagoda.core.imputation;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import java.util.Map;
import java.util.Objects;

/**
 * Data with gaps, as an imputation sees them.
 *
 * @param table all periods, earlier ones than those to fill included
 * @param targets rows whose gaps are to be filled
 * @param learning rows to learn from: the ranked units in the periods to learn from
 * @param groups group of each unit by grouping, in the table's order of units; an empty text for a unit without a group
 */
public record Incomplete(Table table, int[] targets, int[] learning, Map<String, String[]> groups) {
    /** The values of a column to learn from. */
    public Sample sample(int column) {
        return Sample.of(table.column(column), learning);
    }

    /** The group of the unit in a row; an empty text if it has none. */
    public String group(String grouping, int row) {
        return Objects.requireNonNull(groups.get(grouping), grouping)[table.unitOf(row)];
    }
}
