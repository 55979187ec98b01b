// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index as it would be if some causes of change were let in and others were not. Own data are let in for one unit
 * at a time.
 */
final class Worlds {
    /** A plan and what it finds. */
    private record World(Plan plan, Result result) {}

    /** A unit in a result. */
    record Found(Result result, int row) {}

    private final Side before;
    private final Side after;
    private final Merged merged;
    private final Set<String> entrants = new LinkedHashSet<>();
    private final Set<String> leavers = new LinkedHashSet<>();
    private final Map<Integer, Table> tables = new HashMap<>();
    private final Map<Integer, World> worlds = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Worlds(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.merged = new Merged(before, after);
        ranked(after).stream().filter(code -> !ranked(before).contains(code)).forEach(entrants::add);
        ranked(before).stream().filter(code -> !ranked(after).contains(code)).forEach(leavers::add);
    }

    private static Set<String> ranked(Side side) {
        Set<String> ranked = new LinkedHashSet<>();
        for (Unit unit : side.methodology().units()) {
            if (unit.status() == Unit.Status.RANKED) {
                ranked.add(unit.code());
            }
        }
        return ranked;
    }

    /** Units that are ranked on both sides, as far as their status goes, in the order of the earlier one. */
    List<String> common() {
        return ranked(before).stream().filter(ranked(after)::contains).toList();
    }

    Set<String> entrants() {
        return entrants;
    }

    Set<String> leavers() {
        return leavers;
    }

    /** The causes that make any difference here. */
    int causes() {
        int causes = before.edition() == after.edition() ? 0 : Cause.OWN.bit() | Cause.RIVALS.bit();
        causes |= isRevised() ? Cause.REVISION.bit() : 0;
        causes |= hasOtherMethod() ? Cause.METHOD.bit() : 0;
        causes |= entrants.isEmpty() ? 0 : Cause.ENTRANTS.bit();
        return causes | (leavers.isEmpty() ? 0 : Cause.LEAVERS.bit());
    }

    private boolean isRevised() {
        return before.evidence() != after.evidence() && (differs(false) || differs(true));
    }

    private boolean differs(boolean later) {
        Map<List<Object>, Double> then = values(merged.evidence(later, false, false));
        return !then.equals(values(merged.evidence(later, true, false)));
    }

    private static Map<List<Object>, Double> values(Evidence evidence) {
        Map<List<Object>, Double> values = new HashMap<>();
        evidence.each((unit, column, period, value) -> values.put(List.of(unit, column, period), value));
        return values;
    }

    private boolean hasOtherMethod() {
        Methodology one = before.methodology();
        Methodology two = after.methodology();
        return !one.framework().index().equals(two.framework().index())
                || !one.framework().denominators().equals(two.framework().denominators())
                || !one.steps().equals(two.steps())
                || !one.judgments().equals(two.judgments())
                || !others(before).equals(others(after));
    }

    /** What is said of the units, but for those that join or leave. */
    private List<Unit> others(Side side) {
        return side.methodology().units().stream()
                .filter(unit -> !entrants.contains(unit.code()) && !leavers.contains(unit.code()))
                .toList();
    }

    /** Whether some unit that joins has no data of the earlier edition, so that it cannot be ranked among them. */
    boolean someEntrantIsNew() {
        return lacksData(entrants, Cause.ENTRANTS.bit());
    }

    /** Whether some unit that left has no data of the later edition. */
    boolean someLeaverIsGone() {
        return lacksData(leavers, Cause.RIVALS.bit());
    }

    private boolean lacksData(Set<String> codes, int set) {
        return codes.stream().anyMatch(code -> {
            Table table = table(set);
            int row = table.row(table.units().indexOf(code), table.periodIndex(edition(set)));
            for (int column = 0; column < table.columns().size(); column++) {
                if (!Double.isNaN(table.value(column, row))) {
                    return false;
                }
            }
            return true;
        });
    }

    private int edition(int set) {
        return (Cause.RIVALS.isIn(set) ? after : before).edition();
    }

    private Table table(int set) {
        return tables.computeIfAbsent(set & ~Cause.OWN.bit(), shared -> {
            boolean later = Cause.RIVALS.isIn(set);
            boolean otherMethod = Cause.METHOD.isIn(set) != later;
            return merged.evidence(later, Cause.REVISION.isIn(set), otherMethod).table(methodology(shared));
        });
    }

    private Methodology methodology(int set) {
        Methodology method = (Cause.METHOD.isIn(set) ? after : before).methodology();
        Methodology time = (Cause.RIVALS.isIn(set) ? after : before).methodology();
        return new Methodology(
                method.framework(), units(set), time.edition(), time.periods(), method.steps(), method.judgments());
    }

    /** The units as the method knows them, without those that have not joined yet or have left. */
    private List<Unit> units(int set) {
        Side told = Cause.METHOD.isIn(set) ? after : before;
        Map<String, Unit> units = new LinkedHashMap<>(told.units());
        place(units, entrants, Cause.ENTRANTS.isIn(set) ? after : before);
        place(units, leavers, Cause.LEAVERS.isIn(set) ? after : before);
        return new ArrayList<>(units.values());
    }

    /** Units that join or leave are what one side says of them, or not there. */
    private static void place(Map<String, Unit> units, Set<String> codes, Side side) {
        Map<String, Unit> known = side.units();
        for (String code : codes) {
            Unit unit = known.get(code);
            if (unit == null) {
                units.remove(code);
            } else {
                units.put(code, unit);
            }
        }
    }

    /**
     * Computes what is found where a set of causes is let in, own data as for the rivals, and gets ready to let them in
     * alone.
     */
    void prepare(int set) {
        int shared = set & ~Cause.OWN.bit();
        table(shared ^ Cause.RIVALS.bit());
        if (worlds.containsKey(shared)) {
            return;
        }
        if (Plan.compile(methodology(shared)) instanceof Compilation.Ready ready) {
            result(ready.plan().run(table(shared)))
                    .ifPresent(result -> worlds.put(shared, new World(ready.plan(), result)));
        } else {
            problems.addAll(((Compilation.Refused) Plan.compile(methodology(shared))).problems());
        }
    }

    private Optional<Result> result(Outcome outcome) {
        if (outcome instanceof Outcome.Finished finished) {
            return Optional.of(finished.result());
        }
        synchronized (problems) {
            problems.addAll(((Outcome.Stopped) outcome).problems());
        }
        return Optional.empty();
    }

    /** Everything that could not be computed so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * A unit where a set of causes is let in, which must have been {@linkplain #prepare prepared}; nothing where it
     * cannot be computed.
     */
    Optional<Found> find(int set, String unit) {
        World world = worlds.get(set & ~Cause.OWN.bit());
        if (world == null) {
            return Optional.empty();
        }
        Table table = table(set);
        int row = row(set, unit);
        if (Cause.OWN.isIn(set) == Cause.RIVALS.isIn(set)) {
            return Optional.of(new Found(world.result(), row));
        }
        Table other = table(set ^ Cause.RIVALS.bit());
        int from = row(set ^ Cause.RIVALS.bit(), unit);
        List<Table.Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            double value = other.value(column, from);
            if (Double.compare(value, table.value(column, row)) != 0) {
                cells.add(new Table.Cell(column, row, value));
            }
        }
        return result(world.plan().rerun(world.result(), cells)).map(result -> new Found(result, row));
    }

    private int row(int set, String unit) {
        Table table = table(set);
        return table.row(table.units().indexOf(unit), table.periodIndex(edition(set)));
    }
}
