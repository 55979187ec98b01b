// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StripPlotTest {
    private static StripPlot plot(double focus, Double... values) {
        return StripPlot.of(
                "strips", List.of(new StripPlot.Row("Services", "服务", 1, List.of(values), focus, "rank 4")));
    }

    @Test
    void every_unit_has_a_tick_and_the_unit_that_is_meant_a_dot_in_the_hue_of_the_dimension() {
        Drawing drawing = Drawing.of(plot(50, 0.0, 50.0, 100.0));
        assertThat(drawing.all("line", "unit")).hasSize(3);
        assertThat(drawing.all("circle", "d2")).hasSize(1);
        assertThat(Drawing.number(drawing.all("circle").get(0), "cx"))
                .isCloseTo(Drawing.number(drawing.all("line", "unit").get(1), "x1"), within(0.01));
    }

    @Test
    void score_and_rank_stand_at_the_right() {
        assertThat(Drawing.of(plot(50, 50.0)).texts()).contains("Services", "服务", "50.00", "rank 4");
    }

    @Test
    void a_unit_without_a_value_has_a_dash_and_no_dot() {
        Drawing drawing = Drawing.of(plot(Double.NaN, 50.0, Double.NaN));
        assertThat(drawing.has("–")).isTrue();
        assertThat(drawing.all("circle")).isEmpty();
        assertThat(drawing.all("line", "unit")).hasSize(1);
    }

    @Test
    void a_value_outside_of_the_scale_lengthens_the_scale() {
        Drawing drawing = Drawing.of(plot(130, -20.0, 130.0));
        assertThat(drawing.all("line", "unit")).hasSize(2);
        assertThat(drawing.texts()).contains("−20", "130");
    }

    @Test
    void without_a_scale_round_numbers_are_found() {
        Drawing drawing = Drawing.of(plot(0.31, 0.12, 0.58).withScale(Double.NaN, Double.NaN));
        assertThat(drawing.texts()).contains("0.1", "0.6");
    }
}
