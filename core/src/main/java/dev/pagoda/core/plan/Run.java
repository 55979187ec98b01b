// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One run of a plan while it goes on: the table as the last step left it, who counts, and what was noted on the way.
 */
final class Run {
    private static final Fault NOT_COMPUTABLE =
            Fault.error("not-computable", "{what}: {reason}.", "{what}：{reason}。", "{cure}", "{cure}");
    private static final Template FOR_UNIT = new Template("{what} for {unit}", "{unit}的 {what}");
    private static final Template IN_PERIOD = new Template("{unit} in {period}", "{unit}在 {period} 时");

    final Methodology methodology;
    final Touched touched;
    final List<Stage> stages = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();
    private Table table;
    private boolean[] counts;

    Run(Methodology methodology, Table table, Touched touched) {
        this.methodology = methodology;
        this.touched = touched;
        this.table = table;
        this.counts = touched.base()
                .map(base -> base.stages().get(0).counts())
                .orElseGet(() -> haveRankedStatus(methodology, table));
        step("observed", column -> Location.NONE, (column, values) -> new DataStage.Made(values));
    }

    private static boolean[] haveRankedStatus(Methodology methodology, Table table) {
        boolean[] ranked = new boolean[table.rows()];
        for (int row = 0; row < ranked.length; row++) {
            ranked[row] = methodology.units().get(table.unitOf(row)).status() == Unit.Status.RANKED;
        }
        return ranked;
    }

    Table table() {
        return table;
    }

    /** Whether a row sets constants and gets a rank: its unit is a ranked one and was not screened out. */
    boolean counts(int row) {
        return counts[row];
    }

    /** By row; a copy. */
    boolean[] counts() {
        return counts.clone();
    }

    /** Takes over who counts from here on. */
    void screen(boolean[] counts) {
        this.counts = counts;
        touched.compare(stages.size(), counts);
        step("screen", column -> Location.NONE, (column, values) -> new DataStage.Made(values));
    }

    /** Takes a step, chosen at the places, on every indicator that is touched. Denominators stay as they are. */
    void step(String name, IntFunction<Location> places, DataStage.OfColumn step) {
        int place = stages.size();
        int indicators = methodology.framework().indicators().size();
        Stage.Trace[] traces = touched.traces(place);
        table = touched.map(table, place, (column, values) -> {
            DataStage.Made made = column < indicators ? step.apply(column, values) : new DataStage.Made(values);
            traces[column] = made.trace();
            if (made.values() != values) {
                requireUsable(made.values(), places.apply(column), column);
            }
            return made.values();
        });
        stages.add(new Stage(name, table, traces, counts));
    }

    /** What cannot be worked with further is an error; of a unit that does not count it is left out. */
    private void requireUsable(double[] made, Location at, int column) {
        for (int row = 0; row < made.length; row++) {
            if (!Soundness.isUsable(made[row])) {
                if (counts[row]) {
                    Name code = Name.of(table.columns().get(column));
                    report(Soundness.TOO_LARGE.at(at, "what", code, "unit", describe(row)));
                }
                made[row] = Double.NaN;
            }
        }
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
        return only(counts, rows);
    }

    /** Those rows that are chosen. */
    static int[] only(boolean[] chosen, int[] rows) {
        int[] kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            kept[count] = row;
            count += chosen[row] ? 1 : 0;
        }
        return Arrays.copyOf(kept, count);
    }

    synchronized void report(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Reports what a method could not compute; {@code what} names the indicator or node, the row may be −1. */
    void report(NotComputable refusal, Location at, Name what, int row) {
        Name subject = row < 0 ? what : FOR_UNIT.with("what", what, "unit", describe(row));
        report(NOT_COMPUTABLE.at(at, "what", subject, "reason", refusal.reason(), "cure", refusal.cure()));
    }

    /** A unit by name and code, with the period if there are several. */
    Name describe(int row) {
        Unit unit = methodology.units().get(table.unitOf(row));
        Name shown = new Name(named(unit, Language.EN), named(unit, Language.ZH));
        return methodology.periods().size() == 1 ? shown : IN_PERIOD.with("unit", shown, "period", table.periodOf(row));
    }

    private static String named(Unit unit, Language language) {
        String name = unit.name().in(language);
        if (name.isEmpty() || name.equals(unit.code())) {
            return unit.code();
        }
        return language == Language.ZH ? name + "（" + unit.code() + "）" : name + " (" + unit.code() + ")";
    }

    boolean hasFailed() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** In a stated order, whichever core found them first. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::id)
                        .thenComparing(problem -> problem.message().en()))
                .toList();
    }
}
