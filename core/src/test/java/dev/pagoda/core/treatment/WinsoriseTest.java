// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class WinsoriseTest {
    private static Transform fitted(int most, Sample sample) {
        return new Winsorise(TEST, most, false).fit(sample);
    }

    @Test
    void values_that_pass_the_test_stay_as_they_are() {
        Transform transform = fitted(5, Tail.with());
        assertThat(transform.isIdentity()).isTrue();
        assertThat(transform.apply(1000)).isEqualTo(1000);
    }

    @Test
    void an_outlier_moves_to_the_next_value_and_is_marked() {
        Transform high = fitted(5, Tail.with(200));
        assertThat(high.apply(200)).isEqualTo(20);
        assertThat(high.mark(200)).contains(Transform.Changed.WINSORISED);
        assertThat(high.mark(20)).isEmpty();
        assertThat(high.constants()).containsExactly(new Constant("high", 20), new Constant("points", 1));
        assertThat(fitted(5, Tail.with(-200)).apply(-200)).isEqualTo(1);
    }

    @Test
    void winsorising_goes_on_until_the_test_passes() {
        Sample sample = Tail.with(200, 300);
        Transform transform = fitted(5, sample);
        assertThat(transform.apply(300)).isEqualTo(20);
        assertThat(TEST.fails(Tail.after(transform, sample))).isFalse();
    }

    @Test
    void winsorising_stops_at_the_most_points_even_if_the_test_still_fails() {
        Sample sample = Tail.with(200, 300);
        Transform transform = fitted(1, sample);
        assertThat(transform.apply(300)).isEqualTo(200);
        assertThat(TEST.fails(Tail.after(transform, sample))).isTrue();
        assertThat(fitted(0, sample).isIdentity()).isTrue();
    }

    @Test
    void tied_outliers_move_together_beyond_the_most_points() {
        Transform transform = fitted(1, Tail.with(500, 500));
        assertThat(transform.apply(500)).isEqualTo(20);
        assertThat(transform.constants()).contains(new Constant("points", 2));
    }

    @Test
    void an_indicator_is_never_made_flat() {
        Sample mostlyZero = Sample.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 5);
        assertThat(TEST.fails(mostlyZero)).isTrue();
        assertThat(fitted(5, mostlyZero).apply(5)).isEqualTo(5);
    }

    @Test
    void values_outside_the_sample_move_to_the_learned_end_but_not_to_one_that_binds_nobody() {
        Transform transform = fitted(5, Tail.with(200));
        assertThat(transform.apply(150)).isEqualTo(20);
        assertThat(transform.apply(-7)).isEqualTo(-7);
    }

    @Test
    void force_moves_the_points_whether_the_test_passes_or_not() {
        Transform transform = new Winsorise(TEST, 2, true).fit(Tail.with());
        assertThat(transform.constants()).contains(new Constant("points", 2));
        assertThat(new Winsorise(TEST, 2, true).fit(Sample.of()).isIdentity()).isTrue();
        assertThat(new Winsorise(TEST, 2, true).fit(Sample.of(1, 2)).isIdentity())
                .isTrue();
    }

    @Test
    void a_negative_number_of_points_is_refused() {
        assertThatThrownBy(() -> new Winsorise(TEST, -1, false)).hasMessage("most (-1) must not be negative");
    }
}
