// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.charts.draw.LinearScale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RankSpreadTest {
    private static final RankSpread.Labels WORDS =
            new RankSpread.Labels("Rank", "rank", "median", "90 %", "how often", "tied", "90 %");
    private static final RankSpread.Row BEIJING = new RankSpread.Row(
            "1", "Beijing", "北京", List.of(0.36, 0.64, 0.0, 0.0), new RankInterval(1, 2, 1), 2, "1–2");
    private static final RankSpread.Row SHANGHAI = new RankSpread.Row(
            "2", "Shanghai", "上海", List.of(0.64, 0.36, 0.0, 0.0), new RankInterval(1, 2, 2), 1, "1–2");
    private static final RankSpread.Row HARBIN = new RankSpread.Row(
            "3", "Harbin", "哈尔滨", List.of(0.0, 0.0, 0.996, 0.004), new RankInterval(3, 3, 3), 3, "3");

    private static RankSpread chart(Integer... groups) {
        return RankSpread.of("spread", List.of(BEIJING, SHANGHAI, HARBIN), List.of(groups), WORDS);
    }

    /** Marks of the rows, not of the key. */
    private static List<Element> inRows(RankSpread chart, String name, String styleClass) {
        return Drawing.of(chart).all(name, styleClass).stream()
                .filter(element -> element.getParentNode() instanceof Element parent
                        && parent.getAttribute("class").equals("row"))
                .toList();
    }

    @Test
    void the_dot_is_at_the_rank_of_the_index_and_the_tick_at_the_median() {
        LinearScale ranks = RankSpreadLayout.of(chart()).ranks();
        assertThat(inRows(chart(), "circle", "dot"))
                .extracting(dot -> Drawing.number(dot, "cx"))
                .satisfies(x -> assertThat(x.get(0)).isCloseTo(ranks.at(1), within(0.01)))
                .satisfies(x -> assertThat(x.get(1)).isCloseTo(ranks.at(2), within(0.01)));
        assertThat(inRows(chart(), "line", "ink"))
                .extracting(tick -> Drawing.number(tick, "x1"))
                .satisfies(x -> assertThat(x.get(0)).isCloseTo(ranks.at(2), within(0.01)))
                .satisfies(x -> assertThat(x.get(1)).isCloseTo(ranks.at(1), within(0.01)));
    }

    @Test
    void the_whisker_reaches_from_the_best_to_the_worst_rank_of_the_interval() {
        LinearScale ranks = RankSpreadLayout.of(chart()).ranks();
        Element whisker = inRows(chart(), "line", "soft").get(0);
        assertThat(Drawing.number(whisker, "x1")).isCloseTo(ranks.at(1), within(0.01));
        assertThat(Drawing.number(whisker, "x2")).isCloseTo(ranks.at(2), within(0.01));
    }

    @Test
    void a_rank_is_the_darker_the_more_often_it_is_reached_and_one_never_reached_is_not_drawn() {
        List<Element> cells = inRows(chart(), "rect", "d1");
        assertThat(cells).hasSize(5); // two, two and one: of the last unit the axis ends before its rare rank
        double first = Drawing.number(cells.get(0), "fill-opacity");
        double second = Drawing.number(cells.get(1), "fill-opacity");
        assertThat(second / first).isCloseTo(Math.sqrt(0.64 / 0.36), within(0.05));
    }

    @Test
    void the_axis_ends_at_the_last_rank_that_is_reached_in_one_of_two_hundred_cases() {
        assertThat(chart().lastRank()).isEqualTo(3);
    }

    @Test
    void a_bracket_joins_the_units_of_a_group_and_one_alone_has_none() {
        assertThat(chart(2, 1).brackets())
                .extracting(rows -> List.of(rows[0], rows[1]))
                .containsExactly(List.of(0, 2));
        assertThat(Drawing.of(chart(2, 1)).has("tied")).isTrue();
        assertThat(chart(1, 1, 1).brackets()).isEmpty();
        assertThat(Drawing.of(chart(1, 1, 1)).has("tied")).isFalse();
    }

    @Test
    void a_group_that_goes_on_beyond_the_picture_is_cut() {
        assertThat(chart(1, 40).brackets())
                .extracting(rows -> List.of(rows[0], rows[1]))
                .containsExactly(List.of(1, 3));
    }

    @Test
    void a_unit_that_never_had_a_rank_has_its_dot_only() {
        RankSpread.Row never = new RankSpread.Row(
                "1", "A", "", List.of(Double.NaN), new RankInterval(Double.NaN, Double.NaN, 1), Double.NaN, "–");
        RankSpread chart = RankSpread.of("spread", List.of(never), List.of(1), WORDS);
        assertThat(inRows(chart, "circle", "dot")).hasSize(1);
        assertThat(inRows(chart, "rect", "d1")).isEmpty();
        assertThat(inRows(chart, "line", "soft")).isEmpty();
    }

    @Test
    void very_many_ranks_share_cells_so_that_the_picture_stays_small() {
        int count = 3000;
        List<Double> even = java.util.Collections.nCopies(count, 1.0 / count);
        RankSpread.Row row = new RankSpread.Row("1", "A", "", even, new RankInterval(1, count, 1), 1500, "1–3000");
        RankSpread chart = RankSpread.of("spread", List.of(row), List.of(1), WORDS);
        assertThat(chart.lastRank()).isEqualTo(count);
        List<Element> cells = inRows(chart, "rect", "d1");
        assertThat(cells).hasSizeBetween(100, 400);
        assertThat(cells)
                .allSatisfy(
                        cell -> assertThat(Drawing.number(cell, "fill-opacity")).isPositive());
    }

    @Test
    void narrow_drawings_leave_out_second_names_and_notes() {
        assertThat(Drawing.of(chart()).texts()).contains("北京", "1–2");
        assertThat(Drawing.of(chart().withWidth(340)).texts())
                .contains("Beijing")
                .doesNotContain("北京", "1–2");
    }
}
