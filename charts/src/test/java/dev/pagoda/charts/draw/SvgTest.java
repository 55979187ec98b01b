// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.charts.Drawing;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void marks_stand_in_the_order_they_were_drawn() {
        String svg = Svg.chart(10, 20, "test", "label")
                .line(0, 1, 2, 3, "hair")
                .text(1, 2, Anchor.END, "ink", "a")
                .finish();
        assertThat(svg)
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pagoda test\" role=\"img\""
                        + " aria-label=\"label\" viewBox=\"0 0 10 20\" width=\"10\" height=\"20\">"
                        + "<line class=\"hair\" x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\"/>"
                        + "<text class=\"ink\" x=\"1\" y=\"2\" dy=\".35em\" text-anchor=\"end\">a</text></svg>");
    }

    @Test
    void text_and_titles_are_escaped() {
        String svg = Svg.chart(1, 1, "test", "<&>\"")
                .rect(0, 0, 1, 1, "d1", "<&>\"")
                .text(0, 0, Anchor.START, "", "<&>\"")
                .finish();
        Drawing drawing = Drawing.of(svg);
        assertThat(drawing.texts()).containsExactly("<&>\"");
        assertThat(drawing.all("title").get(0).getTextContent()).isEqualTo("<&>\"");
    }

    @Test
    void characters_that_xml_cannot_hold_are_named_or_replaced() {
        assertThat(Drawing.of(Svg.chart(1, 1, "test", "l")
                                .text(0, 0, Anchor.START, "", "a\u0000b\uffffc\udc00\ud840\udc00")
                                .finish())
                        .texts())
                .containsExactly("a<U+0000>b\ufffdc\ufffd\ud840\udc00");
    }

    @Test
    void a_character_that_turns_a_text_round_is_named() {
        String svg = Svg.chart(1, 1, "test", "l\u202e")
                .text(0, 0, Anchor.START, "", "a\u202eb")
                .finish();
        assertThat(svg).doesNotContain("\u202e").contains("a&lt;U+202E&gt;b", "l&lt;U+202E&gt;");
    }

    @Test
    void an_empty_text_draws_nothing() {
        assertThat(Svg.chart(1, 1, "test", "l").text(0, 0, Anchor.START, "", "").finish())
                .doesNotContain("<text");
    }

    @Test
    void groups_must_be_closed() {
        Svg open = Svg.chart(1, 1, "test", "l").group("row");
        assertThatThrownBy(open::finish).isInstanceOf(IllegalStateException.class);
        assertThat(Drawing.of(open.end().finish()).all("g", "row")).hasSize(1);
        assertThatThrownBy(() -> Svg.chart(1, 1, "test", "l").end()).isInstanceOf(IllegalStateException.class);
    }
}
