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
 */
public record Stage(String step, Table table, List<Learned> learned, List<Treated> treated) {
    /** The transform that a column was treated with in some periods. */
    record Treated(int column, List<Integer> periods, Transform transform) {}

    public Stage {
        learned = List.copyOf(learned);
        treated = List.copyOf(treated);
    }

    /** What the treatment did to a value of this column in this period, if this stage is one. */
    public Optional<Transform.Mark> mark(int column, int period, double before) {
        return treated.stream()
                .filter(one -> one.column() == column && one.periods().contains(period))
                .findFirst()
                .flatMap(one -> one.transform().mark(before));
    }
}
