// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.report.edition.Strengths.AtIndicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What 36 units may be told as a strength and as a weakness. */
class StrengthsTest {
    private static final int ALL = 36;

    @Test
    void a_score_that_a_third_share_is_neither() {
        AtIndicator common = new AtIndicator(0, 1, 6, 21, 12, ALL, 0.1);
        AtIndicator rarer = new AtIndicator(0, 1, 6, 21, 11, ALL, 0.1);
        assertThat(Strengths.of(List.of(common), 30, ALL).strengths()).isEmpty();
        assertThat(Strengths.of(List.of(common), 2, ALL).weaknesses()).isEmpty();
        assertThat(Strengths.of(List.of(rarer), 30, ALL).strengths()).containsExactly(rarer);
    }

    @Test
    void nothing_in_the_first_quarter_is_a_weakness() {
        AtIndicator fifth = alone(5);
        AtIndicator tenth = alone(10);
        assertThat(Strengths.of(List.of(fifth, tenth), 1, ALL).weaknesses()).containsExactly(tenth);
    }

    @Test
    void nothing_in_the_last_quarter_is_a_strength() {
        assertThat(Strengths.of(List.of(alone(28)), 36, ALL).strengths()).isEmpty();
        assertThat(Strengths.of(List.of(alone(27)), 36, ALL).strengths()).hasSize(1);
    }

    @Test
    void the_best_three_and_the_worst_three_are_named_the_heavier_of_equals_first() {
        AtIndicator light = new AtIndicator(8, 8, 3, 3, 1, ALL, 0.1);
        AtIndicator heavy = new AtIndicator(9, 9, 3, 3, 1, ALL, 0.2);
        Strengths found = Strengths.of(
                List.of(alone(1), light, heavy, alone(4), alone(30), alone(31), alone(32), alone(33)), 12, ALL);
        assertThat(found.strengths()).containsExactly(alone(1), heavy, light);
        assertThat(found.weaknesses()).extracting(AtIndicator::rank).containsExactly(33.0, 32.0, 31.0);
    }

    @Test
    void the_last_unit_is_weak_where_it_is_last() {
        assertThat(Strengths.of(List.of(alone(36)), 36, ALL).weaknesses()).hasSize(1);
    }

    private static AtIndicator alone(int rank) {
        return new AtIndicator(rank, rank, rank, rank, 1, ALL, 0.1);
    }
}
