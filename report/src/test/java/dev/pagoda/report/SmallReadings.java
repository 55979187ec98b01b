package dev.pagoda.report;

import dev.pagoda.analysis.Readings;
import dev.pagoda.analysis.ReadingsReader;
import dev.pagoda.core.model.Setting;
import java.util.Optional;

/** The small index with every reading that there is; its one period leaves momentum and trends without numbers. */
final class SmallReadings {
    private SmallReadings() {}

    static Edition edition() {
        return of(Setting.entries(
                "groups",
                Setting.entries("weights", "POP", "base", "POP", "sizes", "B1", "places", 2),
                "space",
                Setting.entries("permutations", 99),
                "quadrants",
                Setting.entries("first", "A", "second", "B"),
                "clusters",
                Setting.entries("clusters", 2),
                "coupling",
                Setting.entries(),
                "momentum",
                Setting.entries("from", 2020),
                "trends",
                Setting.entries("indicators", "A1")));
    }

    /** The small index with these readings. */
    static Edition of(Setting.Entries written) {
        Edition edition = SmallIndex.edition();
        ReadingsReader.Reading reading = ReadingsReader.read(edition.result().methodology(), written);
        Readings readings = Readings.of(
                edition.project(), edition.result(), reading.settings().orElseThrow());
        return new Edition(
                edition.project(), edition.result(), Optional.empty(), Optional.empty(), Optional.of(readings));
    }
}
