// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine in a page finds what the JVM finds: scores, ranks, tiers and weights to the last bit, and problems to the
 * letter.
 */
class EngineInNodeTest {
    private static final List<String> POWERS = List.of("-power", "-box-cox", "-efficacy");

    @TestFactory
    Stream<DynamicTest> every_method_scores_in_the_page_as_on_the_jvm() {
        return agreement("methods", Samples.oneForEachMethod());
    }

    @TestFactory
    Stream<DynamicTest> every_example_and_variant_scores_in_the_page_as_on_the_jvm() {
        Map<String, Portable> examples = Examples.all();
        assertThat(examples).containsKeys("china-scitech-finance", "human-development");
        return agreement("examples", examples);
    }

    private static Stream<DynamicTest> agreement(String folder, Map<String, Portable> projects) {
        Map<String, Fields> found = Node.score(Path.of("target/node", folder), projects);
        return projects.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> Agreement.onScores(projects.get(name), found.get(name), toleranceOf(name))));
    }

    /**
     * Powers are the one function of the page that may differ from the JVM's in the last bit; all else has the same
     * bits.
     */
    private static double toleranceOf(String name) {
        return POWERS.stream().anyMatch(name::endsWith) ? 1e-12 : 0;
    }

    @Test
    void a_page_refuses_a_method_in_the_words_of_the_jvm() {
        Portable wrong = Samples.plain()
                .replacing(List.of(
                        Step.of("normalise", "method", "min-maxx"),
                        Step.of("weigh", "method", "given", "rescal", "true"),
                        Step.of("aggregate", "method", "geometric", "at", "A")));
        Fields found = Node.score(Path.of("target/node/problems"), Map.of("wrong", wrong))
                .get("wrong");
        assertThat(Agreement.onProblems(wrong, found)).hasSizeGreaterThan(2);
    }
}
