// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final CoverageMap.Labels WORDS = new CoverageMap.Labels("", "", "", "");

    private static CoverageMap map(CoverageMap.Cell... cells) {
        List<CoverageMap.Column> columns = List.of(
                new CoverageMap.Column("A1", 0), new CoverageMap.Column("B1", 1), new CoverageMap.Column("B2", 1));
        CoverageMap.Row row = new CoverageMap.Row("Beijing", "北京", List.of(cells), "67 %");
        return CoverageMap.of("coverage", columns, List.of("Enrichment", "Services"), List.of(row), WORDS);
    }

    @Test
    void observed_is_filled_imputed_is_hollow_and_missing_is_a_dot() {
        Drawing drawing =
                Drawing.of(map(CoverageMap.Cell.OBSERVED, CoverageMap.Cell.IMPUTED, CoverageMap.Cell.MISSING));
        assertThat(drawing.all("rect", "hollow")).hasSize(1);
        assertThat(drawing.all("rect", "hollow").get(0).getAttribute("class")).contains("d2");
        assertThat(drawing.all("circle")).hasSize(1);
    }

    @Test
    void a_treated_value_is_filled_and_marked() {
        Drawing drawing =
                Drawing.of(map(CoverageMap.Cell.TREATED, CoverageMap.Cell.OBSERVED, CoverageMap.Cell.OBSERVED));
        assertThat(drawing.all("rect", "on1")).hasSize(1);
    }

    @Test
    void cells_that_a_row_does_not_tell_are_missing() {
        assertThat(Drawing.of(map()).all("circle")).hasSize(3);
    }

    @Test
    void dimensions_are_set_apart() {
        List<Double> lefts = CoverageLayout.of(map()).lefts();
        double cell = CoverageLayout.of(map()).cell();
        assertThat(lefts.get(1) - lefts.get(0)).isGreaterThan(cell + 5);
        assertThat(lefts.get(2) - lefts.get(1)).isCloseTo(cell, within(1e-9));
    }

    @Test
    void column_labels_are_turned_and_left_out_where_they_would_cover_each_other() {
        assertThat(Drawing.of(Samples.coverage(3, 12)).has("Indicator 3")).isTrue();
        Drawing narrow = Drawing.of(Samples.coverage(3, 40).withWidth(340));
        assertThat(narrow.has("Indicator 3")).isFalse();
        assertThat(narrow.texts()).contains("One", "Two", "Three");
    }

    @Test
    void a_bar_is_as_long_as_its_share() {
        Drawing drawing = Drawing.of(CoverageBars.inline("93 %", 0.93, 1));
        assertThat(Drawing.number(drawing.all("rect").get(0), "width")).isCloseTo(0.93 * 60, within(0.01));
        assertThat(drawing.root().getAttribute("aria-label")).isEqualTo("93 %");
    }

    @Test
    void a_share_that_is_missing_has_no_bar_and_one_beyond_its_limits_is_cut() {
        assertThat(Drawing.of(CoverageBars.inline("–", Double.NaN, 1)).all("rect"))
                .isEmpty();
        assertThat(Drawing.number(
                        Drawing.of(CoverageBars.inline("", 1.2, 1)).all("rect").get(0), "width"))
                .isEqualTo(60);
    }
}
