// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TierStripTest {
    @Test
    void dots_do_not_cover_each_other() {
        List<Element> dots = Drawing.of(Samples.tiers(80)).all("circle");
        assertThat(dots).hasSize(80);
        for (int i = 0; i < dots.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = Drawing.number(dots.get(i), "cx") - Drawing.number(dots.get(j), "cx");
                double dy = Drawing.number(dots.get(i), "cy") - Drawing.number(dots.get(j), "cy");
                assertThat(Math.max(Math.abs(dx), Math.abs(dy))).isGreaterThan(8.9);
            }
        }
    }

    @Test
    void names_do_not_cover_each_other() {
        List<Element> names = Drawing.of(Samples.tiers(80)).all("text", "tiny");
        assertThat(names).hasSizeGreaterThan(5);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Drawing.box(names.get(i)).overlaps(Drawing.box(names.get(j))))
                        .isFalse();
            }
        }
    }

    @Test
    void a_line_parts_two_tiers_and_each_has_its_name() {
        Drawing drawing = Drawing.of(Samples.tiers(40));
        assertThat(drawing.all("line", "soft").stream()
                        .filter(line -> !line.getAttribute("class").contains("path")))
                .hasSize(2);
        assertThat(drawing.texts()).contains("Low", "Middle", "High");
    }

    @Test
    void a_unit_without_a_score_is_left_out() {
        TierStrip strip =
                TierStrip.of("tiers", List.of(new TierStrip.ScoredUnit("A", Double.NaN)), List.of(), List.of());
        assertThat(Drawing.of(strip).all("circle")).isEmpty();
    }
}
