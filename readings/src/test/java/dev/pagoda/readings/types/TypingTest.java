// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.aggregation.CouplingCoordination;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.SmallPanel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypingTest {
    private static final Result RESULT = SmallPanel.result();
    private static final double NONE = Double.NaN;

    @Test
    void four_fields_by_the_mean_the_median_or_stated_scores() {
        double[] first = {90, 80, 20, 10, NONE};
        double[] second = {70, 10, 75, 5, 99};
        Quadrants mean = Quadrants.of(first, second, new Quadrants.Threshold.FromMean());
        assertThat(mean.firstThreshold()).isEqualTo(50);
        assertThat(mean.secondThreshold()).isEqualTo(40);
        assertThat(mean.of())
                .containsExactly(
                        Optional.of(QuadrantType.STAR),
                        Optional.of(QuadrantType.FIRST_ONLY),
                        Optional.of(QuadrantType.SECOND_ONLY),
                        Optional.of(QuadrantType.REST),
                        Optional.empty());
        assertThat(Quadrants.of(first, second, new Quadrants.Threshold.FromMedian())
                        .secondThreshold())
                .isEqualTo(40);
        Quadrants stated = Quadrants.of(first, second, new Quadrants.Threshold.AsStated(80, 80));
        assertThat(stated.of().get(1)).contains(QuadrantType.FIRST_ONLY);
        assertThat(stated.of().get(0)).contains(QuadrantType.FIRST_ONLY);
    }

    @Test
    void quadrants_of_a_result_leave_out_who_is_not_ranked() {
        QuadrantReading reading = QuadrantReading.of(
                RESULT,
                new QuadrantReading.QuadrantSettings(
                        "A", "B", 2022, Include.RANKED, new Quadrants.Threshold.FromMean()));
        assertThat(reading.quadrants().of().get(1)).contains(QuadrantType.STAR);
        assertThat(reading.quadrants().of().get(7)).isEmpty();
    }

    /** By hand: U = 0.8 and 0.2, C = 2 · 0.4 / 1, T = 0.5. */
    @Test
    void coupling_and_level_make_the_degree() {
        Coupling coupling = Coupling.of(new double[] {80, 20}, new double[] {1, 1}, 100);
        assertThat(coupling.coupling().value()).isCloseTo(0.8, within(1e-12));
        assertThat(coupling.level().value()).isCloseTo(0.5, within(1e-12));
        assertThat(coupling.degree().value()).isCloseTo(Math.sqrt(0.4), within(1e-12));
        assertThat(coupling.of()).contains(CoordinationClass.PRIMARY_COORDINATION);
    }

    @Test
    void the_degree_is_that_of_the_aggregation_of_the_same_name() {
        double[][] scores = {{80, 33}, {20, 35}, {51, 90}};
        double[] weights = {0.5, 0.3, 0.2};
        double[] expected = new CouplingCoordination(100).aggregate(scores, weights);
        for (int unit = 0; unit < 2; unit++) {
            double[] own = {scores[0][unit], scores[1][unit], scores[2][unit]};
            assertThat(100 * Coupling.of(own, weights, 100).degree().value()).isCloseTo(expected[unit], within(1e-12));
        }
    }

    @Test
    void classes_are_tenths_and_a_bound_belongs_to_the_better_one() {
        assertThat(CoordinationClass.of(0)).isEqualTo(CoordinationClass.EXTREME_IMBALANCE);
        assertThat(CoordinationClass.of(0.49)).isEqualTo(CoordinationClass.NEAR_IMBALANCE);
        assertThat(CoordinationClass.of(0.5)).isEqualTo(CoordinationClass.BARE_COORDINATION);
        assertThat(CoordinationClass.of(0.3)).isEqualTo(CoordinationClass.MILD_IMBALANCE);
        assertThat(CoordinationClass.of(1)).isEqualTo(CoordinationClass.EXCELLENT_COORDINATION);
    }

    @Test
    void coupling_that_cannot_be_computed_says_why() {
        double[] even = {1, 1};
        assertThat(Coupling.of(new double[] {80, NONE}, even, 100).degree().reason())
                .isEqualTo(Reason.MISSING);
        assertThat(Coupling.of(new double[] {80, 0}, even, 100).degree().reason())
                .isEqualTo(Reason.NOT_POSITIVE);
        assertThat(Coupling.of(new double[] {80}, even, 100).degree().reason()).isEqualTo(Reason.TOO_FEW);
        CouplingReading reading = CouplingReading.of(
                RESULT, new CouplingReading.CouplingSettings(List.of(), 2022, Include.RANKED, 100, false));
        assertThat(reading.nodes()).containsExactly(1, 4);
        assertThat(reading.of().get(0).degree().isComputed()).isTrue();
        assertThat(reading.of().get(7).degree().reason()).isEqualTo(Reason.MISSING);
    }

    private static ClusterSettings clusters(ClusterSettings.Algorithm algorithm, int count) {
        return new ClusterSettings(List.of(), 2022, Include.RANKED, true, count, algorithm);
    }

    @Test
    void clusters_of_a_result_do_not_depend_on_the_order_of_units() {
        Project turned = SmallPanel.project(SmallPanel.reversed());
        for (ClusterSettings.Algorithm algorithm : List.of(
                new ClusterSettings.Algorithm.ByMeans(5, 20),
                new ClusterSettings.Algorithm.ByTree(Linkage.WARD, PointDistance.EUCLIDEAN))) {
            ClusterReading reading = ClusterReading.of(SmallPanel.project(), RESULT, clusters(algorithm, 3));
            ClusterReading other = ClusterReading.of(turned, SmallPanel.result(turned), clusters(algorithm, 3));
            assertThat(other.clusters()).isEqualTo(reading.clusters());
            assertThat(other.silhouette()).isEqualTo(reading.silhouette());
            assertThat(other.profiles()).isEqualTo(reading.profiles());
            assertThat(reading.units()).containsExactly(0, 1, 2, 3, 4, 5, 6);
            assertThat(reading.clusters().of().get(1)).isEqualTo(1);
        }
    }

    @Test
    void profiles_are_the_mean_scores_of_the_members() {
        ClusterReading reading = ClusterReading.of(
                SmallPanel.project(), RESULT, clusters(new ClusterSettings.Algorithm.ByMeans(5, 20), 1));
        double[] scores = new double[7];
        Arrays.setAll(scores, unit -> RESULT.score(1, RESULT.row(unit, 2022)));
        assertThat(reading.profiles().get(0).get(0))
                .isCloseTo(Arrays.stream(scores).average().orElseThrow(), within(1e-12));
        assertThat(reading.silhouette().mean().reason()).isEqualTo(Reason.ONE_GROUP);
    }

    @Test
    void more_clusters_than_units_say_why() {
        ClusterSettings.Algorithm tree = new ClusterSettings.Algorithm.ByTree(Linkage.SINGLE, PointDistance.EUCLIDEAN);
        ClusterReading reading = ClusterReading.of(SmallPanel.project(), RESULT, clusters(tree, 8));
        assertThat(reading.clusters().inertia().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(reading.profiles()).isEmpty();
        assertThatThrownBy(() -> clusters(tree, 0)).hasMessage("clusters (0) must be at least 1");
    }
}
