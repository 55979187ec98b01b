// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.space.Neighbourhood;
import dev.pagoda.readings.types.ClusterSettings;
import dev.pagoda.readings.types.PointDistance;
import dev.pagoda.readings.types.Quadrants;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsReaderTest {
    private static final Methodology METHODOLOGY = Methodology.of(
            new Framework(
                    Dimension.of(
                            "Z",
                            1,
                            Dimension.of("A", 0.5, Indicator.of("a1", 1, Direction.HIGHER_IS_BETTER)),
                            Dimension.of("B", 0.5, Indicator.of("b1", 1, Direction.HIGHER_IS_BETTER))),
                    List.of()),
            List.of(Unit.of("u1").in("cluster", "N"), Unit.of("u2").in("cluster", "S")),
            2022);

    private static Setting.Entries none() {
        return new Setting.Entries(List.of(), dev.pagoda.core.model.Location.NONE);
    }

    private static ReadingSettings read(Setting.Entries written) {
        ReadingsReader.Reading reading = ReadingsReader.read(METHODOLOGY, written);
        assertThat(reading.problems()).isEmpty();
        return reading.settings().orElseThrow();
    }

    private static List<Problem> problems(Setting.Entries written) {
        ReadingsReader.Reading reading = ReadingsReader.read(METHODOLOGY, written);
        assertThat(reading.settings()).isEmpty();
        return reading.problems();
    }

    @Test
    void nothing_written_asks_for_nothing() {
        ReadingSettings read = read(none());
        assertThat(read.groups()).isEmpty();
        assertThat(read.space()).isEmpty();
        assertThat(read.trends()).isEmpty();
    }

    @Test
    void empty_settings_ask_for_the_usual() {
        ReadingSettings read = read(Setting.entries(
                "groups", none(), "space", none(), "clusters", none(), "coupling", none(), "momentum", none()));
        assertThat(read.groups()).extracting(one -> one.grouping()).containsExactly("cluster");
        assertThat(read.groups().get(0).places()).containsExactly(10);
        assertThat(read.space().orElseThrow().neighbourhood())
                .isEqualTo(new Neighbourhood.InverseDistance(1, Double.POSITIVE_INFINITY));
        assertThat(read.clusters().orElseThrow().clusters()).isEqualTo(4);
        assertThat(read.coupling().orElseThrow().equal()).isTrue();
        assertThat(read.momentum().orElseThrow().from()).isEqualTo(2021);
    }

    @Test
    void what_is_written_counts() {
        ReadingSettings read = read(Setting.entries(
                "space",
                Setting.entries("neighbourhood", "nearest", "k", 3, "nodes", Setting.items("A"), "include", "scored"),
                "quadrants",
                Setting.entries(
                        "first", "A", "second", "B", "threshold", "stated", "first-from", 60, "second-from", 50),
                "clusters",
                Setting.entries(
                        "method", "hierarchical", "linkage", "average", "measure", "euclidean", "clusters", 2)));
        assertThat(read.space().orElseThrow().neighbourhood()).isEqualTo(new Neighbourhood.Nearest(3));
        assertThat(read.space().orElseThrow().nodes()).containsExactly("A");
        assertThat(read.space().orElseThrow().include()).isEqualTo(Include.SCORED);
        assertThat(read.quadrants().orElseThrow().threshold()).isEqualTo(new Quadrants.Threshold.AsStated(60, 50));
        assertThat(read.clusters().orElseThrow().algorithm())
                .isEqualTo(new ClusterSettings.Algorithm.ByTree(Linkage.AVERAGE, PointDistance.EUCLIDEAN));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(problems(Setting.entries(
                        "space",
                        Setting.entries("nodes", Setting.items("A1"), "neighbour", "nearest"),
                        "quadrants",
                        Setting.entries("first", "A", "second", "B", "threshold", "mode"),
                        "clusters",
                        Setting.entries("clusters", 0),
                        "tends",
                        none())))
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "'tends' is not a setting here.",
                        "'neighbour' is not a setting here.",
                        "'A1' is not the code of a node.",
                        "'threshold' is 'mode'; expected one of mean, median, stated.",
                        "The reading clusters cannot take these settings: clusters (0) must be at least 1.");
    }

    @Test
    void a_reading_of_two_nodes_must_be_told_which() {
        assertThat(problems(Setting.entries("quadrants", Setting.entries("first", "A"))))
                .extracting(problem -> problem.message().en())
                .containsExactly("The reading quadrants cannot take these settings: second must name one node.");
    }

    @Test
    void units_that_touch_are_pairs_of_known_codes() {
        ReadingSettings read = read(Setting.entries(
                "space",
                Setting.entries("neighbourhood", "contiguity", "pairs", Setting.items(Setting.items("u1", "u2")))));
        assertThat(read.space().orElseThrow().neighbourhood())
                .isEqualTo(new Neighbourhood.Contiguity(List.of(new Neighbourhood.Contiguity.Pair("u1", "u2"))));
        assertThat(problems(Setting.entries(
                        "space",
                        Setting.entries("neighbourhood", "contiguity", "pairs", Setting.items(Setting.items("u1"))))))
                .extracting(problem -> problem.message().en())
                .containsExactly("This is not a pair of units.");
    }
}
