// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.statistics.Description;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions, availability, strengths and weaknesses against COINr 1.1.14. */
class CoinrReadingsTest {
    private static final CoherenceSettings.DataLimits LIMITS = CoherenceSettings.COMMON.data();

    @Test
    void figures_and_flags_of_every_nodes_scores_agree() {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/stats_Aggregated.csv");
        List<Described> described = Coherence.of(Asem.example()).descriptions();
        assertThat(table).hasSize(60);
        for (NamedCsvRecord row : table) {
            Described actual = described.stream()
                    .filter(one -> one.code().equals(row.getField("iCode")) && one.basis() == Basis.SCORE)
                    .findFirst()
                    .orElseThrow();
            assertAgree(figures(actual.description()), figures(row), 1e-11);
            assertThat(flag(actual.hasFewAvailable(LIMITS), "LOW")).isEqualTo(row.getField("Flag.Avail"));
            assertThat(flag(actual.hasManyZeros(LIMITS), "LOW")).isEqualTo(row.getField("Flag.NonZero"));
            assertThat(flag(actual.hasFewUnique(LIMITS), "LOW")).isEqualTo(row.getField("Flag.Unique"));
            assertThat(flag(actual.hasOutliers(LIMITS), "OUT")).isEqualTo(row.getField("Flag.SkewKurt"));
        }
    }

    private static String flag(boolean raised, String word) {
        return raised ? word : "ok";
    }

    private static double[] figures(Description of) {
        return new double[] {
            of.min(),
            of.max(),
            of.mean(),
            of.median(),
            of.deviation(),
            of.skewness(),
            of.kurtosis(),
            of.count(),
            of.count() - of.zeros(),
            of.unique(),
            of.same(),
            of.availableShare(),
            1 - of.zeroShare(),
            of.uniqueShare(),
            of.sameShare()
        };
    }

    private static double[] figures(NamedCsvRecord row) {
        return List.of(
                        "Min",
                        "Max",
                        "Mean",
                        "Median",
                        "Std",
                        "Skew",
                        "Kurt",
                        "N.Avail",
                        "N.NonZero",
                        "N.Unique",
                        "N.Same",
                        "Frc.Avail",
                        "Frc.NonZero",
                        "Frc.Unique",
                        "Frc.Same")
                .stream()
                .mapToDouble(name -> Double.parseDouble(row.getField(name)))
                .toArray();
    }

    @Test
    void availability_of_every_unit_agrees() {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/data_avail_summary_raw.csv");
        Result raw = Asem.run(
                Step.of("normalise", "method", "min-max"),
                Step.of("weigh", "method", "equal"),
                Step.of("aggregate", "method", "arithmetic"));
        List<Availability.OfUnit> units = Coherence.of(raw).availability().units();
        assertThat(units).hasSameSizeAs(table);
        for (NamedCsvRecord row : table) {
            Availability.OfUnit unit = units.stream()
                    .filter(one -> one.unit().equals(row.getField("uCode")))
                    .findFirst()
                    .orElseThrow();
            double[] actual = {
                unit.missing(), unit.zeros(), unit.missing() + unit.zeros(), unit.available(), unit.nonZero()
            };
            double[] expected = List.of("N_missing", "N_zero", "N_miss_or_zero", "Dat_Avail", "Non_Zero").stream()
                    .mapToDouble(name -> Double.parseDouble(row.getField(name)))
                    .toArray();
            assertAgree(actual, expected, 1e-13);
            assertThat(unit.byNode()[0]).isEqualTo(unit.available());
        }
    }

    @ParameterizedTest
    @CsvSource({"ESP", "NOR"})
    void scores_and_ranks_of_a_unit_at_every_node_agree(String unit) {
        Result result = Asem.example();
        UnitSummary summary = summary(result, unit, UnitSummarySettings.COMMON);
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/unit_summary_" + unit + ".csv");
        assertThat(summary.nodes()).hasSameSizeAs(table);
        for (NamedCsvRecord row : table) {
            UnitSummary.Place place = summary.nodes().get(result.framework().position(row.getField("Code")));
            assertAgree(
                    new double[] {place.value(), place.rank()},
                    new double[] {Double.parseDouble(row.getField("Score")), Double.parseDouble(row.getField("Rank"))},
                    1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "strengths_ESP_Normalised, ESP, SCORE, ''",
        "strengths_ESP_Raw, ESP, OBSERVED, ''",
        "strengths_ESP_Raw_group_unq0.2, ESP, OBSERVED, GDPpc_group",
        "strengths_IND_Raw_group_unq0.2, IND, OBSERVED, GDPpc_group",
        "weaknesses_ESP_Raw_group_unq0.2, ESP, OBSERVED, GDPpc_group",
        "weaknesses_IND_Normalised, IND, SCORE, ''",
        "weaknesses_IND_Raw, IND, OBSERVED, ''",
        "weaknesses_IND_Raw_group_unq0.2, IND, OBSERVED, GDPpc_group",
        "weaknesses_NOR_Raw, NOR, OBSERVED, ''"
    })
    void strengths_and_weaknesses_agree_with_ties_in_the_order_of_its_columns(
            String file, String unit, Basis basis, String grouping) {
        boolean isGrouped = !grouping.isEmpty();
        UnitSummarySettings settings = new UnitSummarySettings(49, 0, basis, grouping, isGrouped ? 0.2 : 0, isGrouped);
        List<String> columns = Asem.texts("coin/meta_ind_sorted.csv", "iCode");
        List<UnitSummary.Place> told = summary(Asem.example(), unit, settings).strengths().stream()
                .sorted(Comparator.comparingDouble(UnitSummary.Place::rank)
                        .thenComparing(place -> columns.indexOf(place.code())))
                .toList();
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/audit/" + file + ".csv");
        List<UnitSummary.Place> actual = file.startsWith("strengths")
                ? told.subList(0, table.size())
                : told.subList(told.size() - table.size(), told.size());
        assertThat(actual.stream().map(UnitSummary.Place::code).toList())
                .isEqualTo(table.stream().map(row -> row.getField("Code")).toList());
        assertThat(actual.stream().map(UnitSummary.Place::parent).toList())
                .isEqualTo(table.stream().map(row -> row.getField("Pillar")).toList());
        assertAgree(
                actual.stream().mapToDouble(UnitSummary.Place::rank).toArray(),
                ReferenceFigures.column(table, "Rank"),
                0);
        assertAgree(
                actual.stream().mapToDouble(UnitSummary.Place::value).toArray(),
                ReferenceFigures.column(table, "Value"),
                1e-12);
    }

    private static UnitSummary summary(Result result, String unit, UnitSummarySettings settings) {
        return UnitSummary.of(result, result.observed().units().indexOf(unit), settings);
    }
}
