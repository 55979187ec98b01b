package dev.pagoda.answers;

import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.Readings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The readings of an edition as CSV tables; written like those of the results. A number that could not be computed is an empty field, and the last column says
 * why.
 */
public final class ReadingTables {
    private final Readings readings;
    private final Result result;

    public ReadingTables(Readings readings, Result result) {
        this.readings = readings;
        this.result = result;
    }

    /** Writes the tables of the readings that are there into a folder. */
    public void writeTo(Path folder) throws IOException {
        GroupTables groups = new GroupTables(readings.groups(), result);
        if (!readings.groups().isEmpty()) {
            CsvRows.write(folder.resolve("groups.csv"), groups::groups);
            CsvRows.write(folder.resolve("inequality.csv"), groups::inequality);
        }
        if (readings.groups().stream().anyMatch(one -> !one.specialisation().isEmpty())) {
            CsvRows.write(folder.resolve("location-quotients.csv"), groups::quotients);
        }
        if (readings.space().isPresent()) {
            SpaceTables space = new SpaceTables(readings.space().get(), result);
            CsvRows.write(folder.resolve("space.csv"), space::nodes);
            CsvRows.write(folder.resolve("neighbours.csv"), space::units);
        }
        if (hasTypes()) {
            CsvRows.write(folder.resolve("types.csv"), new TypeTable(readings, result)::units);
        }
        if (readings.momentum().isPresent()) {
            CsvRows.write(
                    folder.resolve("momentum.csv"),
                    new MomentumTable(readings.momentum().get(), result)::nodes);
        }
        if (readings.trends().isPresent()) {
            TrendTables trends = new TrendTables(readings.trends().get(), result);
            CsvRows.write(folder.resolve("trends.csv"), trends::trends);
            CsvRows.write(folder.resolve("convergence.csv"), trends::convergence);
        }
    }

    private boolean hasTypes() {
        List<Optional<?>> all = List.of(readings.quadrants(), readings.clusters(), readings.coupling());
        return all.stream().anyMatch(Optional::isPresent);
    }

    /** The code of a node. */
    static String node(Result result, int node) {
        return result.framework().nodes().get(node).code();
    }

    /** The code of a unit by its place; empty for none. */
    static String unit(Result result, int place) {
        return place < 0 ? "" : of(result, place).code();
    }

    private static Unit of(Result result, int place) {
        return result.methodology().units().get(place);
    }
}
