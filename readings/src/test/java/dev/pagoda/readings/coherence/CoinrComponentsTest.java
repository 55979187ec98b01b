// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.testkit.ReferenceFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Principal components and reliability against COINr 1.1.14. */
class CoinrComponentsTest {
    /** One file of the package's results: of which data set, level and group, and what of them. */
    private record Golden(String file, String dataSet, int level, String group, String part) {
        static Golden of(String name) {
            String[] parts = name.replace("_nogroups_All", "_Index")
                    .replace("center_scale", "centre")
                    .replace(".csv", "")
                    .split("_");
            return new Golden("coinr/weights/" + name, parts[1], parts[2].charAt(1) - '0', parts[3], parts[4]);
        }

        List<String> codes() {
            return Lineage.below(group, level);
        }

        ComponentAnalysis components() {
            return ComponentAnalysis.of(Lineage.columns(dataSet, codes()))
                    .found()
                    .orElseThrow();
        }
    }

    @TestFactory
    Stream<DynamicTest> components_of_every_group_agree() throws IOException {
        Path folder = ReferenceFigures.file("coinr/weights");
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("pca_") && !name.endsWith("weights.csv"))
                    .sorted()
                    .forEach(names::add);
        }
        assertThat(names).hasSizeGreaterThan(40);
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> assertAgrees(Golden.of(name))));
    }

    private static void assertAgrees(Golden golden) {
        List<NamedCsvRecord> table = ReferenceFigures.table(golden.file());
        switch (golden.part()) {
            case "importance" -> assertImportance(golden.components(), table);
            case "centre" -> assertCentres(golden, table);
            case "loadings" -> assertLoadings(golden, table);
            case "scores" -> assertScores(golden.components(), table);
            default -> throw new IllegalArgumentException("no such part: " + golden);
        }
    }

    private static void assertImportance(ComponentAnalysis components, List<NamedCsvRecord> table) {
        assertAgree(components.eigenvalues(), ReferenceFigures.column(table, "variance"), 1e-12);
        assertAgree(
                IntStream.range(0, components.count())
                        .mapToDouble(components::share)
                        .toArray(),
                ReferenceFigures.column(table, "prop"),
                1e-12);
        assertAgree(
                IntStream.range(0, components.count())
                        .mapToDouble(components::cumulativeShare)
                        .toArray(),
                ReferenceFigures.column(table, "cumprop"),
                1e-12);
    }

    private static void assertCentres(Golden golden, List<NamedCsvRecord> table) {
        ComponentAnalysis components = golden.components();
        for (NamedCsvRecord row : table) {
            int column = golden.codes().indexOf(row.getField("iCode"));
            double[] expected = {Double.parseDouble(row.getField("center")), Double.parseDouble(row.getField("scale"))};
            assertAgree(new double[] {components.centres()[column], components.scales()[column]}, expected, 1e-12);
        }
    }

    private static void assertLoadings(Golden golden, List<NamedCsvRecord> table) {
        ComponentAnalysis components = golden.components();
        assertThat(table).hasSize(components.count());
        for (int component = 0; component < components.count(); component++) {
            double[] expected = ReferenceFigures.column(table, "PC" + (component + 1));
            double[] loadings = components.eigenvectors()[component];
            double[] actual = table.stream()
                    .mapToDouble(row -> loadings[golden.codes().indexOf(row.getField("iCode"))])
                    .toArray();
            assertAgree(actual, turnedAs(expected, actual), 1e-10);
            assertThat(Arrays.stream(actual).sum()).isGreaterThan(0);
        }
    }

    private static void assertScores(ComponentAnalysis components, List<NamedCsvRecord> table) {
        for (int component = 0; component < components.count(); component++) {
            double[] expected = ReferenceFigures.column(table, "PC" + (component + 1));
            double[] actual = DoubleStream.of(components.scores()[component])
                    .filter(score -> !Double.isNaN(score))
                    .toArray();
            assertThat(actual).hasSize(components.units());
            assertAgree(actual, turnedAs(expected, actual), 1e-10);
        }
    }

    /** The expected vector, or its opposite if that is nearer: the package leaves the sign to chance. */
    private static double[] turnedAs(double[] expected, double[] actual) {
        double product = 0;
        for (int i = 0; i < expected.length; i++) {
            product += expected[i] * actual[i];
        }
        double sign = Math.signum(product);
        return DoubleStream.of(expected).map(x -> sign * x).toArray();
    }

    @Test
    void the_weights_it_makes_of_them_are_the_loadings_of_the_first_component() {
        for (String name : List.of("L1", "L2", "L3", "L2_nogroups")) {
            int level = name.charAt(1) - '0';
            List<NamedCsvRecord> weights =
                    ReferenceFigures.table("coinr/weights/pca_Aggregated_" + name + "_weights.csv");
            List<String> groups = name.endsWith("nogroups")
                    ? List.of("Index")
                    : Lineage.below("Index", 1).stream()
                            .map(indicator -> Lineage.above(
                                    indicator,
                                    List.of("Pillar", "Sub-index", "Index").get(level - 1)))
                            .distinct()
                            .toList();
            for (String group : groups) {
                List<String> codes = Lineage.below(group, level);
                double[] loadings = ComponentAnalysis.of(Lineage.columns("Aggregated", codes))
                        .found()
                        .orElseThrow()
                        .eigenvectors()[0];
                double[] expected = codes.stream()
                        .mapToDouble(code -> weights.stream()
                                .filter(row -> row.getField("iCode").equals(code))
                                .mapToDouble(row -> Double.parseDouble(row.getField("Weight")))
                                .findFirst()
                                .orElseThrow())
                        .toArray();
                assertAgree(loadings, turnedAs(expected, loadings), 1e-10);
            }
        }
    }

    @Test
    void reliability_of_every_group_agrees() {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/cronbach_alpha.csv");
        assertThat(table).hasSize(37);
        for (NamedCsvRecord row : table) {
            List<String> codes = Lineage.below(row.getField("group"), Integer.parseInt(row.getField("inputLevel")));
            assertThat(codes).hasSize(Integer.parseInt(row.getField("n")));
            Reliability reliability = Reliability.of(Lineage.columns(row.getField("dset"), codes))
                    .found()
                    .orElseThrow();
            assertThat(reliability.alpha())
                    .as(row.toString())
                    .isCloseTo(Double.parseDouble(row.getField("alpha")), within(1e-12));
        }
    }

    @Test
    void reliability_over_complete_rows_agrees() {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/cronbach_alpha_raw_complete_obs.csv");
        for (NamedCsvRecord row : table) {
            double[][] columns = Lineage.columns("Raw", Lineage.below(row.getField("group"), 1));
            int[] complete = IntStream.range(0, columns[0].length)
                    .filter(unit -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[unit])))
                    .toArray();
            double[][] kept = Arrays.stream(columns)
                    .map(column -> IntStream.of(complete)
                            .mapToDouble(unit -> column[unit])
                            .toArray())
                    .toArray(double[][]::new);
            assertThat(Reliability.of(kept).found().orElseThrow().alpha())
                    .as(row.toString())
                    .isCloseTo(Double.parseDouble(row.getField("alpha")), within(1e-12));
        }
    }
}
