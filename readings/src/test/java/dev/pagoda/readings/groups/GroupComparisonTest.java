// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.SmallPanel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {
    private static final Result RESULT = SmallPanel.result();
    private static final GroupSettings FULL =
            new GroupSettings("cluster", 2022, Include.RANKED, "POP", "A1", List.of(), List.of(1, 3));

    private static GroupComparison full() {
        return GroupComparison.of(SmallPanel.project(), RESULT, FULL);
    }

    /**
     * China "double innovation" finance index, 7th edition (2023, 337 cities), the book's comparison of clusters, a
     * primary source: the mean of the nine cities of the Pearl River Delta is 65.07, 1.61 times the mean of all and
     * 1.44 times that of Chengdu-Chongqing, which is 1.12 times the mean of all. Only plain means of the members agree
     * with all four. The single scores are not published; these have the published means.
     */
    @Test
    void reproduces_the_published_ratios_of_clusters_of_iefi_2023() {
        double[] scores = new double[337];
        int[] group = new int[337];
        Arrays.fill(group, -1);
        spread(scores, group, 0, 9, 0, 65.07);
        spread(scores, group, 9, 25, 1, 65.07 / 1.44);
        double rest = (337 * 65.07 / 1.61 - Arrays.stream(scores).sum()) / 312;
        spread(scores, group, 25, 337, -1, rest);
        NodeComparison node = NodeComparison.of(0, scores, new double[0], scores, group, 2, List.of(100));
        assertThat(node.all().mean().value()).isCloseTo(40.42, within(0.005));
        assertThat(node.groups().get(0).mean().value()).isCloseTo(65.07, within(1e-12));
        assertThat(node.groups().get(0).ratio().value()).isCloseTo(1.61, within(0.005));
        assertThat(node.groups().get(1).mean().value()).isCloseTo(45.19, within(0.005));
        assertThat(node.groups().get(1).ratio().value()).isCloseTo(1.12, within(0.005));
    }

    private static void spread(double[] scores, int[] group, int from, int to, int g, double mean) {
        for (int i = from; i < to; i++) {
            scores[i] = mean + 0.05 * (i - (from + to - 1) / 2.0);
            group[i] = g;
        }
    }

    /**
     * The same source: 9 of 9 cities of the Pearl River Delta and 3 of the 16 of Chengdu-Chongqing are among the first
     * 100.
     */
    @Test
    void counts_members_among_the_first_places() {
        double[] ranks = new double[25];
        int[] group = new int[25];
        for (int i = 0; i < 25; i++) {
            ranks[i] = i < 12 ? i + 1.0 : 101.0 + i;
            group[i] = i < 9 ? 0 : 1;
        }
        NodeComparison node = NodeComparison.of(0, ranks, new double[0], ranks, group, 2, List.of(100));
        assertThat(node.groups().get(0).tops().get(0).members()).isEqualTo(9);
        assertThat(node.groups().get(0).tops().get(0).share().value()).isEqualTo(1);
        assertThat(node.groups().get(1).tops().get(0).members()).isEqualTo(3);
        assertThat(node.groups().get(1).tops().get(0).share().value()).isEqualTo(3.0 / 16);
    }

    @Test
    void groups_stand_in_the_order_of_the_project_and_strays_are_named() {
        assertThat(full().groups()).containsExactly("W", "S");
        assertThat(full().ungrouped()).containsExactly(6);
    }

    @Test
    void every_node_has_its_figures() {
        assertThat(full().nodes()).hasSize(6);
        GroupFigures south = full().nodes().get(0).groups().get(1);
        double[] scores = {RESULT.score(0, 16), RESULT.score(0, 17), RESULT.score(0, 18)};
        assertThat(south.count()).isEqualTo(3);
        assertThat(south.mean().value()).isCloseTo((scores[0] + scores[1] + scores[2]) / 3, within(1e-12));
        assertThat(south.weightedMean().value())
                .isCloseTo((15 * scores[0] + 14 * scores[1] + 8 * scores[2]) / 37, within(1e-12));
        assertThat(south.primacy().leader()).isEqualTo(1);
        assertThat(south.primacy().firstToSecond().value()).isCloseTo(scores[1] / scores[0], within(1e-12));
        assertThat(south.lowest()).isEqualTo(2);
        assertThat(south.tops().get(0).members()).isEqualTo(1);
    }

    @Test
    void associated_units_count_only_where_it_is_asked_for() {
        GroupSettings all = new GroupSettings("cluster", 2022, Include.SCORED, "", "", List.of(), List.of(3));
        GroupComparison comparison = GroupComparison.of(SmallPanel.project(), RESULT, all);
        assertThat(comparison.nodes().get(0).groups().get(1).count()).isEqualTo(4);
        assertThat(comparison.nodes().get(0).groups().get(1).weightedMean().reason())
                .isEqualTo(Reason.NOT_ASKED);
    }

    /** By hand: B1 without u7, whose value is missing, 321 in all; A1 of the same units 335. */
    @Test
    void location_quotients_are_shares_over_shares_of_sizes() {
        GroupComparison.Specialisation b1 = full().specialisation().get(0);
        assertThat(b1.indicator()).isEqualTo("B1");
        LocationQuotient west = b1.quotients().get(0);
        assertThat(west.quotient().value()).isCloseTo((117 / 321.0) / (111 / 335.0), within(1e-12));
    }

    @Test
    void columns_that_are_not_there_are_told() {
        GroupSettings wrong = new GroupSettings("cluster", 2022, Include.RANKED, "GDP", "", List.of("X"), List.of(3));
        assertThat(GroupComparison.of(SmallPanel.project(), RESULT, wrong).absent())
                .extracting(GroupComparison.Absent::column)
                .containsExactly("GDP", "X");
    }

    @Test
    void a_period_that_is_not_scored_has_no_figures() {
        GroupComparison comparison =
                GroupComparison.of(SmallPanel.project(), RESULT, GroupSettings.of("cluster", 1999));
        assertThat(comparison.nodes().get(0).all().mean().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(comparison.nodes().get(0).theilT().total().reason()).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_group_of_one_has_no_spread_and_no_second() {
        GroupFigures one = NodeComparison.of(
                        0, new double[] {5}, new double[0], new double[] {1}, new int[] {0}, 1, List.of())
                .groups()
                .get(0);
        assertThat(one.deviation().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(one.primacy().firstToSecond().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(one.primacy().shareOfFirst().value()).isEqualTo(1);
    }

    @Test
    void figures_do_not_depend_on_the_order_of_units() {
        GroupComparison other = GroupComparison.of(
                SmallPanel.project(SmallPanel.reversed()),
                SmallPanel.result(SmallPanel.project(SmallPanel.reversed())),
                FULL);
        for (int node = 0; node < 6; node++) {
            assertThat(other.nodes().get(node).theilT())
                    .isEqualTo(full().nodes().get(node).theilT());
            assertThat(other.nodes().get(node).gini())
                    .isEqualTo(full().nodes().get(node).gini());
            assertThat(other.nodes().get(node).groups().get(0).weightedMean())
                    .isEqualTo(full().nodes().get(node).groups().get(0).weightedMean());
        }
        assertThat(other.specialisation()).isEqualTo(full().specialisation());
    }
}
