// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DominanceTest {
    private static final double NONE = Double.NaN;
    private static final Dominance.Labels WORDS =
            new Dominance.Labels("row ahead in", " ahead of ", " %", "the other way round");

    private static Dominance chart() {
        return Dominance.of(
                "who is ahead",
                List.of(
                        new Dominance.OrderedUnit("1", "Beijing"),
                        new Dominance.OrderedUnit("2", "Shanghai"),
                        new Dominance.OrderedUnit("3", "Hangzhou"),
                        new Dominance.OrderedUnit("4", "Wuhan")),
                List.of(
                        List.of(NONE, 0.38, 1.0, 1.0),
                        List.of(0.62, NONE, 0.7, 1.0),
                        List.of(0.0, 0.3, NONE, NONE),
                        List.of(0.0, 0.0, NONE, NONE)),
                WORDS);
    }

    private static List<Element> titled(Dominance chart) {
        return Drawing.of(chart).all("title");
    }

    @Test
    void a_pair_that_is_not_sure_has_its_percentage_in_the_square() {
        assertThat(Drawing.of(chart()).texts()).contains("38", "62", "70", "30");
        assertThat(titled(chart()))
                .extracting(Element::getTextContent)
                .contains("Beijing ahead of Shanghai: 38 %", "Shanghai ahead of Beijing: 62 %");
    }

    @Test
    void the_shade_grows_with_the_share() {
        List<Element> squares = titled(chart()).stream()
                .map(title -> (Element) title.getParentNode())
                .toList();
        double low = Drawing.number(squares.get(0), "fill-opacity");
        double high = Drawing.number(squares.get(1), "fill-opacity");
        assertThat(high / low).isCloseTo(0.62 / 0.38, within(0.05));
    }

    @Test
    void squares_that_are_sure_are_one_bar_without_a_figure() {
        List<Element> bars = Drawing.of(chart()).all("rect", "d1").stream()
                .filter(rect -> Drawing.number(rect, "width") > 1.5 * chart().cell())
                .filter(rect -> Drawing.number(rect, "x") > chart().left())
                .toList();
        assertThat(bars).hasSize(1);
        assertThat(Drawing.number(bars.get(0), "width")).isCloseTo(2 * chart().cell() - 1, within(0.01));
        assertThat(Drawing.number(bars.get(0), "x")).isCloseTo(chart().left() + 2 * chart().cell(), within(0.01));
    }

    @Test
    void a_frame_marks_a_pair_that_stands_the_other_way_round_more_often_than_not() {
        List<Element> frames = Drawing.of(chart()).all("rect", "hollow");
        assertThat(frames).hasSize(2); // the key, and Beijing before Shanghai
        assertThat(Drawing.number(frames.get(1), "x")).isCloseTo(chart().left() + chart().cell() + 0.6, within(0.01));
    }

    @Test
    void a_pair_of_which_nothing_is_known_has_a_dot() {
        assertThat(Drawing.of(chart()).all("circle")).hasSize(2);
    }

    @Test
    void what_there_is_no_room_for_is_left_out() {
        assertThat(Samples.dominance(200).shown()).isLessThan(80);
        assertThat(Samples.dominance(200).withWidth(340).shown()).isBetween(10, 30);
        assertThat(chart().shown()).isEqualTo(4);
    }

    @Test
    void columns_have_ranks_where_there_is_no_room_for_names() {
        assertThat(Drawing.of(chart()).all("text").stream().filter(text -> text.hasAttribute("transform")))
                .hasSize(4);
        assertThat(Drawing.of(chart().withWidth(340)).all("text").stream()
                        .filter(text -> text.hasAttribute("transform")))
                .isEmpty();
    }
}
