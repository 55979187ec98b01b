// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.sensitivity.Doubt.Kind;
import dev.pagoda.audit.sensitivity.SobolIndices.Index;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private static SobolIndices indices(List<Index> first, List<Index> total) {
        return new SobolIndices(first, total, List.of(), 2, 0, 100);
    }

    @Test
    void indices_that_are_sure_raise_none() {
        assertThat(Doubt.about(
                        indices(
                                List.of(new Index("a", 0.3, 0.28, 0.32), new Index("b", 0.6, 0.58, 0.62)),
                                List.of(new Index("a", 0.35, 0.33, 0.37), new Index("b", 0.65, 0.62, 0.68))),
                        0.1))
                .isEmpty();
    }

    @Test
    void reasons_come_by_kind_and_then_by_total_index() {
        List<Doubt> doubts = Doubt.about(
                indices(
                        List.of(new Index("a", 0.3, 0.28, 0.32), new Index("b", 0.8, 0.78, 0.82)),
                        List.of(new Index("a", 0.55, 0.45, 0.66), new Index("b", 0.65, 0.60, 0.75))),
                0.1);
        assertThat(doubts)
                .extracting(Doubt::kind)
                .containsExactly(Kind.WIDE_INTERVAL, Kind.WIDE_INTERVAL, Kind.FIRST_ABOVE_TOTAL, Kind.ORDER_OPEN);
        assertThat(doubts).extracting(Doubt::factor).containsExactly("b", "a", "b", "b");
        assertThat(doubts.get(2).by()).isCloseTo(0.05, within(1e-12));
        assertThat(doubts.get(3).other()).isEqualTo("a");
        assertThat(doubts.get(3).by()).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void intervals_that_only_touch_leave_no_doubt() {
        assertThat(Doubt.about(
                        indices(
                                List.of(new Index("a", 0.3, 0.28, 0.32), new Index("b", 0.4, 0.38, 0.42)),
                                List.of(new Index("a", 0.35, 0.33, 0.375), new Index("b", 0.4, 0.375, 0.4375))),
                        0.0625))
                .isEmpty();
    }
}
