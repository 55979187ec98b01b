// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IcicleTest {
    private static Icicle.NodeBox leaf(String name, double weight) {
        return new Icicle.NodeBox(name, "", "", weight, List.of());
    }

    private static Drawing icicle(Icicle.NodeBox... children) {
        return Drawing.of(Icicle.of("icicle", new Icicle.NodeBox("Index", "", "", 1, List.of(children))));
    }

    @Test
    void the_height_of_a_box_is_its_weight() {
        List<Element> boxes = icicle(leaf("A", 3), leaf("B", 1)).all("rect");
        assertThat(Drawing.number(boxes.get(1), "height"))
                .isCloseTo(3 * Drawing.number(boxes.get(2), "height"), within(0.05));
    }

    @Test
    void children_fill_their_parent() {
        Icicle.NodeBox deep = new Icicle.NodeBox("A", "", "", 0.3, List.of(leaf("x", 5), leaf("y", 7)));
        List<Element> boxes = icicle(deep, leaf("B", 0.7)).all("rect");
        assertThat(Drawing.number(boxes.get(2), "height") + Drawing.number(boxes.get(3), "height"))
                .isCloseTo(Drawing.number(boxes.get(1), "height"), within(0.02));
    }

    @Test
    void a_dimension_gives_its_hue_to_all_below() {
        Icicle.NodeBox deep = new Icicle.NodeBox("B", "", "", 1, List.of(leaf("x", 1)));
        List<Element> boxes = icicle(leaf("A", 1), deep).all("rect");
        assertThat(boxes.get(2).getAttribute("class")).startsWith("d2 ");
        assertThat(boxes.get(3).getAttribute("class")).startsWith("d2 tint");
    }

    @Test
    void weights_that_sum_to_nothing_are_shared_alike() {
        List<Element> boxes = icicle(leaf("A", 0), leaf("B", Double.NaN)).all("rect");
        assertThat(Drawing.number(boxes.get(1), "height")).isEqualTo(Drawing.number(boxes.get(2), "height"));
    }

    @Test
    void a_label_that_does_not_fit_is_left_to_the_title() {
        Drawing drawing = icicle(leaf("A", 1000), leaf("Tiny", 1));
        assertThat(drawing.has("Tiny")).isFalse();
        assertThat(drawing.all("title").stream().map(Element::getTextContent)).contains("Tiny");
    }
}
