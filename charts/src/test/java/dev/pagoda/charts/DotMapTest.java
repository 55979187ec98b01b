// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.Hull;
import dev.pagoda.charts.draw.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DotMapTest {
    private static final List<DotMap.DotGroup> NO_GROUPS = List.of();

    private static DotMap.Place place(String name, double longitude, double latitude, double score) {
        return new DotMap.Place(name, longitude, latitude, score, -1, true);
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 740, 1080})
    void no_label_covers_another_or_a_dot(double width) {
        Drawing drawing = Drawing.of(Samples.map(60).withWidth(width));
        List<Element> labels = drawing.all("text", "halo");
        assertThat(labels).hasSizeGreaterThan(10);
        for (int i = 0; i < labels.size(); i++) {
            Box box = Drawing.box(labels.get(i));
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(Drawing.box(labels.get(j))))
                        .as(labels.get(i).getTextContent() + " and "
                                + labels.get(j).getTextContent())
                        .isFalse();
            }
            for (Element dot : drawing.all("circle")) {
                Box around =
                        Box.ofCircle(Drawing.number(dot, "cx"), Drawing.number(dot, "cy"), Drawing.number(dot, "r"));
                assertThat(box.overlaps(around))
                        .as(labels.get(i).getTextContent())
                        .isFalse();
            }
        }
    }

    @Test
    void the_area_of_a_dot_is_its_score() {
        Drawing drawing =
                Drawing.of(DotMap.of("m", List.of(place("A", 100, 30, 80), place("B", 110, 20, 20)), NO_GROUPS, ""));
        double large = Drawing.number(drawing.all("circle").get(0), "r");
        double small = Drawing.number(drawing.all("circle").get(1), "r");
        assertThat(large * large / (small * small)).isCloseTo(4, within(0.02));
    }

    @Test
    void east_is_right_and_north_is_up() {
        Drawing drawing =
                Drawing.of(DotMap.of("m", List.of(place("A", 100, 30, 80), place("B", 110, 20, 20)), NO_GROUPS, ""));
        Element west = drawing.all("circle").get(0);
        Element east = drawing.all("circle").get(1);
        assertThat(Drawing.number(west, "cx")).isLessThan(Drawing.number(east, "cx"));
        assertThat(Drawing.number(west, "cy")).isLessThan(Drawing.number(east, "cy"));
    }

    @Test
    void a_place_without_a_score_is_a_small_hollow_dot() {
        Drawing drawing = Drawing.of(
                DotMap.of("m", List.of(place("A", 100, 30, 80), place("B", 110, 20, Double.NaN)), NO_GROUPS, ""));
        assertThat(drawing.all("circle", "hollow")).hasSize(1);
    }

    @Test
    void a_place_without_coordinates_is_left_out() {
        Drawing drawing = Drawing.of(DotMap.of("m", List.of(place("A", Double.NaN, 30, Double.NaN)), NO_GROUPS, ""));
        assertThat(drawing.all("circle")).isEmpty();
    }

    @Test
    void only_the_chosen_places_have_labels() {
        DotMap.Place silent = new DotMap.Place("B", 110, 20, 5, -1, false);
        assertThat(Drawing.of(DotMap.of("m", List.of(place("A", 100, 30, 80), silent), NO_GROUPS, ""))
                        .texts())
                .contains("A")
                .doesNotContain("B");
    }

    @Test
    void a_hull_goes_round_its_group() {
        List<Point> square = List.of(
                new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4), new Point(2, 2), new Point(2, 0));
        assertThat(Hull.of(square))
                .containsExactlyInAnyOrder(new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4));
    }

    @Test
    void the_hull_of_points_on_a_line_or_at_one_place_is_no_area() {
        assertThat(Hull.of(List.of(new Point(0, 0), new Point(1, 1), new Point(2, 2))))
                .containsExactly(new Point(0, 0), new Point(2, 2));
        assertThat(Hull.of(List.of(new Point(1, 1), new Point(1, 1)))).containsExactly(new Point(1, 1));
    }

    @Test
    void a_group_of_one_has_no_hull() {
        DotMap.Place alone = new DotMap.Place("A", 100, 30, 5, 0, true);
        Drawing drawing = Drawing.of(DotMap.of("m", List.of(alone), List.of(new DotMap.DotGroup("G")), ""));
        assertThat(drawing.all("polygon")).isEmpty();
    }

    @Test
    void hulls_have_no_colour_of_a_dimension() {
        assertThat(Drawing.of(Samples.map(20)).all("polygon"))
                .isNotEmpty()
                .allSatisfy(hull -> assertThat(hull.getAttribute("class")).isEqualTo("hull soft"));
    }

    @Test
    void a_name_in_a_crowd_stands_aside_with_a_line_that_runs_through_no_other_dot() {
        List<DotMap.Place> crowd = new ArrayList<>(List.of(place("far", 100, 20, 80), place("away", 120, 40, 70)));
        for (int i = 0; i < 5; i++) {
            crowd.add(place("Name " + i, 112 + 0.4 * i, 30, 8));
        }
        Drawing drawing = Drawing.of(DotMap.of("m", crowd, NO_GROUPS, ""));
        assertThat(drawing.all("text", "halo")).hasSize(7);
        assertThat(drawing.all("line", "path")).isNotEmpty();
    }
}
