// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the project folder of a made-up index: {@code java dev.pagoda.benchmarks.Synthetic UNITS INDICATORS PERIODS
 * DIR}. Observations are in wide form, one file for each period.
 */
public final class Synthetic {
    private final SyntheticIndex index;
    private final Path folder;

    private Synthetic(SyntheticIndex index, Path folder) {
        this.index = index;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("expected UNITS INDICATORS PERIODS DIR");
        }
        write(
                new SyntheticIndex(
                        Integer.parseInt(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        SyntheticIndex.SEED),
                Path.of(arguments[3]));
    }

    /** Writes the folder; files of the same names are replaced. */
    public static void write(SyntheticIndex index, Path folder) throws IOException {
        new Synthetic(index, folder).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("observations"));
        Files.writeString(folder.resolve("index.yaml"), method());
        Files.writeString(folder.resolve("units.csv"), units());
        Files.writeString(folder.resolve("framework.csv"), framework());
        for (int period = 0; period < index.periods(); period++) {
            observations(period);
        }
    }

    private String method() {
        return """
            format: 1
            id: synthetic
            title: { en: Synthetic index of %d units by %d indicators }
            edition: %d
            periods: %s
            steps:
              - screen: { coverage: 0.6 }
              - impute: median
              - treat: { method: winsorise-then-log, skewness: 2, kurtosis: 3.5, most: 5 }
              - normalise: { method: min-max, lower: 0, upper: 100 }
              - weigh: equal
              - aggregate: arithmetic
              - rank: { ties: min }
              - tier: { method: thresholds, cuts: [40, 50, 60] }
            """.formatted(
                        index.units(), index.indicators(), index.methodology().edition(), index.periodsScored());
    }

    private String units() {
        StringBuilder text = new StringBuilder("code,name_en\n");
        for (int unit = 0; unit < index.units(); unit++) {
            text.append(SyntheticIndex.unitCode(unit))
                    .append(",Unit ")
                    .append(unit + 1)
                    .append('\n');
        }
        return text.toString();
    }

    private String framework() {
        StringBuilder text = new StringBuilder("code,parent,name_en,direction\n");
        var framework = index.framework();
        for (int node = 0; node < framework.nodes().size(); node++) {
            String code = framework.nodes().get(node).code();
            int parent = framework.parent(node);
            text.append(code).append(',');
            text.append(parent < 0 ? "" : framework.nodes().get(parent).code());
            text.append(",Node ").append(code).append(',');
            framework.indicators().stream()
                    .filter(indicator -> indicator.code().equals(code))
                    .forEach(indicator -> text.append(indicator.direction().sign() > 0 ? '+' : '-'));
            text.append('\n');
        }
        return text.toString();
    }

    private void observations(int period) throws IOException {
        int year = index.periodsScored().get(period);
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("observations/" + year + ".csv"))) {
            file.write("unit,period");
            for (int i = 0; i < index.indicators(); i++) {
                file.write("," + SyntheticIndex.indicatorCode(i));
            }
            for (int unit = 0; unit < index.units(); unit++) {
                file.write("\n" + SyntheticIndex.unitCode(unit) + "," + year);
                for (int i = 0; i < index.indicators(); i++) {
                    double value = index.value(unit, i, period);
                    file.write(Double.isNaN(value) ? "," : "," + value);
                }
            }
            file.write("\n");
        }
    }
}
