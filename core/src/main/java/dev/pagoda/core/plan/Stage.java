package dev.pagoda.core.plan;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.treatment.Transform;
import java.util.List;
import java.util.Optional;

/**
 * The data set after a step.
 *
 * @param step name of the step; "observed" for the data as they came in
 * @param learned the constants that the step learned
 * @param treated by column, the transforms that it was treated with; empty for a step that treats none
 */
public record Stage(String step, Table table, List<Learned> learned, List<List<Treated>> treated) {
    /** The transform that a column was treated with in some periods. */
    record Treated(List<Integer> periods, Transform transform) {}

    public Stage {
        learned = List.copyOf(learned);
        treated = treated.stream().map(List::copyOf).toList();
    }

    /** What the treatment did to a value of this column in this period, if this stage is one. */
    public Optional<Transform.Mark> mark(int column, int period, double before) {
        if (treated.isEmpty()) {
            return Optional.empty();
        }
        for (Treated one : treated.get(column)) { // asked for every cell, so no stream
            if (one.periods().contains(period)) {
                return one.transform().mark(before);
            }
        }
        return Optional.empty();
    }
}
