// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is the work that it is said to be. */
class SyntheticIndexTest {
    private final SyntheticIndex index = SyntheticIndex.of("300x20");

    @Test
    void the_same_seed_gives_the_same_numbers_and_another_one_others() {
        Table table = index.table();
        assertThat(SyntheticIndex.of("300x20").table().column(3)).isEqualTo(table.column(3));
        assertThat(new SyntheticIndex(300, 20, 1, 1).table().column(3)).isNotEqualTo(table.column(3));
    }

    @Test
    void of_four_indicators_one_gets_a_logarithm_and_one_is_winsorised() {
        Result result = result();
        for (int i = 0; i < index.indicators(); i++) {
            String code = SyntheticIndex.indicatorCode(i);
            List<String> constants = result.learned().stream()
                    .filter(learned ->
                            learned.step().equals("treat") && learned.code().equals(code))
                    .map(Learned::toString)
                    .toList();
            boolean treated = i % 4 == 1 || i % 4 == 2;
            assertThat(constants).as(code).hasSize(treated ? 1 : 0);
        }
    }

    @Test
    void about_three_cells_in_a_hundred_are_gaps_and_all_are_filled() {
        Result result = result();
        int gaps = 0;
        for (int i = 0; i < index.indicators(); i++) {
            for (int row = 0; row < index.units(); row++) {
                gaps += Double.isNaN(result.observed().value(i, row)) ? 1 : 0;
                assertThat(result.score(0, row)).isBetween(0.0, 100.0);
            }
        }
        assertThat(gaps).isBetween(120, 240);
    }

    private Result result() {
        Outcome outcome = EngineBenchmark.compiled(index.methodology()).run(index.table());
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }
}
