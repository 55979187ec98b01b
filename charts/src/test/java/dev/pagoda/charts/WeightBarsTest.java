// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WeightBarsTest {
    private static final WeightBars.Labels WORDS = new WeightBars.Labels("", "", "", " %");

    private static WeightBars chart(double weight, WeightBars.Span first, WeightBars.Span other) {
        return WeightBars.of("weights", List.of(new WeightBars.Row("Policy", "政策", weight, first, other)), WORDS);
    }

    private static WeightBars.Span span(double low, double high) {
        return new WeightBars.Span(low, high, "below", "above");
    }

    @Test
    void bars_reach_over_their_ranges_and_the_tick_stands_at_the_weight() {
        Drawing drawing = Drawing.of(chart(0.15, span(0, 0.31), span(0.1, 0.5)));
        Element first = drawing.all("rect", "d1").get(0);
        Element other = drawing.all("rect", "d2").get(0);
        double zero = Drawing.number(first, "x");
        double whole = Drawing.number(first, "width") / 0.31;
        assertThat(Drawing.number(other, "x")).isCloseTo(zero + 0.1 * whole, within(0.1));
        assertThat(Drawing.number(other, "width")).isCloseTo(0.4 * whole, within(0.1));
        assertThat(Drawing.number(drawing.all("line", "heavy").get(0), "x1"))
                .isCloseTo(zero + 0.15 * whole, within(0.1));
    }

    @Test
    void an_end_inside_the_track_is_labelled_where_there_is_room() {
        assertThat(Drawing.of(chart(0.15, span(0, 0.31), span(0, 1))).texts()).containsOnlyOnce("above");
        assertThat(Drawing.of(chart(0.15, span(0.5, 1), span(0, 1))).texts()).containsOnlyOnce("below");
        assertThat(Drawing.of(chart(0.15, span(0.01, 0.99), span(0, 1))).texts())
                .doesNotContain("above", "below");
        assertThat(Drawing.of(chart(0.15, span(0, 0.31), span(0, 1)).withWidth(340))
                        .texts())
                .doesNotContain("above");
    }

    @Test
    void a_missing_end_is_that_of_the_track_and_a_missing_weight_has_no_tick() {
        Drawing drawing = Drawing.of(chart(Double.NaN, span(Double.NaN, Double.NaN), span(0, 1)));
        assertThat(Drawing.number(drawing.all("rect", "d1").get(0), "width"))
                .isEqualTo(Drawing.number(drawing.all("rect", "d2").get(0), "width"));
        assertThat(drawing.all("line", "heavy")).isEmpty();
    }
}
