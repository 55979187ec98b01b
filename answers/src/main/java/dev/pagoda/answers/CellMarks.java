// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of all cells. Sets and texts are made once for every combination of marks, since millions of cells may be
 * asked for.
 */
public final class CellMarks {
    private static final int COMBINATIONS = 1 << Mark.values().length;

    private final Result result;
    private final List<Stage> stages;
    private final boolean[] treated;
    private final List<Set<Mark>> sets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    public CellMarks(Result result) {
        this.result = result;
        this.stages = result.stages();
        this.treated = new boolean[result.observed().columns().size()];
        for (Learned learned : result.learned()) {
            if (learned.step().equals("treat")) {
                treated[result.framework().columnOf(learned.code())] = true;
            }
        }
        for (int bits = 0; bits < COMBINATIONS; bits++) {
            Set<Mark> set = EnumSet.noneOf(Mark.class);
            List<String> words = new ArrayList<>();
            for (Mark mark : Mark.values()) {
                if ((bits & mark.bit()) != 0) {
                    set.add(mark);
                    words.add(mark.text());
                }
            }
            sets.add(Set.copyOf(set));
            texts.add(String.join(" ", words));
        }
    }

    public Set<Mark> at(int column, int row) {
        return sets.get(bits(column, row));
    }

    /** The marks as words with spaces between them; empty for a cell that was observed and left as it was. */
    String text(int column, int row) {
        return texts.get(bits(column, row));
    }

    private int bits(int column, int row) {
        int bits = 0;
        double before = stages.get(0).table().value(column, row);
        for (int i = 1; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            double after = stage.table().value(column, row);
            if (stage.step().equals("impute") && Double.isNaN(before) && !Double.isNaN(after)) {
                bits |= Mark.IMPUTED.bit();
            } else if (treated[column] && stage.step().equals("treat") && !Double.isNaN(before)) {
                bits |= treatment(stage, column, row, before);
            }
            before = after;
        }
        return Double.isNaN(before) && (bits & Mark.TRIMMED.bit()) == 0 ? bits | Mark.MISSING.bit() : bits;
    }

    private int treatment(Stage stage, int column, int row, double before) {
        Table table = result.observed();
        return stage.mark(column, table.periodOf(row), before)
                .map(mark -> Mark.of(mark).bit())
                .orElse(0);
    }
}
