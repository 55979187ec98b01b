// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DumbbellsTest {
    private static Dumbbells chart(double first, double other) {
        return Dumbbells.of(
                "weights",
                List.of(
                        new Dumbbells.Row("Health", "健康", 1, first, other, "× 2.0", true),
                        new Dumbbells.Row("Schools", "", 2, 0.5, 0.5, "", false)),
                new Dumbbells.Labels("weight", "importance", "ratio", " %"));
    }

    private static List<Element> dots(Dumbbells chart) {
        return Drawing.of(chart).all("circle", "dot");
    }

    private static List<Element> ticks(Dumbbells chart) {
        return Drawing.of(chart)
                .all("line", "heavy")
                .subList(1, Drawing.of(chart).all("line", "heavy").size());
    }

    @Test
    void tick_and_dot_stand_on_one_scale_with_a_line_between_them() {
        Dumbbells chart = chart(0.25, 0.5);
        assertThat(Drawing.number(dots(chart).get(0), "cx"))
                .isEqualTo(Drawing.number(dots(chart).get(1), "cx"));
        assertThat(Drawing.number(ticks(chart).get(0), "x1"))
                .isLessThan(Drawing.number(ticks(chart).get(1), "x1"));
        Element line = Drawing.of(chart).all("line", "medium").get(0);
        assertThat(Drawing.number(line, "x2"))
                .isCloseTo(Drawing.number(dots(chart).get(0), "cx"), within(0.01));
    }

    @Test
    void a_missing_share_has_no_mark_and_no_line() {
        assertThat(dots(chart(0.25, Double.NaN))).hasSize(1);
        assertThat(ticks(chart(Double.NaN, 0.25))).hasSize(1);
        assertThat(Drawing.of(chart(0.25, Double.NaN)).all("line", "medium")).hasSize(1);
    }

    @Test
    void grave_words_stand_out_and_others_do_not() {
        assertThat(Drawing.of(chart(0.25, 0.5)).text("× 2.0").getAttribute("class"))
                .contains("accent");
        assertThat(Drawing.of(Samples.dumbbells(3)).all("text", "accent")).hasSize(1);
    }

    @Test
    void a_row_without_shares_and_words_is_a_heading_with_room_above() {
        Dumbbells.Row row = new Dumbbells.Row("Health", "", 0, 0.5, 0.4, "", false);
        Dumbbells.Row heading = new Dumbbells.Row("Next", "", 0, Double.NaN, Double.NaN, "", false);
        Drawing drawing = Drawing.of(
                Dumbbells.of("x", List.of(row, heading, row), new Dumbbells.Labels("weight", "importance", "", " %")));
        assertThat(drawing.text("Next").getAttribute("class")).contains("b ink");
        List<Element> names = drawing.all("text", "m");
        assertThat(Drawing.number(names.get(1), "y") - Drawing.number(names.get(0), "y"))
                .isGreaterThan(2 * 24);
    }

    @Test
    void what_belongs_to_another_dimension_stands_apart() {
        List<Element> names = Drawing.of(Samples.dumbbells(6)).all("text", "m");
        double within = Drawing.number(names.get(1), "y") - Drawing.number(names.get(0), "y");
        double across = Drawing.number(names.get(3), "y") - Drawing.number(names.get(2), "y");
        assertThat(across).isGreaterThan(within + 4);
    }
}
