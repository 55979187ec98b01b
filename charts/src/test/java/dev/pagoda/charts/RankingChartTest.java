// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.charts.draw.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RankingChartTest {
    private static final RankingChart.Labels WORDS = new RankingChart.Labels("Points", "Rank, with its interval");

    private static RankingChart.Row row(String name, double score, Double... parts) {
        return new RankingChart.Row("1", name, "", List.of(parts), score, RankInterval.NONE);
    }

    private static RankingChart chart(RankingChart.Row... rows) {
        return RankingChart.of("a ranking", List.of(rows), List.of("One", "Two"), WORDS);
    }

    private static double width(List<Element> bars) {
        return bars.stream().mapToDouble(bar -> Drawing.number(bar, "width")).sum();
    }

    @Test
    void the_bars_of_a_row_are_as_long_as_its_score() {
        Drawing drawing = Drawing.of(
                chart(row("A", 75, 25.0, 50.0), row("B", 0, 0.0, 0.0)).withMaximum(100));
        double zero = Drawing.number(drawing.text("0"), "x");
        double hundred = Drawing.number(drawing.text("100"), "x");
        assertThat(width(drawing.all("rect", "seg"))).isCloseTo(0.75 * (hundred - zero), within(0.02));
    }

    @Test
    void contributions_are_stacked_in_the_order_of_the_dimensions_without_a_gap() {
        List<Element> bars = Drawing.of(chart(row("A", 75, 25.0, 50.0))).all("rect", "seg");
        assertThat(bars).extracting(bar -> bar.getAttribute("class")).containsExactly("seg d1", "seg d2");
        assertThat(Drawing.number(bars.get(1), "x"))
                .isCloseTo(Drawing.number(bars.get(0), "x") + Drawing.number(bars.get(0), "width"), within(0.02));
    }

    @Test
    void the_score_stands_at_the_end_of_its_bar() {
        Drawing drawing = Drawing.of(chart(row("A", 75, 25.0, 50.0)));
        Element last = drawing.all("rect", "d2").get(1);
        double end = Drawing.number(last, "x") + Drawing.number(last, "width");
        assertThat(Drawing.number(drawing.text("75.00"), "x")).isCloseTo(end + 7, within(0.02));
    }

    @Test
    void what_takes_away_is_drawn_to_the_left_of_zero_and_a_stroke_marks_the_score() {
        Drawing drawing = Drawing.of(chart(row("A", 1.5, 2.0, -0.5)));
        double zero = Drawing.number(drawing.text("0.0"), "x");
        Element negative = drawing.all("rect", "seg").get(1);
        assertThat(Drawing.number(negative, "x") + Drawing.number(negative, "width"))
                .isCloseTo(zero, within(0.02));
        Element positive = drawing.all("rect", "seg").get(0);
        assertThat(Drawing.number(positive, "x")).isCloseTo(zero, within(0.02));
        double scale = Drawing.number(positive, "width") / 2;
        assertThat(Drawing.number(drawing.all("line", "heavy").get(0), "x1"))
                .isCloseTo(zero + 1.5 * scale, within(0.1));
    }

    @Test
    void a_unit_without_a_score_has_a_dash_and_no_bar() {
        Drawing drawing = Drawing.of(chart(row("A", 75, 25.0, 50.0), row("Guest", Double.NaN)));
        assertThat(drawing.has("–")).isTrue();
        assertThat(drawing.all("rect", "seg")).hasSize(2);
        assertThat(drawing.text("Guest").getAttribute("class")).isEqualTo("soft");
    }

    @Test
    void a_row_without_contributions_has_one_bar() {
        Drawing drawing = Drawing.of(chart(row("A", 0.967)).withDecimals(3));
        assertThat(drawing.all("rect", "seg")).hasSize(1);
        assertThat(drawing.has("0.967")).isTrue();
    }

    @Test
    void without_intervals_the_panel_of_ranks_is_left_out_and_the_bars_take_its_room() {
        Drawing with = Drawing.of(Samples.ranking(5, true));
        Drawing without = Drawing.of(Samples.ranking(5, false));
        assertThat(with.has("Rank")).isTrue();
        assertThat(with.all("line", "whisker")).hasSize(5);
        assertThat(without.has("Rank")).isFalse();
        assertThat(without.all("line", "whisker")).isEmpty();
        assertThat(width(without.all("rect", "seg"))).isGreaterThan(1.2 * width(with.all("rect", "seg")));
    }

    @Test
    void the_nominal_rank_stands_on_its_whisker() {
        Drawing drawing = Drawing.of(Samples.ranking(5, true));
        for (int i = 0; i < 5; i++) {
            Element whisker = drawing.all("line", "whisker").get(i);
            assertThat(Drawing.number(drawing.all("circle").get(i), "cx"))
                    .isBetween(Drawing.number(whisker, "x1"), Drawing.number(whisker, "x2"));
        }
    }

    @Test
    void the_leaders_are_set_apart_by_a_line_with_a_note() {
        Drawing drawing = Drawing.of(Samples.ranking(5, true).withGap(new RankingChart.Gap(2, "a gap")));
        double line = Drawing.number(drawing.all("line", "accent").get(0), "y1");
        assertThat(line)
                .isBetween(
                        Drawing.number(drawing.text("City number 1"), "y"),
                        Drawing.number(drawing.text("City number 2"), "y"));
        assertThat(drawing.has("a gap")).isTrue();
    }

    @Test
    void a_gap_behind_nobody_or_everybody_is_no_gap() {
        for (int after : new int[] {-1, 0, 5, 6}) {
            Drawing drawing = Drawing.of(Samples.ranking(5, true).withGap(new RankingChart.Gap(after, "a gap")));
            assertThat(drawing.all("line", "accent")).isEmpty();
            assertThat(drawing.has("a gap")).isFalse();
        }
    }

    @Test
    void the_note_on_the_gap_covers_no_score_and_no_bar() {
        for (int after = 1; after < 40; after++) {
            RankingChart.Gap gap = new RankingChart.Gap(after, "a note that is long enough");
            for (RankingChart chart : List.of(
                    Samples.ranking(40, true).withGap(gap),
                    Samples.ranking(40, false).withGap(gap),
                    Samples.ranking(40, false).withGap(gap).forPhone())) {
                Drawing drawing = Drawing.of(chart);
                Box note = Drawing.box(drawing.text(gap.note()));
                for (Element score : drawing.all("text", "b")) {
                    if (!score.getTextContent().equals(gap.note())) {
                        assertThat(note.overlaps(Drawing.box(score)))
                                .as(score.getTextContent())
                                .isFalse();
                    }
                }
                for (Element bar : drawing.all("rect", "seg")) {
                    double x = Drawing.number(bar, "x");
                    double y = Drawing.number(bar, "y");
                    Box box = new Box(x, y, x + Drawing.number(bar, "width"), y + Drawing.number(bar, "height"));
                    assertThat(note.overlaps(box)).isFalse();
                }
            }
        }
    }

    @Test
    void on_a_phone_there_are_names_bars_and_scores_and_intervals_where_they_are_known() {
        Drawing known = Drawing.of(Samples.ranking(5, true).forPhone());
        assertThat(known.all("line", "whisker")).hasSize(5);
        assertThat(known.texts()).contains("Rank", "1", "6").doesNotContain("Points", "第二");
        Drawing drawing = Drawing.of(Samples.ranking(5, false).forPhone());
        assertThat(drawing.has("City number 1")).isTrue();
        assertThat(drawing.has("57.00")).isTrue();
        assertThat(drawing.texts()).doesNotContain("Points", "Rank", "第二");
        assertThat(drawing.all("line", "whisker")).isEmpty();
        assertThat(drawing.width()).isEqualTo(RankingChart.NARROW);
    }

    @Test
    void on_a_phone_long_names_stand_above_their_bars() {
        Drawing drawing = Drawing.of(
                chart(row("Bolivia (Plurinational State of)", 75, 25.0, 50.0)).forPhone());
        Element bar = drawing.all("rect", "seg").get(0);
        assertThat(Drawing.number(drawing.text("Bolivia (Plurinational State of)"), "y"))
                .isLessThan(Drawing.number(bar, "y"));
    }

    @Test
    void the_legend_names_the_dimensions_in_the_order_of_the_stack() {
        assertThat(Drawing.of(chart(row("A", 75, 25.0, 50.0))).texts()).startsWith("One", "Two");
    }

    @Test
    void a_single_dimension_needs_no_legend() {
        RankingChart chart = RankingChart.of("a ranking", List.of(row("A", 75, 75.0)), List.of("One"), WORDS);
        assertThat(Drawing.of(chart).has("One")).isFalse();
    }

    @Test
    void many_rows_are_set_closer_and_the_axis_is_said_again_below() {
        Drawing drawing = Drawing.of(Samples.ranking(300, false).withMaximum(100));
        assertThat(drawing.texts()).contains("100").containsOnlyOnce("Points");
        assertThat(drawing.texts().stream().filter("100"::equals)).hasSize(3); // two axes and the rank 100
        assertThat(drawing.height()).isLessThan(300 * 24);
    }

    @Test
    void a_score_beyond_the_axis_asked_for_lengthens_the_axis() {
        Drawing drawing = Drawing.of(chart(row("A", 120, 60.0, 60.0)).withMaximum(100));
        assertThat(drawing.texts()).contains("120").contains("120.00");
    }
}
