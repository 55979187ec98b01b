// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Normalisations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private enum Way {
        STRAIGHT_ON,
        LEFT,
        RIGHT
    }

    private final Parameter<Way> way = Parameter.choice("way", Way.LEFT, "where to", "去向");
    private final Parameter<Method<Normalisation>> other =
            Parameter.method("other", () -> Normalisations.ALL, "min-max", "another", "另一种");
    private final Parameter<Optional<Method<Normalisation>>> third =
            Parameter.methodOrNone("third", () -> Normalisations.ALL.without("rank"), "one more", "第三种");

    @Test
    void the_words_of_a_choice_are_its_constants_with_the_default_first() {
        assertThat(way.choices()).containsExactly("left", "straight-on", "right");
        assertThat(way.fallback()).contains(Way.LEFT);
        assertThat(way.writtenFallback()).contains("left");
    }

    @Test
    void a_choice_is_its_constant() {
        assertThat(way.parse(List.of("straight-on"))).contains(Way.STRAIGHT_ON);
        assertThat(way.parse(List.of("STRAIGHT_ON"))).isEmpty();
        assertThat(way.parse(List.of("left", "right"))).isEmpty();
        assertThat(way.required().fallback()).isEmpty();
        assertThat(way.expectation().en()).isEqualTo("one of left, straight-on, right");
        assertThat(way.expectation().zh()).isEqualTo("以下之一：left、straight-on、right");
    }

    @Test
    void a_method_is_the_one_of_that_name_in_its_catalogue() {
        assertThat(other.parse(List.of("z-score"))).isEqualTo(Normalisations.ALL.find("z-score"));
        assertThat(other.parse(List.of("zscore"))).isEmpty();
        assertThat(other.choices()).isEqualTo(Normalisations.ALL.names());
        assertThat(other.writtenFallback()).contains("min-max");
    }

    @Test
    void a_method_that_can_be_left_out_is_none_by_default() {
        assertThat(third.fallback()).contains(Optional.empty());
        assertThat(third.writtenFallback()).contains("none");
        assertThat(third.choices()).startsWith("none", "min-max").doesNotContain("rank");
        assertThat(third.parse(List.of("z-score"))).contains(Normalisations.ALL.find("z-score"));
    }

    @Test
    void a_number_learned_from_the_data_has_no_written_default() {
        Parameter<Double> learned = Parameter.number("low", Double.NaN, "the lowest", "最低值");
        assertThat(learned.fallback()).isPresent();
        assertThat(learned.writtenFallback()).isEmpty();
        assertThat(Parameter.integer("k", 5, "how many", "个数").writtenFallback())
                .contains("5");
    }
}
