// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private final Problems problems = new Problems();

    private List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (SheetRow row : new CsvSheet(Texts.file(text), problems)) {
            List<String> fields = new ArrayList<>();
            for (int field = 0; field < row.size(); field++) {
                fields.add(row.text(field));
            }
            rows.add(fields);
        }
        return rows;
    }

    private List<Location> places(String text) {
        List<Location> places = new ArrayList<>();
        for (SheetRow row : new CsvSheet(Texts.file(text), problems)) {
            for (int field = 0; field < row.size(); field++) {
                places.add(row.at(field));
            }
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_is_read_alike(String end) {
        String text = "a,b" + end + "1,\"x" + end + "y\"" + end + end + "2,3";
        assertThat(read(text)).containsExactly(List.of("a", "b"), List.of("1", "x" + end + "y"), List.of("2", "3"));
        assertThat(places(text))
                .extracting(Location::line)
                .describedAs("a line break in quotes keeps later line numbers right")
                .containsExactly(1, 1, 2, 2, 5, 5);
    }

    @Test
    void the_place_of_a_field_is_its_content() {
        assertThat(places("code,\"na\"\"me\",,中文,end\n"))
                .containsExactly(
                        new Location("t.csv", 1, 1, 4),
                        new Location("t.csv", 1, 7, 6),
                        new Location("t.csv", 1, 15, 1),
                        new Location("t.csv", 1, 16, 2),
                        new Location("t.csv", 1, 19, 3));
    }

    @Test
    void columns_count_characters_not_their_halves() {
        assertThat(places("😀😀,b").get(1).column()).isEqualTo(4);
    }

    @Test
    void doubled_quotes_stand_for_one() {
        assertThat(read("\"the \"\"new\"\" one\",\"\",\"a,b\"")).containsExactly(List.of("the \"new\" one", "", "a,b"));
    }

    @Test
    void spaces_around_a_field_do_not_count() {
        assertThat(read(" a ,\t b\u3000,\" c \"")).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void rows_without_any_text_are_passed_over() {
        assertThat(read("a,b\n\n,\n1,2\n,,,\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_reading_where_it_opens() {
        CsvSheet sheet = new CsvSheet(Texts.file("a,b\n1,\"x\n2,3\n"), problems);
        int rows = 0;
        for (SheetRow row : sheet) {
            rows += row.size() > 0 ? 1 : 0;
        }
        assertThat(rows).isEqualTo(1);
        assertThat(sheet.wasReadWhole()).isFalse();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("unclosed-quote");
            assertThat(problem.at()).isEqualTo(new Location("t.csv", 2, 3, 1));
        });
    }

    @Test
    void text_after_a_closing_quote_ends_the_reading_too() {
        assertThat(read("a,b\n1,\"x\"y\n2,3\n")).containsExactly(List.of("a", "b"));
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("bad-quotes");
            assertThat(problem.at().line()).isEqualTo(2);
            assertThat(problem.at().column()).isEqualTo(3);
        });
    }

    @Test
    void numbers_are_read_without_copying_their_text() {
        for (SheetRow row : new CsvSheet(Texts.file("1.5,\"2.5\",,x, 3"), problems)) {
            assertThat(row.number(0)).isEqualTo(1.5);
            assertThat(row.number(1)).isEqualTo(2.5);
            assertThat(row.number(2)).isNaN();
            assertThat(row.number(3)).isNaN();
            assertThat(row.number(4)).describedAs("left to the careful way").isNaN();
            assertThat(row.number(99)).isNaN();
        }
    }
}
