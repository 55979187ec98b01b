// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people keep them. */
class PlainImportTest {
    private static final String CHINESE = """
        序号,城市,所属城市群,地区生产总值（亿元）,失业率（%）,单位GDP能耗（吨标准煤/万元）,污水处理率,备注
        1,北京,京津冀,"41,610.9",4.7,0.18,98.1%,
        2,天津,京津冀,16311.3,5.5,0.35,97%,修订
        3,上海,长三角,44652.8,4.8,—,98.5%,
        4,杭州,长三角,18753,4.9,0.27,96.9%,
        合计,合计,,121328,,,,
        """;

    @TempDir
    private Path folder;

    private Draft draft(String table) {
        return Folders.draft(Folders.write(table, folder.resolve("table.csv")));
    }

    @Test
    void a_chinese_table_keeps_its_names_and_gets_codes_of_its_own() {
        Draft draft = draft(CHINESE);
        assertThat(draft.files())
                .containsEntry("framework.csv", """
                    code,parent,name_en,name_zh,weight,direction,measured_in
                    INDEX,,my-index,,,,
                    X1,INDEX,,地区生产总值,1,+,亿元
                    X2,INDEX,,失业率,1,-,%
                    X3,INDEX,,单位GDP能耗,1,-,吨标准煤/万元
                    X4,INDEX,,污水处理率,1,+,%
                    """)
                .containsEntry("units.csv", """
                    code,name_en,name_zh,所属城市群
                    110000,Beijing,北京,京津冀
                    120000,Tianjin,天津,京津冀
                    310000,Shanghai,上海,长三角
                    330100,Hangzhou,杭州,长三角
                    """)
                .containsEntry("observations/data.csv", """
                    unit,X1,X2,X3,X4
                    110000,41610.9,4.7,0.18,98.1
                    120000,16311.3,5.5,0.35,97
                    310000,44652.8,4.8,,98.5
                    330100,18753,4.9,0.27,96.9
                    """);
    }

    @Test
    void everything_guessed_is_listed_with_file_and_line_in_both_languages() {
        Draft draft = draft(CHINESE);
        assertThat(draft.files(Language.EN).get("REVIEW.md"))
                .contains(
                        "- framework.csv:4  X2 '失业率': less is taken to be better, for '失业'; measured in %",
                        "| D | 地区生产总值 | values | 亿元 |  | 4 |  | 1 |",
                        "| F | 单位GDP能耗 | values | 吨标准煤/万元 |  | 3 | 1 × `—` |  |",
                        "| H | 备注 | left out: a note |",
                        "- row 6 '合计': a total or mean, not a unit",
                        "40 cells that are not empty: 16 names and units of measurement, 15 values read, 1 signs that"
                                + " there is no value, 8 left out.",
                        "write the true one as the edition");
        assertThat(draft.files(Language.ZH).get("REVIEW.md"))
                .contains(
                        "- framework.csv:4  X2“失业率”：因含“失业”按负向指标处理；计量单位“%”",
                        "| H | 备注 | 未导入：注释 |",
                        "- 第 6 行“合计”：总计或平均，不是评价单元",
                        "40 个非空单元格：名称与计量单位 16，已读数值 15，缺失标记 1，未导入 8。");
    }

    @Test
    void the_folder_of_a_chinese_table_builds() {
        Folders.run(Folders.read(Folders.write(draft(CHINESE), folder.resolve("made"))));
    }

    @Test
    void a_table_in_gbk_is_read_as_what_it_is_and_that_is_said() throws IOException {
        Path file = folder.resolve("gbk.csv");
        Files.write(file, CHINESE.getBytes(Charset.forName("GBK")));
        Draft draft = Folders.draft(file);
        assertThat(draft.files())
                .containsEntry("framework.csv", draft(CHINESE).files().get("framework.csv"));
        assertThat(draft.reviews()).anyMatch(review -> review.text().en().contains("was read as GB 18030"));
    }

    @Test
    void a_workbook_with_a_title_and_a_row_of_units_of_measurement_is_read() throws IOException {
        Path file = folder.resolve("cities.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("数据");
            sheet.value(0, 0, "2022年主要城市指标");
            row(sheet, 1, "城市", "年份", "人均GDP", "PM2.5");
            row(sheet, 2, "", "", "元", "微克/立方米");
            row(sheet, 3, "北京", 2022, 190091, 30);
            row(sheet, 4, "上海", 2022, 179401, 25);
            row(sheet, 5, "广州", 2022, 153625, 22);
        }
        assertThat(Folders.draft(file).files())
                .containsEntry("framework.csv", """
                    code,parent,name_en,name_zh,weight,direction,measured_in
                    INDEX,,my-index,,,,
                    X1,INDEX,,人均GDP,1,+,元
                    PM25,INDEX,PM2.5,,1,-,微克/立方米
                    """)
                .containsEntry("observations/data.csv", """
                    unit,period,X1,PM25
                    110000,2022,190091,30
                    310000,2022,179401,25
                    440100,2022,153625,22
                    """);
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells[column]);
            }
        }
    }

    @Test
    void an_english_panel_with_codes_keeps_them_and_its_years() {
        Draft draft = draft("""
            code;city;year;GDP per capita (USD);Unemployment rate [%]
            PAR;Paris;2021;40;8
            PAR;Paris;2022;41;7
            LYS;Lyon;2021;30;9
            LYS;Lyon;2022;32;n/a
            """);
        assertThat(draft.files().get("index.yaml")).contains("edition: 2022\n", "periods: [2021, 2022]\n");
        assertThat(draft.files().get("framework.csv"))
                .contains(
                        "GDPPerCapita,INDEX,GDP per capita,1,+,USD\n",
                        "UnemploymentRate,INDEX,Unemployment rate,1,-,%\n");
        assertThat(draft.files().get("units.csv")).isEqualTo("code,name_en\nPAR,Paris\nLYS,Lyon\n");
    }

    @Test
    void all_mistakes_are_told_at_once_with_their_places() {
        Path file = Folders.write("""
            city,GDP,Jobs
            Paris,1,2
            Paris,x,3
            Lyon,3,about 4
            ,5,6
            """, folder.resolve("bad.csv"));
        assertThat(Folders.problems(file))
                .contains(
                        "bad.csv:3:1",
                        "There are two rows of 'Paris'.",
                        "bad.csv:3:7",
                        "'x' in column 'GDP' is not a number.",
                        "bad.csv:4:8",
                        "'about 4' in column 'Jobs' is not a number.",
                        "bad.csv:5:1",
                        "The row does not say which unit it is.");
    }

    @Test
    void a_table_without_units_or_without_numbers_is_refused() {
        assertThat(Folders.problems(Folders.write("a,b\n1,2\n3,4\n", folder.resolve("n.csv"))))
                .contains("No column says which unit a row is.");
        assertThat(Folders.problems(Folders.write("city,b\nx,y\nz,w\n", folder.resolve("t.csv"))))
                .contains("No column contains numbers.");
        assertThat(Folders.problems(folder.resolve("nowhere.csv"))).contains("There is no such file.");
    }
}
