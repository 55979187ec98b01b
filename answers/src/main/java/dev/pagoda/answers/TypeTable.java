package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.types.ClusterReading;
import dev.pagoda.readings.types.CoordinationClass;
import dev.pagoda.readings.types.Coupling;
import dev.pagoda.readings.types.QuadrantType;
import java.util.Locale;
import java.util.Optional;

/** What kind of unit each is, by all typings that are there. */
record TypeTable(Readings readings, Result result) {
    void units(CsvRows rows) {
        rows.row(
                "unit",
                "quadrant",
                "cluster",
                "coordination_class",
                "silhouette",
                "coupling",
                "level",
                "coordination",
                "why_missing");
        Statistic notAsked = Statistic.none(Reason.NOT_ASKED);
        for (int place = 0; place < result.methodology().units().size(); place++) {
            int unit = place;
            Optional<Coupling> coupling =
                    readings.coupling().map(reading -> reading.of().get(unit));
            Object[] about = {
                ReadingTables.unit(result, unit),
                readings.quadrants()
                        .flatMap(reading -> reading.quadrants().of().get(unit))
                        .map(TypeTable::word)
                        .orElse(""),
                cluster(unit),
                coupling.flatMap(Coupling::of)
                        .map(CoordinationClass::name)
                        .map(TypeTable::word)
                        .orElse("")
            };
            Statistics.row(
                    rows,
                    about,
                    silhouette(unit),
                    coupling.map(Coupling::coupling).orElse(notAsked),
                    coupling.map(Coupling::level).orElse(notAsked),
                    coupling.map(Coupling::degree).orElse(notAsked));
        }
    }

    private static String word(QuadrantType type) {
        return word(type.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 for the cluster with the highest scores; empty for a unit in none. */
    private String cluster(int unit) {
        return readings.clusters()
                .filter(reading ->
                        place(reading, unit) < reading.clusters().of().size() && place(reading, unit) >= 0)
                .map(reading ->
                        reading.clusters().of().get(place(reading, unit)).toString())
                .orElse("");
    }

    private static int place(ClusterReading reading, int unit) {
        return reading.units().indexOf(unit);
    }

    private Statistic silhouette(int unit) {
        return readings.clusters()
                .filter(reading -> place(reading, unit) >= 0
                        && place(reading, unit) < reading.silhouette().of().size())
                .map(reading -> Statistic.of(reading.silhouette().of().get(place(reading, unit))))
                .orElse(Statistic.none(Reason.NOT_ASKED));
    }
}
