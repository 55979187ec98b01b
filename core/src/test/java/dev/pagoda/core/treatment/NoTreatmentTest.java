// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class NoTreatmentTest {
    @Test
    void values_stay_as_they_are_and_unmarked() {
        Transform transform = new NoTreatment().fit(Sample.of(1, 2, 3));
        assertThat(transform.apply(1000)).isEqualTo(1000);
        assertThat(transform.mark(1000)).isEmpty();
        assertThat(transform.isIdentity()).isTrue();
    }
}
