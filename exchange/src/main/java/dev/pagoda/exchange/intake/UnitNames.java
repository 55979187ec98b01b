// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.exchange.intake.Remark.LeftOutCause;
import dev.pagoda.project.names.Gazetteer;
import dev.pagoda.project.names.GazetteerPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names by which a page calls its units: which are places, and which are totals and no units at all. */
final class UnitNames {
    private final Map<String, LeftOutCause> causes = new LinkedHashMap<>();
    private final PlaceNames labels;
    private final List<Remark> questions = new ArrayList<>();

    /** @param names all of them, in the order of the page */
    UnitNames(Set<String> names, Location at) {
        Set<String> units = new LinkedHashSet<>();
        long regions = names.stream().filter(UnitNames::isRegion).count();
        for (String name : names) {
            if (TableWords.isTotal(name)) {
                causes.put(name, LeftOutCause.TOTAL);
            } else if (isRegion(name) && regions * 2 < names.size()) {
                causes.put(name, LeftOutCause.REGION);
            } else if (TableWords.isPart(name)) {
                causes.put(name, LeftOutCause.PART);
            } else {
                units.add(name);
            }
        }
        this.labels = new PlaceNames(units);
        if (labels.arePlaces()) {
            units.stream().filter(TableWords::isNation).forEach(name -> causes.put(name, LeftOutCause.NATION));
        }
        ask(at);
    }

    private static boolean isRegion(String name) {
        return TableWords.isRegion(name) && Gazetteer.standard().find(name).isEmpty();
    }

    private void ask(Location at) {
        for (String name : labels.doubtful()) {
            questions.add(Remark.question(
                    at,
                    "'" + name + "' may be " + labels.meanings(name)
                            + ": it was kept by its name alone; to settle it, write"
                            + " the Chinese name or the code in units.csv",
                    "“" + name + "”可能是 " + labels.meanings(name) + "：仅按名称保留；请在 units.csv 中写明中文名称或代码"));
        }
        Set<String> provinces = labels.provincesOfCities();
        if (provinces.isEmpty()) {
            return;
        }
        String list = String.join(", ", provinces);
        String listZh = String.join("、", provinces);
        if (labels.areCitiesPlanListed()) {
            questions.add(Remark.question(
                    at,
                    list
                            + " stand beside their plan-listed cities: do their values include those cities? If so, take the"
                            + " cities or the provinces out of units.csv",
                    listZh + " 与计划单列市并列：其数值是否含这些城市？若含，请从 units.csv 中删去其一"));
        } else if (labels.areMostlyProvinces()) {
            Set<String> cities = labels.citiesOfProvinces();
            cities.forEach(name -> causes.put(name, LeftOutCause.PART));
            questions.add(Remark.question(
                    at,
                    String.join(", ", cities)
                            + " stand below their provinces and were taken for parts of them, not units; if"
                            + " they are units, put provinces and cities into tables of their own",
                    String.join("、", cities) + " 列在所属省份之下，已视为其中的一部分而非评价单元；若确为评价单元，请将省份与城市分成两张表"));
        } else {
            provinces.forEach(name -> causes.put(name, LeftOutCause.PROVINCE));
            questions.add(Remark.question(
                    at,
                    list
                            + " stand above their cities and were taken for totals, not units; if they are units, put provinces"
                            + " and cities into tables of their own",
                    listZh + " 列在所辖城市之上，已视为小计而非评价单元；若确为评价单元，请将省份与城市分成两张表"));
        }
    }

    Optional<LeftOutCause> cause(String name) {
        return Optional.ofNullable(causes.get(name));
    }

    /** The place, by name, or by code where the name tells none or several. */
    Optional<GazetteerPlace> place(String name, String code) {
        Optional<GazetteerPlace> byName = labels.place(name);
        List<GazetteerPlace> byCode =
                code.matches("\\d{6}") ? Gazetteer.standard().find(code) : List.of();
        return byName.or(
                () -> byCode.size() == 1 && (name.isEmpty() || name.equals(code) || isOneOf(name, byCode.get(0)))
                        ? Optional.of(byCode.get(0))
                        : Optional.empty());
    }

    private static boolean isOneOf(String name, GazetteerPlace place) {
        return PlaceNames.find(name).contains(place);
    }

    List<Remark> questions() {
        return questions;
    }
}
