// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.exchange.PrintedLayouts.Layout;
import dev.pagoda.exchange.PrintedLayouts.Printed;
import dev.pagoda.exchange.intake.Account;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Panels of known values, printed in every layout: the import finds exactly those values, and accounts for every cell.
 */
class PrintedTablesTest {
    private static final int SEEDS = Integer.getInteger("seeds", 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_value_of_a_workbook_is_read_and_every_cell_accounted_for(Layout layout) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Printed printed = print(layout, seed, false);
            Path file = PrintedTable.book(folder.resolve(layout + "-" + seed + ".xlsx"), printed.tables());
            check(printed, seed, List.of(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_value_of_text_files_is_read_and_every_cell_accounted_for(Layout layout) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Printed printed = print(layout, seed, true);
            Path inside = Files.createDirectories(folder.resolve(layout + "-" + seed));
            List<Path> files = new ArrayList<>();
            for (PrintedTable table : printed.tables()) {
                files.add(table.save(inside.resolve(table.sheet + ".csv"), seed % 2 == 0));
            }
            check(printed, seed, files);
        }
    }

    private static Printed print(Layout layout, int seed, boolean isText) {
        PrintedPanel panel = new PrintedPanel(new Random(seed * 31L + layout.ordinal()), false);
        return new PrintedLayouts(panel, isText).print(layout);
    }

    private static void check(Printed printed, int seed, List<Path> files) {
        Draft draft = Folders.draft(files.toArray(Path[]::new));
        assertThat(values(draft)).as("seed %s, %s", seed, files).isEqualTo(new TreeMap<>(printed.values()));
        assertThat(draft.accounts().stream().mapToInt(PrintedTablesTest::cells).sum())
                .as("seed %s, %s", seed, files)
                .isEqualTo(
                        printed.tables().stream().mapToInt(PrintedTable::cells).sum());
    }

    private static int cells(Account account) {
        return account.cells().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every value of the folder by unit, name of the indicator and year. */
    private static Map<String, BigDecimal> values(Draft draft) {
        Map<String, String> names = new TreeMap<>();
        rows(draft, "framework.csv")
                .forEach(row -> names.put(row.getField("code"), lastLevel(row.getField("name_zh"))));
        Map<String, BigDecimal> values = new TreeMap<>();
        rows(draft, "observations/data.csv")
                .forEach(row -> row.getFieldsAsMap().forEach((column, text) -> {
                    if (names.containsKey(column) && !text.isEmpty()) {
                        int year = Integer.parseInt(row.getField("period"));
                        values.put(
                                PrintedPanel.key(row.getField("unit"), names.get(column), year), new BigDecimal(text));
                    }
                }));
        return values;
    }

    /** Names of two levels are joined; the upper one is made up. */
    private static String lastLevel(String name) {
        return name.startsWith("经济 · ") ? name.substring("经济 · ".length()) : name;
    }

    private static List<NamedCsvRecord> rows(Draft draft, String file) {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(draft.files().get(file)).stream()) {
            return rows.collect(Collectors.toList());
        }
    }
}
