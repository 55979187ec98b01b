// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTableTest {
    private record City(String code, String note, double rank, double score, boolean isRanked) {}

    private static AnswerTable<City> table(City... cities) {
        return new Columns<City>()
                .unit(City::code)
                .text("note", "Note", "备注", City::note)
                .rank("rank", "Rank", "名次", City::rank)
                .meaning("1 the best", "1 为最佳")
                .points("score", "Score", "得分", City::score)
                .flag("ranked", "Ranked", "参评", City::isRanked)
                .table("some-cities", "Cities", "城市", () -> Stream.of(cities));
    }

    private static final AnswerTable<City> TWO =
            table(new City("a", "x, y", 1, 157092.2, true), new City("b", "", Double.NaN, Double.NaN, false));

    private static String csv(AnswerTable<?> table) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.write(table, out);
        return out.toString();
    }

    @Test
    void csv_has_a_column_for_each_name_and_an_empty_field_for_what_is_missing() throws IOException {
        assertThat(csv(TWO)).isEqualTo("""
            unit,note,rank,score,ranked
            a,"x, y",1,157092.2,true
            b,,,,false
            """);
    }

    @Test
    void json_has_the_names_of_the_csv_with_whole_numbers_whole_and_null_for_what_is_missing() {
        assertThat(Json.text(Json.rows(TWO)).replaceAll("\\s", ""))
                .isEqualTo("[{\"unit\":\"a\",\"note\":\"x,y\",\"rank\":1,\"score\":157092.2,\"ranked\":true},"
                        + "{\"unit\":\"b\",\"note\":\"\",\"rank\":null,\"score\":null,\"ranked\":false}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+A1", "-x", "@SUM(A1)", "\tx", "\rx", "-", "=HYPERLINK(\"u\")"})
    void a_text_that_a_spreadsheet_would_run_has_an_apostrophe_before_it(String text) throws IOException {
        assertThat(CsvTable.harmless(text)).isEqualTo("'" + text);
        assertThat(csv(table(new City("c", text, 1, 1, true)))).contains("'" + text.substring(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"-5", "+0.5", "-1.5e-7", "a=b", "x-y", "−5"})
    void numbers_and_plain_texts_stay_as_they_are(String text) {
        assertThat(List.of(CsvTable.harmless(text), CsvTable.harmless(""))).containsExactly(text, "");
    }
}
