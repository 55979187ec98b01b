// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AvailabilityMapTest {
    private static AvailabilityMap map() {
        return AvailabilityMap.of(
                "availability",
                List.of(
                        new AvailabilityMap.Column("A", 0, true),
                        new AvailabilityMap.Column("A1", 0, false),
                        new AvailabilityMap.Column("A2", 0, false)),
                List.of(
                        new AvailabilityMap.Row("Beijing", List.of(1.0, 1.0, 1.0)),
                        new AvailabilityMap.Row("Lhasa", List.of(0.5, 1.0, 0.0)),
                        new AvailabilityMap.Row("Nowhere", List.of())),
                0.66,
                new AvailabilityMap.Labels("observed", "missing", "share observed in %", "below 66 %"));
    }

    @Test
    void a_node_has_its_share_in_percent() {
        assertThat(Drawing.of(map()).texts()).contains("100", "50");
        assertThat(Drawing.of(map()).all("title"))
                .extracting(Element::getTextContent)
                .contains("Lhasa · A: 50");
    }

    @Test
    void what_was_not_observed_has_a_dot_and_what_nobody_knows_too() {
        assertThat(Drawing.of(map()).all("circle")).hasSize(1 + 1 + 3); // the key, Lhasa, Nowhere
    }

    @Test
    void shares_that_are_too_low_are_framed() {
        assertThat(Drawing.of(map()).all("rect", "hollow")).hasSize(2); // the key, Lhasa
    }

    @Test
    void a_drawing_that_does_not_fit_a_phone_is_wider_rather_than_illegible() {
        assertThat(Drawing.of(map().withWidth(328)).width()).isEqualTo(328);
        assertThat(Drawing.of(Samples.availability(3, 60).withWidth(328)).width())
                .isGreaterThan(500);
    }
}
