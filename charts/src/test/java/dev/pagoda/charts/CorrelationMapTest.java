// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CorrelationMapTest {
    private static CorrelationMap map(double width) {
        return CorrelationMap.of(
                        "correlations",
                        List.of(
                                new CorrelationMap.Column("A1", 0),
                                new CorrelationMap.Column("A2", 0),
                                new CorrelationMap.Column("B1", 1)),
                        List.of("One", "Two"),
                        List.of(List.of(1.0, 0.8, -0.4), List.of(0.8, 1.0, Double.NaN), List.of(-0.4, Double.NaN, 1.0)),
                        new CorrelationMap.Labels("correlation", "figures: r × 100", "framed: one dimension"))
                .withWidth(width);
    }

    private static Element cell(CorrelationMap map, String title) {
        return Drawing.of(map).all("title").stream()
                .filter(found -> found.getTextContent().equals(title))
                .map(found -> (Element) found.getParentNode())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_shade_grows_with_the_strength_and_the_hue_tells_the_sign() {
        Element plus = cell(map(960), "A1 · A2: 0.80");
        Element minus = cell(map(960), "A1 · B1: −0.40");
        assertThat(plus.getAttribute("class")).isEqualTo("d1");
        assertThat(minus.getAttribute("class")).isEqualTo("d4");
        assertThat(Drawing.number(plus, "fill-opacity") / Drawing.number(minus, "fill-opacity"))
                .isCloseTo(2, within(0.01));
    }

    @Test
    void large_cells_have_the_figure_with_its_sign() {
        assertThat(Drawing.of(map(960)).texts()).contains("80", "−40", "figures: r × 100 · framed: one dimension");
    }

    @Test
    void in_small_cells_a_bar_marks_what_is_below_zero_and_no_figures_are_promised() {
        Drawing small = Drawing.of(Samples.correlations(60));
        assertThat(small.texts()).noneMatch(text -> text.contains("figures"));
        long negative = small.all("rect", "d4").stream()
                .filter(rect -> rect.hasAttribute("fill-opacity"))
                .filter(rect -> Drawing.number(rect, "fill-opacity") >= 0.135)
                .filter(rect ->
                        Drawing.number(rect, "x") > Samples.correlations(60).left() - 1)
                .filter(rect -> !((Element) rect.getParentNode()).getTagName().equals("svg"))
                .count();
        long bars = small.all("rect").stream()
                .filter(rect -> rect.getAttribute("height").equals("1.5"))
                .count();
        assertThat(bars).isPositive().isEqualTo(negative);
    }

    @Test
    void the_block_of_a_dimension_is_framed_unless_it_is_a_single_cell_or_all() {
        assertThat(Drawing.of(map(960)).all("rect", "frame")).hasSize(1);
        assertThat(Drawing.of(Samples.correlations(3)).all("rect", "frame")).isEmpty();
    }

    @Test
    void a_pair_of_which_nothing_is_known_has_a_dot() {
        assertThat(Drawing.of(map(960)).all("circle")).hasSize(2);
    }

    @Test
    void many_columns_make_the_drawing_wider_than_a_phone_rather_than_illegible() {
        assertThat(Samples.correlations(50).withWidth(328).width()).isGreaterThan(600);
        assertThat(Samples.correlations(50).withWidth(328).cell()).isGreaterThanOrEqualTo(12);
        assertThat(map(328).width()).isEqualTo(328);
    }
}
