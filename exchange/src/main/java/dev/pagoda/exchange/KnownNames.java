// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.exchange.intake.Fact;
import dev.pagoda.project.names.Gazetteer;
import dev.pagoda.project.names.GazetteerPlace;
import dev.pagoda.project.names.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the units and indicators of a project by what tables call them. */
final class KnownNames {
    /** A column of the observations: an indicator or a denominator. */
    record Known(String code, Name name, Name measuredIn) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> places = new HashMap<>();
    private final Map<String, Known> columns = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    KnownNames(Project project) {
        for (Unit unit : project.units()) {
            units.put(unit.code(), unit);
            for (String name :
                    List.of(unit.code(), unit.name().zh(), unit.name().en())) {
                if (!name.isEmpty()) {
                    units.putIfAbsent(Spelling.key(name), unit);
                }
            }
            place(unit).ifPresent(place -> places.putIfAbsent(place.code(), unit));
        }
        for (Indicator indicator : project.framework().indicators()) {
            add(new Known(indicator.code(), indicator.name(), indicator.measuredIn()));
        }
        for (Denominator denominator : project.framework().denominators()) {
            add(new Known(denominator.code(), denominator.name(), denominator.measuredIn()));
        }
    }

    private static Optional<GazetteerPlace> place(Unit unit) {
        for (String name : List.of(unit.code(), unit.name().zh(), unit.name().en())) {
            List<GazetteerPlace> found = Gazetteer.standard().find(name);
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private void add(Known column) {
        for (String name : List.of(column.code, column.name.zh(), column.name.en())) {
            String key = Spelling.key(name);
            Known before = key.isEmpty() ? null : columns.putIfAbsent(key, column);
            if (before != null && !before.equals(column)) {
                shared.add(key);
            }
        }
    }

    Optional<Unit> unit(Fact.NamedUnit named) {
        Optional<Unit> byCode = Optional.ofNullable(units.get(named.code()));
        Optional<Unit> byPlace = named.place().map(place -> places.get(place.code()));
        List<Unit> byAnyPlace = Gazetteer.standard().find(named.label()).stream()
                .filter(place -> named.place().isEmpty() && places.containsKey(place.code()))
                .map(place -> places.get(place.code()))
                .toList();
        return byCode.or(() -> byPlace)
                .or(() -> named.place().isPresent()
                        ? Optional.empty()
                        : Optional.ofNullable(units.get(Spelling.key(named.label()))))
                .or(() -> byAnyPlace.size() == 1 ? Optional.of(byAnyPlace.get(0)) : Optional.empty());
    }

    Optional<Known> column(Fact.NamedIndicator named) {
        for (String name : List.of(named.name(), named.english())) {
            String key = Spelling.key(name);
            if (!key.isEmpty() && columns.containsKey(key) && !shared.contains(key)) {
                return Optional.ofNullable(columns.get(key));
            }
        }
        return Optional.empty();
    }

    /** Whether several indicators have this name, so that it tells none. */
    boolean isShared(Fact.NamedIndicator named) {
        return shared.contains(Spelling.key(named.name()));
    }
}
