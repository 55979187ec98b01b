// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.ReadingsAnswer;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.core.model.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsAnswerTest {
    private static final double EXACT = 1e-9;

    @TempDir
    private Path folder;

    private List<NamedCsvRecord> rows(String table) throws IOException {
        if (!Files.exists(folder.resolve(table))) {
            write(SmallReadings.edition());
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table))) {
            return csv.stream().toList();
        }
    }

    private void write(Edition edition) throws IOException {
        for (AnswerTable<?> table : new ReadingsAnswer(edition.readings().orElseThrow(), edition.result()).tables()) {
            CsvTable.write(table, folder.resolve(table.name() + ".csv"));
        }
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String... fieldsAndValues) {
        return rows.stream()
                .filter(row -> {
                    boolean fits = true;
                    for (int i = 0; i < fieldsAndValues.length; i += 2) {
                        fits &= row.getField(fieldsAndValues[i]).equals(fieldsAndValues[i + 1]);
                    }
                    return fits;
                })
                .findFirst()
                .orElseThrow();
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    @Test
    void there_is_a_table_for_what_was_asked_and_none_for_the_rest() throws IOException {
        write(SmallReadings.of(Setting.entries("coupling", Setting.entries())));
        assertThat(files()).containsExactly("types.csv");
    }

    @Test
    void all_readings_fill_all_tables() throws IOException {
        write(SmallReadings.edition());
        assertThat(files())
                .containsExactly(
                        "clusters.csv",
                        "convergence.csv",
                        "groups.csv",
                        "inequality.csv",
                        "location-quotients.csv",
                        "momentum.csv",
                        "neighbours.csv",
                        "space.csv",
                        "trends.csv",
                        "types.csv");
    }

    @Test
    void a_reason_stands_only_where_a_number_is_missing() throws IOException {
        write(SmallReadings.edition());
        for (String table : files()) {
            assertThat(Files.readString(folder.resolve(table)))
                    .doesNotContain("NaN")
                    .doesNotContain("null");
            for (NamedCsvRecord row : table.equals("clusters.csv") ? List.<NamedCsvRecord>of() : rows(table)) {
                if (!row.getField("why_missing").isEmpty()) {
                    assertThat(row.getFields().subList(0, row.getFieldCount() - 1))
                            .as(table)
                            .contains("");
                }
            }
        }
    }

    /** Scores of the index: North 95.558, 69.5 and 39.058, South 64, 34.078 and 32; residents 10, 5, 2 and 10, 1, 5. */
    @Test
    void groups_have_the_means_of_their_ranked_members() throws IOException {
        NamedCsvRecord north = row(rows("groups.csv"), "node", "I", "group", "N");
        NamedCsvRecord all = row(rows("groups.csv"), "node", "I", "group", "");
        assertThat(north.getField("count")).isEqualTo("3");
        assertThat(number(north, "mean")).isCloseTo((95.55832909482976 + 69.5 + 39.05832909482976) / 3, within(EXACT));
        assertThat(number(north, "weighted_mean"))
                .isCloseTo((10 * 95.55832909482976 + 5 * 69.5 + 2 * 39.05832909482976) / 17, within(EXACT));
        assertThat(number(north, "ratio_to_all")).isCloseTo(number(north, "mean") / number(all, "mean"), within(EXACT));
        assertThat(north.getField("leader")).isEqualTo("u1");
        assertThat(north.getField("last")).isEqualTo("u5");
        assertThat(north.getField("members_in_places")).isEqualTo("2");
        assertThat(row(rows("groups.csv"), "node", "I", "group", "S").getField("members_in_places"))
                .isEqualTo("0");
    }

    @Test
    void what_lies_between_groups_and_within_them_is_all_inequality() throws IOException {
        NamedCsvRecord theil = row(rows("inequality.csv"), "node", "I", "measure", "theil-t");
        assertThat(number(theil, "between") + number(theil, "within")).isCloseTo(number(theil, "total"), within(EXACT));
        assertThat(theil.getField("overlap")).isEmpty();
        NamedCsvRecord gini = row(rows("inequality.csv"), "node", "I", "measure", "gini");
        assertThat(number(gini, "between") + number(gini, "within") + number(gini, "overlap"))
                .isCloseTo(number(gini, "total"), within(EXACT));
    }

    @Test
    void a_location_quotient_is_a_share_over_a_share_of_the_base() throws IOException {
        List<NamedCsvRecord> quotients = rows("location-quotients.csv");
        for (NamedCsvRecord row : quotients) {
            if (row.getField("why_missing").isEmpty()) {
                assertThat(number(row, "location_quotient"))
                        .isCloseTo(number(row, "share") / number(row, "share_of_base"), within(EXACT));
            }
        }
        assertThat(quotients).extracting(row -> row.getField("group")).containsExactly("N", "S");
    }

    @Test
    void space_has_a_row_for_each_node_and_neighbours_one_for_each_unit_there() throws IOException {
        assertThat(rows("space.csv")).extracting(row -> row.getField("node")).containsExactly("I", "A", "B");
        assertThat(number(rows("space.csv").get(0), "expectation")).isCloseTo(-0.2, within(EXACT));
        assertThat(rows("neighbours.csv")).hasSize(18);
        assertThat(rows("neighbours.csv"))
                .extracting(row -> row.getField("quadrant"))
                .isSubsetOf("HH", "LL", "HL", "LH");
    }

    /**
     * Scores in A and B: u1 100, 88.9; u2 90, 25; u3 57.5, 87.5; u4 45, 12.5; u5 22.5, 63.9; u6 0, 85.2; means 52.5 and
     * 60.5.
     */
    @Test
    void types_say_what_kind_each_unit_is() throws IOException {
        List<NamedCsvRecord> types = rows("types.csv");
        assertThat(types)
                .extracting(row -> row.getField("quadrant"))
                .containsExactly("star", "first-only", "star", "rest", "second-only", "second-only", "", "");
        assertThat(types.get(0).getField("cluster")).isEqualTo("1");
        double level = (1 + 0.888958227370744) / 2;
        double coupling = Math.sqrt(0.888958227370744) / level;
        assertThat(number(types.get(0), "level")).isCloseTo(level, within(EXACT));
        assertThat(number(types.get(0), "coupling")).isCloseTo(coupling, within(EXACT));
        assertThat(number(types.get(0), "coordination")).isCloseTo(Math.sqrt(level * coupling), within(EXACT));
        assertThat(types.get(0).getField("coordination_class")).isEqualTo("excellent-coordination");
        assertThat(types.get(5).getField("why_missing")).isEqualTo("a value is zero or negative");
        assertThat(types.get(6).getField("coordination_class")).isEmpty();
    }

    @Test
    void without_an_earlier_period_momentum_and_trends_are_empty_and_say_why() throws IOException {
        NamedCsvRecord momentum = row(rows("momentum.csv"), "node", "I", "unit", "u1");
        assertThat(momentum.getField("diffusion")).isEmpty();
        assertThat(momentum.getField("why_missing")).isNotEmpty();
        NamedCsvRecord trend = row(rows("trends.csv"), "series", "I", "unit", "u1");
        assertThat(trend.getField("points")).isEqualTo("1");
        assertThat(trend.getField("growth")).isEmpty();
        assertThat(trend.getField("why_missing")).isNotEmpty();
        assertThat(row(rows("convergence.csv"), "node", "I", "measure", "beta").getField("value"))
                .isEmpty();
    }
}
