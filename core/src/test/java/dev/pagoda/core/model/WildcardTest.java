// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {
    @ParameterizedTest
    @CsvSource({
        "*.csv, a.csv, true",
        "*.csv, a.xlsx, false",
        "*tjgb*, http://x/tjgb/1, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "*, anything, true",
        "a*b*c, axxbyyc, true",
        "a*b*c, axxc, false",
        "abc, abc, true"
    })
    void a_star_stands_for_anything(String pattern, String text, boolean fits) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(fits);
    }

    @Test
    void many_stars_do_not_take_forever() {
        assertThat(Wildcard.matches("*a".repeat(500) + "b", "a".repeat(5000))).isFalse();
    }
}
