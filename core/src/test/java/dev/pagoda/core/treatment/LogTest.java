// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTest {
    private static final Sample SAMPLE = Sample.of(0, 1, 100);

    private static Transform fitted(LogForm form, Sample sample) {
        return new Log(form, When.ALWAYS, TEST).fit(sample);
    }

    @ParameterizedTest
    @CsvSource({
        "SHIFTED, 1, 2",
        "SHIFTED_BY_ONE, 1, 2",
        "TWO_SIDED, 1, 2",
        "STRETCHED, 1, 1.99",
        "LN, 1, 1",
        "LN1P, 1, 2",
        "SHIFTED, 0, 1",
        "SHIFTED, 100, 101",
        "STRETCHED, 100, 100",
        "LN, 100, 100"
    })
    void each_form_is_the_logarithm_of(LogForm form, double x, double argument) {
        assertThat(fitted(form, SAMPLE).apply(x)).isCloseTo(Math.log(argument), within(1e-15));
    }

    @Test
    void the_two_sided_form_turns_round_for_a_tail_to_the_left() {
        assertThat(fitted(LogForm.TWO_SIDED, Sample.of(0, 99, 100)).apply(99)).isCloseTo(-Math.log(2), within(1e-15));
    }

    @Test
    void every_value_is_marked_but_a_missing_one() {
        Transform transform = fitted(LogForm.SHIFTED, SAMPLE);
        assertThat(transform.mark(1)).contains(Transform.Changed.LOGGED);
        assertThat(transform.mark(Double.NaN)).isEmpty();
        assertThat(transform.apply(Double.NaN)).isNaN();
    }

    @Test
    void an_indicator_that_does_not_vary_is_left_as_it_is() {
        assertThat(fitted(LogForm.SHIFTED, Sample.of(5, 5)).isIdentity()).isTrue();
        assertThat(fitted(LogForm.LN, Sample.of()).isIdentity()).isTrue();
    }

    @Test
    void it_can_be_kept_for_indicators_that_fail_the_test() {
        Log log = new Log(LogForm.SHIFTED, When.FAILS, TEST);
        assertThat(log.fit(Tail.with()).isIdentity()).isTrue();
        assertThat(log.fit(Tail.with(500)).isIdentity()).isFalse();
    }

    @Test
    void a_value_without_a_logarithm_is_refused_by_name() {
        assertThatThrownBy(() -> fitted(LogForm.LN, SAMPLE).apply(0))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value 0 has no logarithm of this form");
        assertThatThrownBy(() -> fitted(LogForm.SHIFTED, SAMPLE).apply(-1)).isInstanceOf(NotComputable.class);
        assertThatThrownBy(() -> fitted(LogForm.LN1P, SAMPLE).apply(-1)).isInstanceOf(NotComputable.class);
    }

    @Test
    void the_stretched_form_refuses_shares_below_one() {
        assertThatThrownBy(() -> fitted(LogForm.STRETCHED, Sample.of(0.1, 0.9)))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its largest value 0.9 is not above 1, which the form stretched needs");
    }
}
