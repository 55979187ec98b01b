package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTest {
    @Test
    void weights_are_those_given_rescaled_to_sum_to_one() {
        assertThat(new Stated(false).weights(Family.given(0.25, 0.75))).containsExactly(0.25, 0.75);
        assertThat(new Stated(true).weights(Family.given(1, 3))).containsExactly(0.25, 0.75);
    }
}
