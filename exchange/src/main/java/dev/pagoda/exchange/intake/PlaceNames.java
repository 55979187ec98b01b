// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.project.names.Gazetteer;
import dev.pagoda.project.names.GazetteerPlace;
import dev.pagoda.project.names.GazetteerPlace.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which places the names of a table mean. A name of two places is settled by what the others are; what they do not
 * settle is asked.
 */
final class PlaceNames {
    private final Map<String, List<GazetteerPlace>> candidates = new LinkedHashMap<>();
    private final Map<String, GazetteerPlace> places = new LinkedHashMap<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private final boolean hasProvinces;
    private final boolean hasCities;

    /** @param names all names of units of a table, those of totals left out */
    PlaceNames(Collection<String> names) {
        names.forEach(name -> candidates.put(name, find(name)));
        long known =
                candidates.values().stream().filter(found -> !found.isEmpty()).count();
        this.hasProvinces = known(Level.PROVINCE);
        this.hasCities = known(Level.CITY);
        if (known * 2
                >= candidates.size()) { // else they are districts, or companies, of which some have the name of a city
            candidates.forEach(this::settle);
        }
    }

    private boolean known(Level level) {
        return candidates.values().stream()
                .anyMatch(found -> found.size() == 1 && found.get(0).level() == level);
    }

    /** By the whole text, or by its Chinese or its English part. */
    static List<GazetteerPlace> find(String name) {
        List<GazetteerPlace> found = Gazetteer.standard().find(name);
        if (found.isEmpty()) {
            String chinese = name.replaceAll("[^\\p{IsHan}]", "");
            String latin = name.replaceAll("\\p{IsHan}", "").strip();
            boolean isBoth = !chinese.isEmpty() && latin.matches(".*[A-Za-z]{3}.*");
            found = isBoth ? Gazetteer.standard().find(chinese) : found;
        }
        return found;
    }

    private void settle(String name, List<GazetteerPlace> found) {
        List<GazetteerPlace> left = new ArrayList<>(found);
        if (left.size() > 1 && hasProvinces != hasCities) {
            Level level = hasProvinces ? Level.PROVINCE : Level.CITY;
            left.removeIf(place -> !place.isAmong(level));
        }
        if (left.size() == 1) {
            places.put(name, left.get(0));
        } else if (left.size() > 1) {
            doubtful.add(name);
        }
    }

    Optional<GazetteerPlace> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    boolean arePlaces() {
        return !places.isEmpty();
    }

    /** Names that may mean several places, which nothing settles. */
    Set<String> doubtful() {
        return doubtful;
    }

    /** The places that a name may mean, in words. */
    String meanings(String name) {
        return candidates.getOrDefault(name, List.of()).stream()
                .map(place -> place.name().zh() + " " + place.code())
                .collect(Collectors.joining(", "));
    }

    /** Provinces that stand in a table of their cities. */
    Set<String> provincesOfCities() {
        Set<String> found = new LinkedHashSet<>();
        places.forEach((name, place) -> {
            if (places.values().stream().anyMatch(place::holds)) {
                found.add(name);
            }
        });
        return found;
    }

    /** Cities that stand below their provinces in a table of provinces. */
    Set<String> citiesOfProvinces() {
        Set<String> found = new LinkedHashSet<>();
        places.forEach((name, place) -> {
            if (places.values().stream().anyMatch(province -> province.holds(place))) {
                found.add(name);
            }
        });
        return found;
    }

    /** Whether there are more provinces than cities. */
    boolean areMostlyProvinces() {
        return count(Level.PROVINCE) > count(Level.CITY);
    }

    private long count(Level level) {
        return places.values().stream().filter(place -> place.level() == level).count();
    }

    /** Whether the only cities are the five that national statistics print beside the provinces. */
    boolean areCitiesPlanListed() {
        Set<String> planListed = Set.of("210200", "330200", "350200", "370200", "440300");
        return places.values().stream()
                .filter(place -> place.level() == Level.CITY)
                .allMatch(place -> planListed.contains(place.code()));
    }
}
