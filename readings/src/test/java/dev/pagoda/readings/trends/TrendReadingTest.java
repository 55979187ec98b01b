// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.SmallPanel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendReadingTest {
    private static final Result RESULT = SmallPanel.result();

    private static TrendReading read(Integer... periods) {
        return TrendReading.of(
                SmallPanel.project(),
                RESULT,
                new TrendSettings(List.of("I"), List.of("A1", "A2", "B1"), List.of(periods), Include.RANKED, 0, 0.95));
    }

    @Test
    void scores_and_observed_values_are_read_over_all_scored_periods() {
        TrendReading reading = TrendReading.of(SmallPanel.project(), RESULT, TrendSettings.usual());
        assertThat(reading.periods()).containsExactly(2020, 2021, 2022);
        assertThat(reading.nodes()).extracting(TrendReading.NodeTrends::node).containsExactly(0, 1, 4);
        assertThat(reading.nodes().get(0).trends().get(0).points()).isEqualTo(3);
        assertThat(reading.nodes().get(0).trends().get(7).points()).isZero();
        assertThat(reading.nodes().get(0).sigma().units()).isEqualTo(7);
        assertThat(reading.nodes().get(0).beta().line().points()).isEqualTo(7);
    }

    /** A program that takes the first rows instead of the named years compares 2020 with 2021 over two years. */
    @Test
    void named_periods_are_the_named_periods() {
        Trend trend = read(2021, 2022).indicators().get(0).trends().get(0);
        assertThat(trend.first()).isEqualTo(2021);
        assertThat(trend.last()).isEqualTo(2022);
        assertThat(trend.growth().value()).isCloseTo(90 / 85.0 - 1, within(1e-12));
        Trend ends = read(2022, 2020).indicators().get(0).trends().get(0);
        assertThat(ends.points()).isEqualTo(2);
        assertThat(ends.growth().value()).isCloseTo(Math.sqrt(90 / 80.0) - 1, within(1e-12));
    }

    @Test
    void periods_that_are_not_scored_are_told() {
        assertThat(read(2019, 2022).absent()).containsExactly(2019);
        assertThat(read(2019, 2022).periods()).containsExactly(2022);
        assertThat(read(2019, 2022).nodes().get(0).moves()).isEmpty();
        assertThat(read(2019, 2022).nodes().get(0).beta().line().slope().reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void indicators_are_read_as_observed_and_denominated_without_what_was_filled_in() {
        TrendReading.IndicatorTrends b1 = read().indicators().get(2);
        assertThat(b1.trends().get(0).growth().value()).isCloseTo(Math.sqrt(72.0 / 60) - 1, within(1e-12));
        assertThat(b1.trends().get(6).points()).isEqualTo(2);
        assertThat(read().indicators().get(1).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void moves_in_rank_go_from_the_first_to_the_last_period() {
        List<RankMove> moves = read().nodes().get(0).moves();
        for (int unit = 0; unit < 7; unit++) {
            double before = RESULT.rank(0, RESULT.row(unit, 2020));
            double after = RESULT.rank(0, RESULT.row(unit, 2022));
            assertThat(moves.get(unit).places().value()).isEqualTo(before - after);
        }
        assertThat(moves.get(7).places().reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void impossible_settings_are_refused() {
        assertThatThrownBy(() -> new TrendSettings(List.of(), List.of(), List.of(), Include.RANKED, -1, 0.95))
                .hasMessage("latest (-1) must be at least 0");
        assertThatThrownBy(() -> new TrendSettings(List.of(), List.of(), List.of(), Include.RANKED, 0, 1))
                .hasMessage("confidence (1.0) must be between 0 and 1");
    }
}
