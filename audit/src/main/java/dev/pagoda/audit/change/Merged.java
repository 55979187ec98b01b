// SPDX-License-Identifier: Apache-2.0
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
 *   <li>What both editions tell of a period up to the earlier edition is taken from one of the two, as is asked; where
 *       only one tells of an indicator in a period, from that one. A value that was withdrawn is gone.
 *   <li>An indicator that only the other edition has brings its data along; if it has none of this edition's period,
 *       those of its own edition are taken: a new indicator is a change of method, not of data.
 * </ul>
 */
final class Merged {
    /** A column in a period. */
    private record Place(String column, int period) {}

    /** What an edition knows, by place and unit. */
    private static final class Known {
        private final Side side;
        private final Map<Place, Map<String, Double>> values = new HashMap<>();
        private final Set<String> units;

        Known(Side side) {
            this.side = side;
            this.units = side.units().keySet();
            side.evidence().each((unit, column, period, value) -> {
                if (side.has(column)) {
                    values.computeIfAbsent(new Place(column, period), place -> new HashMap<>())
                            .put(unit, value);
                }
            });
        }

        boolean tells(Place place, String unit) {
            return units.contains(unit) && values.containsKey(place);
        }

        Map<String, Double> at(Place place) {
            return values.getOrDefault(place, Map.of());
        }

        /** Where a column must be observed for an edition. */
        Place needed(String column, int edition) {
            return new Place(column, edition - side.lag(column));
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

    /**
     * The observations as one of the editions would have had them.
     *
     * @param later whether that is the later one
     * @param revised whether earlier periods are as they are known today, and not as they were then
     * @param otherMethod whether it is to be scored by the method of the other edition
     */
    Evidence evidence(boolean later, boolean revised, boolean otherMethod) {
        if (same) {
            return before.side.evidence();
        }
        Set<Place> places = new HashSet<>(before.values.keySet());
        places.addAll(after.values.keySet());
        Map<Place, Map<String, Double>> chosen = new HashMap<>();
        for (Place place : places) {
            Set<String> units = new HashSet<>(before.at(place).keySet());
            units.addAll(after.at(place).keySet());
            Map<String, Double> values = new HashMap<>();
            for (String unit : units) {
                Double value = source(place, unit, later, revised, otherMethod)
                        .at(place)
                        .get(unit);
                if (value != null) {
                    values.put(unit, value);
                }
            }
            chosen.put(place, values);
        }
        bring(later ? after : before, later ? before : after, chosen);
        return evidence(chosen);
    }

    private Known source(Place place, String unit, boolean later, boolean revised, boolean otherMethod) {
        Known main = later ? after : before;
        if (!main.side.has(place.column()) || !main.units.contains(unit)) {
            return later ? before : after;
        }
        boolean isEarlier = place.period() <= before.side.edition();
        if (later) {
            boolean takesOld = isEarlier && !revised || otherMethod && !after.tells(place, unit);
            return takesOld && before.tells(place, unit) ? before : after;
        }
        return isEarlier && revised && after.tells(place, unit) ? after : before;
    }

    /** Data of the other edition for columns that the main one lacks, in the period that the main edition asks for. */
    private static void bring(Known main, Known other, Map<Place, Map<String, Double>> chosen) {
        for (String column : other.side.framework().columns()) {
            Place needed = other.needed(column, main.side.edition());
            if (!main.side.has(column) && !other.values.containsKey(needed)) {
                chosen.put(needed, other.at(other.needed(column, other.side.edition())));
            }
        }
    }

    private static Evidence evidence(Map<Place, Map<String, Double>> chosen) {
        TreeMap<Integer, List<Observation>> byPeriod = new TreeMap<>();
        chosen.forEach((place, values) ->
                values.forEach((unit, value) -> byPeriod.computeIfAbsent(place.period(), period -> new ArrayList<>())
                        .add(observation(unit, place, value))));
        return new Evidence(byPeriod.values().stream().flatMap(List::stream).toList(), List.of());
    }

    private static Observation observation(String unit, Place place, double value) {
        return new Observation(
                unit,
                place.column(),
                place.period(),
                value,
                Observation.Status.OBSERVED,
                Observation.Source.NONE,
                "",
                Location.NONE);
    }
}
