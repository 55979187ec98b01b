package dev.pagoda.audit.change;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The observations of two editions, put together as one of them would have had them.
 *
 * <ul>
 *   <li>What both editions tell of a period up to the earlier edition is taken from one of the two, as is asked; where only one tells of an indicator in a period,
 *       from that one. A value that was withdrawn is gone.
 *   <li>An indicator that only the other edition has brings its data along; if it has none of this edition's period, those of its own edition are taken: a new
 *       indicator is a change of method, not of data.
 * </ul>
 */
final class Merged {
    private record Cell(String unit, String column, int period) {}

    /** What a column holds in a period. */
    private record Place(String column, int period) {}

    private static final class Known {
        private final Side side;
        private final Map<Cell, Double> values = new HashMap<>();
        private final Set<Place> places = new HashSet<>();
        private final Set<String> units;

        Known(Side side) {
            this.side = side;
            this.units = side.units().keySet();
            side.evidence().each((unit, column, period, value) -> {
                if (side.has(column)) {
                    values.put(new Cell(unit, column, period), value);
                    places.add(new Place(column, period));
                }
            });
        }

        /** Whether it tells of a column in a period, of the units it knows. */
        boolean tells(Cell cell) {
            return units.contains(cell.unit()) && places.contains(new Place(cell.column(), cell.period()));
        }

        /** The period in which a column must be observed for an edition. */
        int observed(String column, int edition) {
            return edition - side.lag(column);
        }
    }

    private final Known before;
    private final Known after;
    private final boolean same;

    Merged(Side before, Side after) {
        this.same = before.evidence() == after.evidence();
        this.before = new Known(before);
        this.after = new Known(after);
    }

    /** The observations as the later edition ({@code later}) or the earlier one has them, earlier periods as they are known today ({@code revised}) or were then. */
    Evidence evidence(boolean later, boolean revised, boolean otherMethod) {
        if (same) {
            return before.side.evidence();
        }
        Known main = later ? after : before;
        Known other = later ? before : after;
        Map<Cell, Double> chosen = new HashMap<>();
        Set<Cell> all = new HashSet<>(before.values.keySet());
        all.addAll(after.values.keySet());
        for (Cell cell : all) {
            Known from = source(cell, later, revised, otherMethod);
            Double value = from.values.get(cell);
            if (value != null) {
                chosen.put(cell, value);
            }
        }
        bring(main, other, chosen);
        return evidence(chosen);
    }

    private Known source(Cell cell, boolean later, boolean revised, boolean otherMethod) {
        Known main = later ? after : before;
        Known other = later ? before : after;
        boolean isForeign = !main.side.has(cell.column()) || !main.units.contains(cell.unit());
        if (isForeign) {
            return other;
        }
        boolean isEarlier = cell.period() <= before.side.edition();
        if (later) {
            boolean takesOld = isEarlier && !revised || otherMethod && !after.tells(cell);
            return takesOld && before.tells(cell) ? before : after;
        }
        return isEarlier && revised && after.tells(cell) ? after : before;
    }

    /** Data of the other edition for columns that the main one lacks, in the period that the main edition asks for. */
    private static void bring(Known main, Known other, Map<Cell, Double> chosen) {
        for (String column : other.side.framework().columns()) {
            int needed = other.observed(column, main.side.edition());
            int own = other.observed(column, other.side.edition());
            if (main.side.has(column) || other.places.contains(new Place(column, needed))) {
                continue;
            }
            other.values.forEach((cell, value) -> {
                if (cell.column().equals(column) && cell.period() == own) {
                    chosen.put(new Cell(cell.unit(), column, needed), value);
                }
            });
        }
    }

    private static Evidence evidence(Map<Cell, Double> chosen) {
        TreeMap<Integer, List<Observation>> byPeriod = new TreeMap<>();
        chosen.forEach((cell, value) -> byPeriod
                .computeIfAbsent(cell.period(), period -> new ArrayList<>())
                .add(new Observation(
                        cell.unit(),
                        cell.column(),
                        cell.period(),
                        value,
                        Observation.Status.OBSERVED,
                        Observation.Source.NONE,
                        "",
                        Location.NONE)));
        return new Evidence(byPeriod.values().stream().flatMap(List::stream).toList(), List.of());
    }
}
