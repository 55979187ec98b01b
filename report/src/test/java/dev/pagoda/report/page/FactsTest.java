// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final double NONE = Double.NaN;

    private final Facts facts = new Facts(
            List.of(indicator("0 or 1"), indicator("是或否"), indicator("companies"), indicator("0 or 1")),
            Table.of(List.of("A", "B", "C", "D"), List.of("u", "v", "w"), 2022, new double[][] {
                {1, 0, NONE}, {0, 1, 1}, {0, 1, 1}, {0, 1, 0.5}
            }));

    @Test
    void a_fact_is_answered_with_yes_or_no() {
        assertThat(facts.at(0, 0)).contains(Words.YES);
        assertThat(facts.at(0, 1)).contains(Words.NO);
        assertThat(facts.at(1, 2)).contains(Words.YES);
    }

    @Test
    void what_was_not_observed_is_neither() {
        assertThat(facts.at(0, 2)).isEmpty();
    }

    @Test
    void a_count_that_is_never_above_one_is_a_count() {
        assertThat(facts.at(2, 0)).isEmpty();
    }

    @Test
    void an_indicator_with_a_value_between_is_none() {
        assertThat(facts.at(3, 0)).isEmpty();
    }

    private static Indicator indicator(String measuredIn) {
        return new Indicator(
                "X",
                new Name("X", ""),
                1,
                Direction.HIGHER_IS_BETTER,
                Name.of(measuredIn),
                "",
                1,
                Numerator.NONE,
                0,
                Setting.Entries.NONE,
                Notes.NONE,
                Location.NONE);
    }
}
