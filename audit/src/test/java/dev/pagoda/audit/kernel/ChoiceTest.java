// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void each_alternative_owns_a_part_of_the_unit_interval_as_long_as_its_probability() {
        Choice choice = new Choice(0.5, 0.25, 0.25);
        assertThat(choice.at(0)).isZero();
        assertThat(choice.at(0.499)).isZero();
        assertThat(choice.at(0.5)).isEqualTo(1);
        assertThat(choice.at(0.75)).isEqualTo(2);
        assertThat(choice.at(Math.nextDown(1.0))).isEqualTo(2);
    }

    @Test
    void alternatives_are_equally_probable_unless_stated() {
        Choice choice = Choice.among(3);
        assertThat(choice.alternatives()).isEqualTo(3);
        assertThat(choice.at(0.33)).isZero();
        assertThat(choice.at(0.34)).isEqualTo(1);
        assertThat(choice.at(0.67)).isEqualTo(2);
        assertThat(choice.at(Math.nextDown(1.0))).isEqualTo(2);
    }

    @Test
    void probabilities_are_positive_and_sum_to_1() {
        assertThatThrownBy(() -> new Choice(1.0, 0.0)).hasMessageContaining("alternative 1");
        assertThatThrownBy(() -> new Choice(0.5, 0.4)).hasMessageContaining("0.9");
    }
}
