// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.readings.statistics.Coefficient;
import dev.pagoda.readings.statistics.Correlated;
import dev.pagoda.testkit.ReferenceFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correlations at and between all levels against COINr 1.1.14. */
class CoinrCorrelationTest {
    private static final double TOLERANCE = 1e-12;

    /** All tables of coefficients; the flags have tests of their own. */
    @TestFactory
    Stream<DynamicTest> every_table_of_coefficients_agrees() throws IOException {
        Path folder = ReferenceFigures.file("coinr/correlations");
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_corr") && !name.startsWith("corr_") && !name.startsWith("pvalues"))
                    .sorted()
                    .forEach(names::add);
        }
        assertThat(names).hasSizeGreaterThan(18);
        Correlations scores = Coherence.of(Asem.example()).correlations();
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> assertAgrees(name, scores)));
    }

    private static void assertAgrees(String name, Correlations scores) {
        String[] parts = name.split("_");
        Coefficient coefficient = Coefficient.valueOf(parts[0].toUpperCase(Locale.ROOT));
        boolean hidden = name.contains("pval0.05");
        Map<String, double[]> raw = raw(name.contains("directions"));
        Map<String, String> lineage = lineage();
        for (NamedCsvRecord row : ReferenceFigures.table("coinr/correlations/" + name)) {
            String second = row.getField("Var2");
            String first = lineage.getOrDefault(second + " " + row.getField("Var1"), row.getField("Var1"));
            Correlated actual = parts[1].equals("raw")
                    ? Correlated.of(coefficient, raw.get(first), raw.get(second))
                    : scores.between(first, second).by(coefficient);
            String expected = row.getField("Correlation");
            if (expected.equals("NA")) {
                assertThat(hidden).isTrue();
                // R takes a series for the p of rank correlations without ties, we take Student's t: on the edge they
                // differ
                double edge = coefficient == Coefficient.SPEARMAN ? 0.0499 : 0.05;
                assertThat(actual.isSignificant(edge)).as(first + " " + second).isFalse();
            } else {
                assertThat(actual.r())
                        .as(first + " " + second)
                        .isCloseTo(Double.parseDouble(expected), within(TOLERANCE));
                assertThat(hidden && !actual.isSignificant(0.05))
                        .as(first + " " + second)
                        .isFalse();
            }
        }
    }

    private static Map<String, double[]> raw(boolean directed) {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/coin/Raw.csv");
        Map<String, double[]> raw = new HashMap<>();
        for (NamedCsvRecord row : ReferenceFigures.table("coinr/coin/meta_ind_sorted.csv")) {
            if (row.getField("Type").equals("Indicator")) {
                double sign = directed ? Double.parseDouble(row.getField("Direction")) : 1;
                double[] values = ReferenceFigures.column(table, row.getField("iCode"));
                raw.put(
                        row.getField("iCode"),
                        Arrays.stream(values).map(x -> sign * x).toArray());
            }
        }
        return raw;
    }

    /** The code of a node by an indicator below it and its level, as the tables of families name it. */
    private static Map<String, String> lineage() {
        Map<String, String> lineage = new HashMap<>();
        for (NamedCsvRecord row : ReferenceFigures.table("coinr/coin/meta_lineage.csv")) {
            for (String level : List.of("Pillar", "Sub-index", "Index")) {
                lineage.put(row.getField("Indicator") + " " + level, row.getField(level));
            }
        }
        return lineage;
    }

    @Test
    void p_values_agree() {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/correlations/pvalues_pearson_raw_L1.csv");
        List<String> codes = table.stream().map(row -> row.getField("iCode")).toList();
        double[][] columns = Lineage.columns("Raw", codes);
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double p = Correlated.of(Coefficient.PEARSON, columns[i], columns[j])
                        .p();
                double expected = Double.parseDouble(table.get(i).getField(codes.get(j)));
                assertThat(Math.abs(p - expected))
                        .as(codes.get(i) + " " + codes.get(j))
                        .isLessThanOrEqualTo(1e-10 * expected + 1e-300);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kendall_high0.75, KENDALL, 0.75, -1",
        "spearman_high0.75, SPEARMAN, 0.75, -1",
        "pearson_low-0.2, PEARSON, 1, -0.2",
        "spearman_low-0.2, SPEARMAN, 1, -0.2"
    })
    void flagged_pairs_within_a_pillar_agree(String file, Coefficient coefficient, double high, double low) {
        CoherenceSettings settings =
                CoherenceSettings.COMMON.by(coefficient).with(new CoherenceSettings.CorrelationLimits(high, low, 0, 1));
        List<NamedCsvRecord> expected = ReferenceFigures.table("coinr/correlations/corr_flags_" + file + "_L2.csv");
        Coherence coherence = Coherence.of(Asem.example(), settings);
        List<String> indicators = Lineage.below("Index", 1);
        List<String> actual = Stream.of(Weakness.REDUNDANT, Weakness.NEGATIVE)
                .flatMap(weakness -> coherence.flags(weakness).stream())
                .filter(flag -> indicators.contains(flag.code()))
                .map(flag -> pair(flag.code(), flag.other()) + " " + rounded(flag.value()))
                .toList();
        assertThat(actual)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(row -> pair(row.getField("Ind1"), row.getField("Ind2")) + " "
                                + rounded(Double.parseDouble(row.getField("Corr"))))
                        .toList());
    }

    private static String pair(String first, String second) {
        return first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
    }

    private static long rounded(double r) {
        return Math.round(1e9 * r);
    }

    @ParameterizedTest
    @CsvSource({"kendall, KENDALL", "spearman, SPEARMAN"})
    void indicators_that_correlate_with_denominators_agree(String file, Coefficient coefficient) {
        List<NamedCsvRecord> expected =
                ReferenceFigures.table("coinr/correlations/denom_corr_" + file + "_raw_thresh0.7.csv");
        List<String> actual = Coherence.of(Asem.example()).denominators().stream()
                .filter(link -> Math.abs(link.before().by(coefficient).r()) > 0.7)
                .map(link -> link.indicator() + " " + link.denominator() + " "
                        + rounded(link.before().by(coefficient).r()))
                .toList();
        assertThat(actual)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(row -> row.getField("Ind") + " " + row.getField("Denom") + " "
                                + rounded(Double.parseDouble(row.getField("Corr"))))
                        .toList());
    }
}
