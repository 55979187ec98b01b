// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class VarianceBarsTest {
    private static final VarianceBars.Labels WORDS = new VarianceBars.Labels("", "", "", " %");

    private static Drawing drawing(double total, double low, double high, double alone) {
        VarianceBars.Row row = new VarianceBars.Row("weights", "Weights", total, low, high, alone, "50 %");
        return Drawing.of(VarianceBars.of("what matters", List.of(row), WORDS));
    }

    private static double width(Element rect) {
        return Drawing.number(rect, "width");
    }

    @Test
    void bars_are_as_long_as_their_shares_and_the_whisker_reaches_over_the_interval() {
        Drawing drawing = drawing(0.5, 0.4, 0.6, 0.25);
        List<Element> bars = drawing.all("rect");
        assertThat(bars).hasSize(2);
        assertThat(width(bars.get(0)) / width(bars.get(1))).isCloseTo(2, within(0.01));
        Element whisker = drawing.all("line", "soft").get(0);
        double zero = Drawing.number(bars.get(0), "x");
        assertThat((Drawing.number(whisker, "x1") - zero) / width(bars.get(0))).isCloseTo(0.8, within(0.01));
        assertThat((Drawing.number(whisker, "x2") - zero) / width(bars.get(0))).isCloseTo(1.2, within(0.01));
    }

    @Test
    void an_estimate_below_zero_has_no_length_and_neither_has_a_missing_one() {
        assertThat(drawing(0.02, 0.01, 0.03, -0.02).all("rect")).satisfies(bars -> {
            assertThat(width(bars.get(0))).isPositive();
            assertThat(width(bars.get(1))).isZero();
        });
        assertThat(drawing(Double.NaN, Double.NaN, Double.NaN, Double.NaN).all("rect"))
                .allSatisfy(bar -> assertThat(width(bar)).isZero());
    }

    @Test
    void no_bar_by_itself_is_longer_than_the_bar_that_it_is_a_part_of() {
        List<Element> bars = drawing(0.01, 0, 0.02, 0.04).all("rect");
        assertThat(width(bars.get(0))).isPositive();
        assertThat(width(bars.get(1))).isZero();
    }

    @Test
    void the_axis_counts_in_percent_and_reaches_as_far_as_the_intervals() {
        assertThat(drawing(0.5, 0.4, 0.62, 0.25).texts()).contains("0", "20", "40", "80 %");
        assertThat(drawing(0.9, 0.7, 1.1, 0.25).texts()).contains("100", "120 %");
    }

    @Test
    void the_figure_stands_behind_all_marks() {
        Drawing drawing = drawing(0.5, 0.4, 0.6, 0.7);
        double end = drawing.all("rect").stream()
                .mapToDouble(rect -> Drawing.number(rect, "x") + width(rect))
                .max()
                .orElseThrow();
        assertThat(Drawing.number(drawing.text("50 %"), "x")).isGreaterThan(end + 5);
    }
}
