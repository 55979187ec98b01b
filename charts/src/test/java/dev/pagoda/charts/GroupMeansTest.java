// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GroupMeansTest {
    @Test
    void a_bar_leads_from_the_mean_of_all_to_the_mean_of_the_group() {
        GroupMeans.Row row = new GroupMeans.Row("Delta", "3", 40, List.of(30.0, 40.0, 50.0, Double.NaN));
        Drawing drawing = Drawing.of(GroupMeans.of("means", List.of(row), 35, "all cities"));
        Element bar = drawing.all("line", "thick").get(0);
        assertThat(Drawing.number(bar, "x1"))
                .isCloseTo(Drawing.number(drawing.text("all cities 35.00"), "x"), within(0.01));
        assertThat(Drawing.number(bar, "x2"))
                .isCloseTo(Drawing.number(drawing.all("circle").get(0), "cx"), within(0.01));
        assertThat(drawing.all("line", "unit")).hasSize(3);
        assertThat(drawing.has("40.00")).isTrue();
    }

    @Test
    void a_group_without_a_mean_has_a_dash() {
        GroupMeans.Row row = new GroupMeans.Row("Delta", "", Double.NaN, List.of());
        Drawing drawing = Drawing.of(GroupMeans.of("means", List.of(row), 35, "all"));
        assertThat(drawing.has("–")).isTrue();
        assertThat(drawing.all("circle")).isEmpty();
    }

    @Test
    void without_a_mean_of_all_there_is_no_line_to_compare_with() {
        Drawing drawing = Drawing.of(
                GroupMeans.of("means", List.of(new GroupMeans.Row("Delta", "", 40, List.of(40.0))), Double.NaN, "all"));
        assertThat(drawing.all("line", "thick")).isEmpty();
        assertThat(drawing.all("circle")).hasSize(1);
    }
}
