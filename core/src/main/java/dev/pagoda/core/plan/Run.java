package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One run of a plan while it goes on: the table as the last step left it, who counts, and what was noted on the way. */
final class Run {
    final Methodology methodology;
    final List<Stage> stages = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    /** Whether a row sets constants and gets a rank: its unit is a ranked one and was not screened out. */
    final boolean[] counts;

    private final List<Problem> problems = new ArrayList<>();
    private Table table;

    Run(Methodology methodology, Table table) {
        this.methodology = methodology;
        this.table = table;
        this.counts = new boolean[table.rows()];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = unit(table, row).status() == Unit.Status.RANKED;
        }
        stages.add(new Stage("observed", table, List.of(), List.of()));
    }

    private Unit unit(Table of, int row) {
        return methodology.units().get(of.unitOf(row));
    }

    Table table() {
        return table;
    }

    /** Takes over a table in the middle of a step. */
    void finishQuietly(Table changed) {
        table = changed;
    }

    /** Takes over what a step made of the table. */
    void finish(Stage stage) {
        table = stage.table();
        stages.add(stage);
    }

    /** All rows of the given periods. */
    int[] rows(List<Integer> periods) {
        int units = table.units().size();
        int[] rows = new int[periods.size() * units];
        for (int p = 0; p < periods.size(); p++) {
            int first = table.row(0, table.periodIndex(periods.get(p)));
            for (int u = 0; u < units; u++) {
                rows[p * units + u] = first + u;
            }
        }
        return rows;
    }

    /** Those rows that count. */
    int[] counting(int[] rows) {
        return Arrays.stream(rows).filter(row -> counts[row]).toArray();
    }

    synchronized void report(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Reports what a method could not compute; {@code what} names the indicator or node, the row may be −1. */
    void report(NotComputable refusal, Location at, String what, int row) {
        String where = row < 0 ? "" : " for " + describe(row);
        report(Problem.error("not-computable", at, what + where + ": " + refusal.getMessage() + ".", refusal.cure()));
    }

    /** A unit by name and code, with the period if there are several. */
    String describe(int row) {
        Unit unit = unit(table, row);
        String name =
                unit.name().en().isEmpty() ? unit.name().zh() : unit.name().en();
        String shown = name.isEmpty() || name.equals(unit.code()) ? unit.code() : name + " (" + unit.code() + ")";
        return methodology.periods().size() == 1 ? shown : shown + " in " + table.periodOf(row);
    }

    boolean hasFailed() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** In a stated order, whichever core found them first. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::id).thenComparing(Problem::message))
                .toList();
    }
}
