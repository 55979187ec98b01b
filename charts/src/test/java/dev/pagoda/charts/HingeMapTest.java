// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HingeMapTest {
    private static HingeMap map(HingeMap.Cell... cells) {
        List<CoverageMap.Column> columns = List.of(
                new CoverageMap.Column("A1", 0), new CoverageMap.Column("B1", 1), new CoverageMap.Column("POP", -1));
        return HingeMap.of(
                "hinges",
                columns,
                List.of("Enrichment", "Services"),
                List.of(new HingeMap.Row("Beijing", "北京", List.of(cells))),
                Map.of(HingeMap.Cell.FIRST, "who is first", HingeMap.Cell.TIER, "a tier"));
    }

    /** Squares that are pointed at, in the order of the columns. */
    private static List<Element> hinges(HingeMap map) {
        return Drawing.of(map).all("title").stream()
                .map(title -> (Element) title.getParentNode())
                .toList();
    }

    @Test
    void the_graver_the_deeper_and_the_title_says_what_it_is() {
        List<Element> squares = hinges(map(HingeMap.Cell.FIRST, HingeMap.Cell.TIER, HingeMap.Cell.NOTHING));
        assertThat(squares).hasSize(2);
        assertThat(Drawing.number(squares.get(0), "fill-opacity"))
                .isGreaterThan(Drawing.number(squares.get(1), "fill-opacity"));
        assertThat(squares.get(0).getTextContent()).isEqualTo("Beijing · A1 · who is first");
    }

    @Test
    void what_nothing_hangs_on_is_small_and_what_is_not_observed_a_dot() {
        Drawing drawing = Drawing.of(map(HingeMap.Cell.NOTHING, HingeMap.Cell.MISSING));
        assertThat(drawing.all("rect", "faint").stream().filter(rect -> Drawing.number(rect, "height") > 3))
                .hasSize(1);
        assertThat(drawing.all("circle")).hasSize(2); // the last column is not told of
    }

    @Test
    void only_kinds_with_a_word_are_in_the_key() {
        assertThat(Drawing.of(map()).texts()).contains("who is first", "a tier").doesNotContain("");
    }

    @Test
    void hues_name_dimensions_only_where_columns_have_no_names() {
        assertThat(Drawing.of(map()).texts()).contains("A1").doesNotContain("Enrichment");
        assertThat(Drawing.of(map()).all("rect", "d1")).isEmpty();
        HingeMap many = Samples.hinges(3, 40).withWidth(340);
        assertThat(Drawing.of(many).texts()).contains("One", "Two").doesNotContain("Indicator 3");
        assertThat(Drawing.of(many).all("rect", "d1")).isNotEmpty();
    }
}
