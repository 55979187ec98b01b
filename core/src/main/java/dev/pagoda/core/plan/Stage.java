// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.treatment.Transform;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The data set after a step, with what the step learned and who is ranked from there on. Immutable. */
public final class Stage {
    /** What a step learned about a column, and the transforms that it treated it with. */
    record Trace(List<Learned> learned, List<Treated> treated) {
        static final Trace NONE = new Trace(List.of(), List.of());

        Trace {
            learned = List.copyOf(learned);
            treated = List.copyOf(treated);
        }
    }

    /** The transform that a column was treated with in some periods. */
    record Treated(List<Integer> periods, Transform transform) {}

    private final String step;
    private final Table table;
    private final Trace[] traces;
    private final boolean[] counts;

    /** {@code traces} are by column, {@code counts} by row; the arrays must not change any more. */
    Stage(String step, Table table, Trace[] traces, boolean[] counts) {
        this.step = step;
        this.table = table;
        this.traces = traces;
        this.counts = counts;
    }

    /** Name of the step; "observed" for the data as they came in. */
    public String step() {
        return step;
    }

    public Table table() {
        return table;
    }

    /** The constants that the step learned, in order of columns. */
    public List<Learned> learned() {
        return Arrays.stream(traces).flatMap(trace -> trace.learned().stream()).toList();
    }

    /** What the treatment did to a value of this column in this period, if this stage is one. */
    public Optional<Transform.Changed> mark(int column, int period, double before) {
        for (Treated one : traces[column].treated()) { // asked for every cell, so no stream
            if (one.periods().contains(period)) {
                return one.transform().mark(before);
            }
        }
        return Optional.empty();
    }

    /** By column; a copy. */
    Trace[] traces() {
        return traces.clone();
    }

    /** By row, who sets constants from here on; the array is the stage's own. */
    boolean[] counts() {
        return counts;
    }
}
