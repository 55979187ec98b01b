// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ScatterTest {
    private static Scatter scatter(double first, double second, Scatter.Dot... dots) {
        return Scatter.of(
                "scatter",
                List.of(dots),
                new Scatter.Axis("Research", first, 1),
                new Scatter.Axis("Use", second, 1),
                List.of("both", "research only", "use only", "neither"));
    }

    private static List<Element> circles(Scatter scatter) {
        return Drawing.of(scatter).all("circle");
    }

    @Test
    void more_is_further_to_the_right_and_further_up() {
        List<Element> dots = circles(scatter(50, 50, new Scatter.Dot("a", 10, 20), new Scatter.Dot("b", 90, 80)));
        assertThat(Drawing.number(dots.get(0), "cx")).isLessThan(Drawing.number(dots.get(1), "cx"));
        assertThat(Drawing.number(dots.get(0), "cy")).isGreaterThan(Drawing.number(dots.get(1), "cy"));
    }

    @Test
    void a_dot_right_on_both_thresholds_is_high_in_both() {
        List<Element> dots = circles(scatter(50, 50, new Scatter.Dot("a", 50, 50), new Scatter.Dot("b", 49.9, 80)));
        assertThat(dots).extracting(dot -> dot.getAttribute("class")).containsExactly("dot d1", "dot ink");
    }

    @Test
    void each_threshold_has_its_line_and_each_field_its_name() {
        Drawing drawing = Drawing.of(scatter(50, 50, new Scatter.Dot("a", 10, 20), new Scatter.Dot("b", 90, 80)));
        assertThat(drawing.all("line", "accent")).hasSize(2);
        assertThat(drawing.texts()).contains("both", "research only", "use only", "neither", "↑ Use", "Research →");
    }

    @Test
    void what_is_missing_is_not_drawn() {
        Scatter scatter = scatter(Double.NaN, 50, new Scatter.Dot("a", Double.NaN, 20), new Scatter.Dot("b", 90, 80));
        assertThat(circles(scatter)).hasSize(1);
        assertThat(Drawing.of(scatter).all("line", "accent")).hasSize(1);
        assertThat(Drawing.of(scatter(Double.NaN, Double.NaN)).all("circle")).isEmpty();
    }

    @Test
    void names_that_would_overlap_are_left_out_and_first_come_is_first_named() {
        Scatter.Dot[] crowd = new Scatter.Dot[40];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = new Scatter.Dot("a rather long name " + i, 50 + i * 0.001, 50);
        }
        List<String> texts = Drawing.of(scatter(20, 20, crowd)).texts();
        assertThat(texts).contains("a rather long name 0");
        assertThat(texts.stream().filter(text -> text.startsWith("a rather"))).hasSizeLessThan(12);
    }
}
