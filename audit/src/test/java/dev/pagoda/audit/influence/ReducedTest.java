// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReducedTest {
    private static final Methodology METHODOLOGY = Methodology.of(
            new Framework(
                    Dimension.of(
                            "I",
                            1,
                            Dimension.of(
                                    "A", 0.6, indicator("a1"), indicator("a2").per("b1", 1)),
                            Dimension.of("B", 0.4, Dimension.of("C", 1, indicator("b1")))),
                    List.of(Denominator.of("pop"))),
            List.of(Unit.of("u"), Unit.of("v"), Unit.of("w")),
            2022,
            Step.of("denominate"),
            Step.of("screen", "at", Setting.entries("C", 0.5), "keep", "u", "drop", Setting.items("v", "w")),
            Step.of("normalise", "method", "min-max", "per", Setting.entries("b1", "z-score", "a1", "rank")),
            Step.of("aggregate", "method", "arithmetic", "at", Setting.entries("B", "geometric")));

    private static Indicator indicator(String code) {
        return Indicator.of(code, 1, Direction.HIGHER_IS_BETTER);
    }

    private static List<String> codes(Methodology methodology) {
        return methodology.framework().nodes().stream().map(Node::code).toList();
    }

    private static void assertCompiles(Methodology methodology) {
        assertThat(Plan.compile(methodology)).isInstanceOf(Compilation.Ready.class);
    }

    @Test
    void a_dimension_with_nothing_left_goes_too() {
        assertThat(codes(Reduced.withoutNode(METHODOLOGY, "b1"))).containsExactly("I", "A", "a1", "a2");
        assertThat(codes(Reduced.withoutNode(METHODOLOGY, "A"))).containsExactly("I", "B", "C", "b1");
    }

    @Test
    void an_indicator_that_divides_another_stays_as_a_denominator() {
        assertThat(Reduced.withoutNode(METHODOLOGY, "b1").framework().columns())
                .containsExactly("a1", "a2", "pop", "b1");
        assertThat(Reduced.withoutNode(METHODOLOGY, "a1").framework().columns()).containsExactly("a2", "b1", "pop");
    }

    @Test
    void what_the_steps_say_of_the_one_that_is_gone_goes_with_it() {
        for (String code : List.of("a1", "a2", "A", "b1", "C", "B")) {
            assertCompiles(Reduced.withoutNode(METHODOLOGY, code));
        }
        for (String unit : List.of("u", "v", "w")) {
            Methodology reduced = Reduced.withoutUnit(METHODOLOGY, unit);
            assertCompiles(reduced);
            assertThat(reduced.units()).hasSize(2).noneMatch(left -> left.code().equals(unit));
        }
    }

    @Test
    void a_list_of_indicators_that_a_method_reads_goes_on_without_the_one_that_is_gone() {
        Setting.Entries ofOne = Setting.entries("method", "hot-deck", "on", Setting.items("a1", "b1"));
        Methodology methodology = Methodology.of(
                METHODOLOGY.framework(),
                METHODOLOGY.units(),
                2022,
                Step.of(
                        "impute",
                        "method",
                        "nearest-units",
                        "on",
                        Setting.items("a1", "a2", "b1"),
                        "per",
                        Setting.entries("a2", ofOne)),
                Step.of("normalise", "method", "min-max"));
        assertCompiles(methodology);
        assertCompiles(Reduced.withoutNode(methodology, "a1"));
        assertCompiles(Reduced.withoutNode(methodology, "b1"));
    }

    @Test
    void the_last_node_cannot_go_and_an_unknown_one_changes_nothing() {
        Methodology onlyA = Reduced.withoutNode(METHODOLOGY, "B");
        assertThatThrownBy(() -> Reduced.withoutNode(onlyA, "A")).hasMessageContaining("nothing is left");
        assertThat(Reduced.withoutNode(METHODOLOGY, "Z")).isSameAs(METHODOLOGY);
    }
}
