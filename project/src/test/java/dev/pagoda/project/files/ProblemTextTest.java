// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private final Sources sources = new Sources();

    private String render(Problem problem) {
        return ProblemText.render(problem, sources, Language.EN);
    }

    @Test
    void tells_place_fault_line_and_cure() {
        sources.add(new TextFile("index.yaml", "\n".repeat(13) + "    normalise: minmax\n"));
        Problem problem = error(
                "unknown-method",
                new Location("index.yaml", 14, 16, 6),
                "There is no normalisation method 'minmax'.",
                "Did you mean 'min-max'? Known: min-max, z-score, percentile-rank.");
        assertThat(render(problem)).isEqualTo("""
            index.yaml:14:16  There is no normalisation method 'minmax'.   [unknown-method]
               14 │     normalise: minmax
                  │                ^^^^^^
               Did you mean 'min-max'? Known: min-max, z-score, percentile-rank.
            """);
    }

    @Test
    void the_caret_stands_under_wide_characters() {
        sources.add(new TextFile("units.csv", "北京,上海市,x"));
        assertThat(render(error("id", new Location("units.csv", 1, 4, 3), "Fault.", "Cure.")))
                .isEqualTo("""
                    units.csv:1:4  Fault.   [id]
                        1 │ 北京,上海市,x
                          │      ^^^^^^
                       Cure.
                    """);
    }

    @Test
    void a_long_line_is_shown_around_the_caret() {
        sources.add(new TextFile("a.csv", "x".repeat(500) + ",bad," + "y".repeat(500)));
        String text = render(error("id", new Location("a.csv", 1, 502, 3), "Fault.", "Cure."));
        List<String> lines = text.lines().toList();
        assertThat(lines.get(1)).startsWith("    1 │ …x").endsWith("y…").hasSizeLessThan(115);
        assertThat(lines.get(1).indexOf("bad")).isEqualTo(lines.get(2).indexOf("^^^"));
    }

    @Test
    void a_warning_says_that_it_is_one() {
        assertThat(render(Fault.warning("id", "Odd.", "", "Look.", "").at(Location.of("units.csv"))))
                .isEqualTo("units.csv  Warning: Odd.   [id]\n   Look.\n");
    }

    @Test
    void a_cell_of_a_workbook_has_its_address() {
        XlsxSheet sheet = new XlsxSheet("observations/data.xlsx", "Data 2022", false);
        sheet.add(5, List.of("", "", "1,234"), new BitSet());
        sources.add(sheet);
        assertThat(render(error("id", new Location(sheet.name(), 5, 3, 1), "Fault.", "Cure.")))
                .isEqualTo("""
                    observations/data.xlsx Data 2022!C5  Fault.   [id]
                       C5 │ 1,234
                          │ ^^^^^
                       Cure.
                    """);
    }

    @Test
    void a_place_past_the_end_of_a_line_is_shown_after_it() {
        sources.add(new TextFile("a.csv", "ab"));
        assertThat(render(error("id", new Location("a.csv", 1, 9, 4), "Fault.", "Cure."))
                        .lines())
                .element(2)
                .isEqualTo("      │   ^");
    }

    @Test
    void a_problem_that_has_no_place_has_none() {
        assertThat(render(error("id", Location.NONE, "Fault.", "Cure."))).isEqualTo("Fault.   [id]\n   Cure.\n");
    }

    private static Problem error(String id, Location at, String message, String cure) {
        return Fault.error(id, message, "", cure, "").at(at);
    }
}
