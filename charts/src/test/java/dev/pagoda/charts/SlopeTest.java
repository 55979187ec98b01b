// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static Drawing slope(int movers, Slope.Row... rows) {
        return Drawing.of(Slope.of("slope", "Before", "After", List.of(rows)).withMovers(movers));
    }

    @Test
    void those_who_move_most_stand_out_with_their_move() {
        Drawing drawing = slope(
                2,
                new Slope.Row("A", 1, 4),
                new Slope.Row("B", 2, 1),
                new Slope.Row("C", 3, 2),
                new Slope.Row("D", 4, 3),
                new Slope.Row("E", 8, 5));
        assertThat(drawing.all("line", "accent")).hasSize(2);
        assertThat(drawing.texts()).contains("−3", "+3").doesNotContain("+1", "−1");
    }

    @Test
    void where_nobody_moves_nobody_stands_out() {
        assertThat(slope(3, new Slope.Row("A", 1, 1), new Slope.Row("B", 2, 2)).all("line", "accent"))
                .isEmpty();
    }

    @Test
    void where_all_move_alike_nobody_stands_out() {
        assertThat(slope(
                                1,
                                new Slope.Row("A", 1, 2),
                                new Slope.Row("B", 2, 1),
                                new Slope.Row("C", 3, 4),
                                new Slope.Row("D", 4, 3))
                        .all("line", "accent"))
                .isEmpty();
    }

    @Test
    void a_unit_that_is_missing_from_one_ranking_has_no_line() {
        Drawing drawing = slope(1, new Slope.Row("A", 1, Double.NaN), new Slope.Row("B", 2, 1));
        assertThat(drawing.all("line")).hasSize(1);
        assertThat(drawing.texts().stream().filter("A"::equals)).hasSize(1);
    }

    @Test
    void units_of_the_same_rank_do_not_cover_each_other() {
        Drawing drawing = slope(1, new Slope.Row("A", 1, 1), new Slope.Row("B", 1, 2));
        assertThat(Drawing.number(drawing.text("A"), "y")).isNotEqualTo(Drawing.number(drawing.text("B"), "y"));
    }
}
