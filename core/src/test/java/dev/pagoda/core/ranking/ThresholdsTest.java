// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.statistics.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void the_cuts_are_those_stated_whatever_the_scores() {
        Thresholds human = new Thresholds(List.of(0.55, 0.7, 0.8));
        assertThat(human.cuts(Sample.of(0.9, 0.95))).containsExactly(0.55, 0.7, 0.8);
    }

    @Test
    void cuts_must_ascend() {
        assertThatThrownBy(() -> new Thresholds(List.of(0.7, 0.7))).hasMessageStartingWith("cuts must ascend");
    }
}
