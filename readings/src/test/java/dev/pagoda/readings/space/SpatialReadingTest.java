// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.SmallPanel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpatialReadingTest {
    private static final Result RESULT = SmallPanel.result();

    private static SpatialReading read(Neighbourhood neighbourhood) {
        return SpatialReading.of(SmallPanel.project(), RESULT, settings(neighbourhood));
    }

    private static SpatialSettings settings(Neighbourhood neighbourhood) {
        return new SpatialSettings(List.of("I", "B1"), 2022, Include.RANKED, neighbourhood, true, 11, 199);
    }

    /** By geometry: a quarter of the equator, and from pole to pole. */
    @Test
    void distances_run_along_great_circles() {
        double quarter = Math.PI / 2 * GreatCircle.RADIUS;
        assertThat(GreatCircle.kilometres(0, 0, 90, 0)).isCloseTo(quarter, within(1e-9));
        assertThat(GreatCircle.kilometres(20, -90, 130, 90)).isCloseTo(2 * quarter, within(1e-9));
        assertThat(GreatCircle.kilometres(116.41, 39.9, 116.41, 39.9)).isZero();
        assertThat(GreatCircle.kilometres(116.41, 39.9, Double.NaN, 39.9)).isNaN();
    }

    @Test
    void weights_fall_with_distance_up_to_a_cut_off() {
        double[][] distances = {{0, 2, 4}, {2, 0, 0.5}, {4, 0.5, 0}};
        SpatialWeights weights = SpatialWeights.inverseDistance(distances, 2, 3, 1);
        assertThat(weights.neighbours(0)).containsExactly(1);
        assertThat(weights.weights(0)).containsExactly(0.25);
        assertThat(weights.weights(1)).containsExactly(0.25, 1);
        assertThat(weights.rowStandardised().weights(1)).containsExactly(0.2, 0.8);
    }

    @Test
    void nearest_neighbours_need_not_be_mutual_and_ties_take_the_first() {
        double[][] distances = {{0, 1, 1, 5}, {1, 0, 2, 4}, {1, 2, 0, 3}, {5, 4, 3, 0}};
        SpatialWeights weights = SpatialWeights.nearest(distances, 1);
        assertThat(weights.neighbours(0)).containsExactly(1);
        assertThat(weights.neighbours(3)).containsExactly(2);
        assertThat(weights.neighbours(2)).containsExactly(0);
        assertThat(SpatialWeights.nearest(distances, 9).neighbours(0)).hasSize(3);
    }

    @Test
    void units_without_coordinates_are_left_out_and_listed() {
        SpatialReading reading = read(new Neighbourhood.Nearest(2));
        assertThat(reading.leftOut()).containsExactly(new SpatialReading.NotPlaced(6, Reason.NO_COORDINATES));
        assertThat(reading.nodes().get(0).units()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(reading.nodes()).extracting(NodeSpace::node).containsExactly(0, 5);
        assertThat(reading.nodes().get(0).local()).hasSize(6);
        assertThat(reading.nodes().get(0).moran().permutations().count()).isEqualTo(199);
    }

    @Test
    void stated_pairs_need_no_coordinates_and_unknown_codes_are_told() {
        SpatialReading reading = read(new Neighbourhood.Contiguity(List.of(
                new Neighbourhood.Contiguity.Pair("u1", "u2"),
                new Neighbourhood.Contiguity.Pair("u7", "u2"),
                new Neighbourhood.Contiguity.Pair("u1", "nowhere"))));
        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.unknown()).containsExactly("nowhere");
        assertThat(reading.nodes().get(0).islands()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void nothing_depends_on_the_order_of_units() {
        Project other = SmallPanel.project(SmallPanel.reversed());
        Neighbourhood inverse = new Neighbourhood.InverseDistance(1, Double.POSITIVE_INFINITY);
        SpatialReading turned = SpatialReading.of(other, SmallPanel.result(other), settings(inverse));
        for (int i = 0; i < 2; i++) {
            NodeSpace plain = read(inverse).nodes().get(i);
            assertThat(turned.nodes().get(i).moran()).isEqualTo(plain.moran());
            assertThat(turned.nodes().get(i).local()).isEqualTo(plain.local());
            assertThat(turned.nodes().get(i).getis()).isEqualTo(plain.getis());
        }
    }

    @Test
    void the_index_and_its_dimensions_are_looked_at_unless_others_are_named() {
        SpatialReading reading = SpatialReading.of(SmallPanel.project(), RESULT, SpatialSettings.of(2022, 1));
        assertThat(reading.nodes()).extracting(NodeSpace::node).containsExactly(0, 1, 4);
    }

    @Test
    void a_neighbourhood_must_reach_somewhere() {
        assertThatThrownBy(() -> new Neighbourhood.Nearest(0)).hasMessage("k (0) must be greater than 0");
        assertThatThrownBy(() -> new Neighbourhood.Band(-1)).hasMessage("cut-off (-1) must be greater than 0");
    }
}
