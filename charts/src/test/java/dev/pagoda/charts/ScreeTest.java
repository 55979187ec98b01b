// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ScreeTest {
    private static Scree scree(Double... eigenvalues) {
        return Scree.of(
                "scree",
                List.of(new Scree.NodeScree("Health", "62 % in the first", List.of(eigenvalues))),
                new Scree.Labels("above 1", "not above 1", "one indicator"));
    }

    private static List<Element> bars(Scree scree, String hue) {
        return Drawing.of(scree).all("rect", hue).stream()
                .filter(rect -> !rect.getAttribute("height").equals("10")) // the key
                .toList();
    }

    @Test
    void components_above_one_are_filled_and_have_their_figure() {
        Scree scree = scree(2.5, 1.2, 0.3);
        assertThat(bars(scree, "d1")).hasSize(2);
        assertThat(bars(scree, "faint")).hasSize(1);
        assertThat(Drawing.of(scree).texts())
                .contains("2.5", "1.2", "1", "2", "3")
                .doesNotContain("0.3");
    }

    @Test
    void a_bar_is_as_high_as_its_eigenvalue() {
        List<Element> bars = bars(scree(3.0, 1.5), "d1");
        assertThat(Drawing.number(bars.get(0), "height") / Drawing.number(bars.get(1), "height"))
                .isBetween(1.99, 2.01);
    }

    @Test
    void what_is_missing_or_below_zero_has_no_bar_and_components_past_the_twelfth_are_left_out() {
        assertThat(bars(scree(1.5, Double.NaN, -0.1), "faint")).isEmpty();
        Double[] many = new Double[20];
        java.util.Arrays.fill(many, 0.5);
        assertThat(bars(scree(many), "faint")).hasSize(12);
    }

    @Test
    void narrow_pictures_stand_below_each_other() {
        assertThat(Drawing.of(Samples.scree(6).withWidth(340)).height())
                .isGreaterThan(Drawing.of(Samples.scree(6)).height());
    }
}
