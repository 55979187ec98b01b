// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook computes what the engine computes. */
class WorkbookExportTest {
    private static final double NEAR = 1e-9;

    @TempDir
    private Path folder;

    static Stream<Path> examples() {
        return Folders.examples().stream();
    }

    private static byte[] book(Project project, Result result) {
        return Format.XLSX.files(project, result).values().iterator().next();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_formula_computed_anew_gives_the_number_that_is_stored_beside_it(Path example) {
        Project project = Folders.read(example);
        Spreadsheet sheet = new Spreadsheet(book(project, Folders.run(project)));
        assertThat(sheet.formulas())
                .hasSizeGreaterThan(
                        project.units().size() * project.framework().nodes().size());
        for (String address : sheet.formulas()) {
            Object value = sheet.value(address);
            if (sheet.stored(address).isEmpty()) {
                assertThat(value).as(address + " =" + sheet.formula(address)).isEqualTo("");
            } else {
                assertThat((Double) value)
                        .as(address + " =" + sheet.formula(address))
                        .isCloseTo(Double.parseDouble(sheet.stored(address)), within(NEAR));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_stored_are_the_numbers_of_the_engine_to_the_last_bit(Path example) throws Exception {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        Path file = Files.write(folder.resolve("book.xlsx"), book(project, result));
        List<ForeignTable> tables = new ForeignFiles().tables(file);
        assertThat(tables).extracting(ForeignTable::sheet).contains("data", "normalised", "weights", "scores", "ranks");
        for (ForeignTable table : tables) {
            if (List.of("scores", "ranks").contains(table.sheet())) {
                assertHolds(table, result);
            }
        }
    }

    private static void assertHolds(ForeignTable table, Result result) {
        int edition = result.methodology().edition();
        List<String> units =
                result.methodology().units().stream().map(unit -> unit.code()).toList();
        for (int line = 2; line < table.rows(); line++) {
            int row = result.row(units.indexOf(table.text(line, 0)), edition);
            for (int column = 2; column < table.width(0); column++) {
                int node = result.framework().position(table.text(0, column));
                double expected = table.sheet().equals("scores") ? result.score(node, row) : result.rank(node, row);
                assertThat((Double) ForeignTable.number(table.text(line, column)))
                        .isEqualTo((Double) expected);
            }
        }
    }

    @Test
    void a_changed_weight_changes_the_scores() {
        Project project = Folders.read(Folders.write(
                Folders.draft(Folders.write("city,a,b\nx,1,9\ny,5,2\nz,9,1\n", folder.resolve("t.csv"))),
                folder.resolve("p")));
        Spreadsheet sheet = new Spreadsheet(book(project, Folders.run(project)));
        assertThat(sheet.formula("weights!D4")).isEqualTo("D3/SUM($D$3:$E$3)");
        assertThat(sheet.formula("scores!C3"))
                .isEqualTo(
                        "IF(SUMPRODUCT(weights!$D$4:$E$4,--ISNUMBER(D3:E3))=0,\"\",SUMPRODUCT(weights!$D$4:$E$4,D3:E3)/SUMPRODUCT(weights!$D$4:$E$4,--ISNUMBER(D3:E3)))");
        assertThat(sheet.formula("scores!D3")).isEqualTo("normalised!C3");
        assertThat(sheet.formula("ranks!C3")).isEqualTo("RANK(scores!C3,scores!C$3:C$5)");
    }

    @Test
    void what_no_formula_can_say_is_a_value_with_a_note() {
        Draft draft = Folders.draft(Folders.write("city,a,b\nx,1,9\ny,5,2\nz,9,1\n", folder.resolve("t.csv")));
        Draft median = draft.with(
                "index.yaml",
                draft.files().getOrDefault("index.yaml", "").replace("aggregate: arithmetic", "aggregate: median"));
        Project project = Folders.read(Folders.write(median, folder.resolve("p")));
        Spreadsheet sheet = new Spreadsheet(book(project, Folders.run(project)));
        assertThat(sheet.formula("scores!C3")).isEmpty();
        assertThat(sheet.value("scores!C3")).isInstanceOf(Double.class);
        assertThat(sheet.value("weights!C8")).isEqualTo("its scores are values, not formulas.");
    }
}
