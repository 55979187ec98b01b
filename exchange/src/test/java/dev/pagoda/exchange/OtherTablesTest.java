// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SDMX-CSV, foreign data packages, and workbooks laid out like those of the COIN Tool. */
class OtherTablesTest {
    private static final String OBSERVATIONS = """
        unit,indicator,period,value,status
        AT,GDP,2021,400,
        AT,UNEMP,2021,6.2,estimated
        BE,GDP,2021,500,
        BE,UNEMP,2021,,missing
        """;

    @TempDir
    private Path folder;

    @Test
    void sdmx_csv_1_keeps_codes_and_statuses() {
        Path file = Folders.write("""
            DATAFLOW,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE
            OECD:EX(1.0),A,GDP,AT,2021,400,A,EUR
            OECD:EX(1.0),A,UNEMP,AT,2021,6.2,E,PC
            OECD:EX(1.0),A,GDP,BE,2021,500,A,EUR
            OECD:EX(1.0),A,UNEMP,BE,2021,,O,PC
            """, folder.resolve("one.csv"));
        assertThat(Folders.draft(file).files()).containsEntry("observations/data.csv", OBSERVATIONS);
    }

    @Test
    void sdmx_csv_2_with_labels_keeps_codes_and_names() {
        Path file = Folders.write("""
            STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR: Indicator,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS: Status
            dataflow,OECD:EX(1.0),I,GDP: Gross product,AT: Austria,2021,400,A: Normal
            dataflow,OECD:EX(1.0),I,UNEMP: Unemployment,AT: Austria,2021,6.2,E: Estimated
            dataflow,OECD:EX(1.0),I,GDP: Gross product,BE: Belgium,2021,500,A: Normal
            dataflow,OECD:EX(1.0),I,UNEMP: Unemployment,BE: Belgium,2021,,O: Missing
            """, folder.resolve("two.csv"));
        assertThat(Folders.draft(file).files())
                .containsEntry("observations/data.csv", OBSERVATIONS)
                .containsEntry("units.csv", "code,name_en\nAT,Austria\nBE,Belgium\n")
                .containsEntry("framework.csv", """
                    code,parent,name_en,weight,direction
                    INDEX,,my-index,,
                    GDP,INDEX,Gross product,1,+
                    UNEMP,INDEX,Unemployment,1,-
                    """);
    }

    @Test
    void sdmx_without_years_is_refused_with_the_place() {
        Path file = Folders.write(
                "DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nx,GDP,AT,2021-Q1,4\n", folder.resolve("q.csv"));
        assertThat(Folders.problems(file)).contains("q.csv:2:10", "'2021-Q1' is not a year.");
    }

    @Test
    void a_foreign_package_with_one_table_is_read_like_a_spreadsheet_with_the_titles_of_its_fields() {
        Folders.write("city,gdp,loss\nParis,1,2\nLyon,3,1\nNice,2,5\n", folder.resolve("t.csv"));
        Path descriptor = Folders.write("""
            {"name": "x", "title": "French cities", "resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [
              {"name": "city", "type": "string"}, {"name": "gdp", "type": "number", "title": "Gross product (EUR)"},
              {"name": "loss", "type": "number"}]}}]}
            """, folder.resolve("datapackage.json"));
        assertThat(Folders.draft(descriptor).files().get("framework.csv"))
                .contains("INDEX,,French cities", "Gdp,INDEX,Gross product,1,+,EUR\n");
    }

    @Test
    void a_broken_package_or_one_that_reaches_outside_is_refused() {
        Path broken = Folders.write("{\n  \"resources\": [\n", folder.resolve("datapackage.json"));
        assertThat(Folders.problems(broken)).contains("This is not JSON");
        Path outside =
                Folders.write("{\"resources\": [{\"path\": \"../x.csv\"}]}", folder.resolve("b/datapackage.json"));
        assertThat(Folders.problems(outside)).contains("is not in the folder of the package");
    }

    /** Built after the published positions of the cells; no original workbook was at hand. */
    @Test
    void a_workbook_laid_out_like_the_coin_tool_gives_framework_and_data() throws IOException {
        for (int framework : new int[] {3, 4}) { // the newer layout, and the first one
            assertThat(Folders.draft(coinTool(framework)).files())
                    .containsEntry("framework.csv", """
                        code,parent,name_en,weight,direction,low,high
                        Index,,Green Index,,,,
                        p.01,Index,Air,0.6,,,
                        Ind.01,p.01,Clean days,1,+,0,365
                        Ind.02,p.01,Dust,2,-,,
                        p.02,Index,Water,0.4,,,
                        Ind.03,p.02,Rivers,1,+,,
                        """)
                    .containsEntry("observations/data.csv", "unit,Ind.01,Ind.02,Ind.03\nAT,200,30,5\nBE,150,,7\n");
        }
    }

    private Path coinTool(int header) throws IOException {
        Path file = folder.resolve("tool" + header + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet data = book.newWorksheet("Database");
            column(data, 4, 1, 1, 0, 365, "Index", "si.01", "p.01", "sp.01", "Clean days", "Ind.01", 200, 150);
            column(data, 5, 2, -1, "n/a", "n/a", "Index", "si.01", "p.01", "sp.01", "Dust", "Ind.02", 30, "n/a");
            column(data, 6, 1, 1, "n/a", "n/a", "Index", "si.01", "p.02", "sp.01", "Rivers", "Ind.03", 5, 7);
            column(data, 7, 1, 1, "n/a", "n/a", "--", "--", "--", "--", "--", "Ind.04", "n/a", "n/a");
            data.value(16, 1, "Austria");
            data.value(16, 2, "AT");
            data.value(17, 1, "Belgium");
            data.value(17, 2, "BE");
            Worksheet tree = book.newWorksheet("Framework");
            framework(tree, header, "Code", "Dimension/indicator", "Name");
            framework(tree, header + 1, "p.01", 0.6, "Air");
            framework(tree, header + 2, "p.02", 0.4, "Water");
            framework(tree, header + 3, "Index", "", "Green Index");
        }
        return file;
    }

    private static void framework(Worksheet sheet, int row, String code, Object weight, String name) {
        sheet.value(row, 2, code);
        put(sheet, row, 4, weight);
        sheet.value(row, 7, name);
    }

    /** Fills a column of the sheet Database from row 7 on. */
    private static void column(Worksheet sheet, int column, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            put(sheet, 6 + i, column, cells[i]);
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, (String) cell);
        }
    }
}
