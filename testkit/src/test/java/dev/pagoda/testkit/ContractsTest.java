// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The contracts catch methods that break them. */
class ContractsTest {
    private static <F> Catalogue<F> catalogue(F method) {
        return Catalogue.of(
                "test",
                new Method<>("broken", Name.of("Broken"), Name.NONE, Name.NONE, "", "", List.of(), given -> method));
    }

    private static List<String> failures(Stream<DynamicNode> nodes) {
        List<String> failures = new ArrayList<>();
        nodes.forEach(node -> collect(node, failures));
        return failures;
    }

    private static void collect(DynamicNode node, List<String> failures) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> collect(child, failures));
        } else if (node instanceof DynamicTest test) {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.add(test.getDisplayName());
            }
        }
    }

    @Test
    void a_normalisation_that_forgets_the_direction_is_caught() {
        Normalisation forgetful = reference -> Scale.of(x -> x);
        assertThat(failures(Contracts.normalisations(catalogue(forgetful), Map.of())))
                .containsExactly("gives a better value no lower score");
    }

    @Test
    void a_law_that_is_declared_and_broken_is_caught_and_so_is_one_that_is_kept_and_not_declared() {
        Normalisation signed =
                reference -> Scale.of(x -> x * reference.direction().sign());
        assertThat(failures(Contracts.normalisations(catalogue(signed), Map.of("broken", Set.of(Law.SHIFT)))))
                .containsExactlyInAnyOrder("keeps SHIFT", "breaks MIRROR");
    }

    @Test
    void an_aggregation_that_counts_missing_children_as_zero_is_caught() {
        Aggregation careless = (scores, weights) -> {
            double[] sums = new double[scores[0].length];
            for (int child = 0; child < scores.length; child++) {
                for (int row = 0; row < sums.length; row++) {
                    sums[row] += Double.isNaN(scores[child][row]) ? 0 : weights[child] * scores[child][row];
                }
            }
            return sums;
        };
        Set<Law> mean = Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL, Law.INCREASING, Law.ROW_WISE, Law.REWEIGHTED);
        assertThat(failures(Contracts.aggregations(catalogue(careless), Map.of("broken", mean))))
                .containsExactlyInAnyOrder("keeps a unit without any child missing", "keeps REWEIGHTED");
    }

    @Test
    void a_method_without_chinese_words_or_a_source_is_caught() {
        Normalisation any = reference -> Scale.none();
        assertThat(failures(Contracts.words(catalogue(any), Set.of())))
                .containsExactly(
                        "has a title in English and Chinese",
                        "has a summary of whole sentences in both languages",
                        "says in both languages when not to use it",
                        "has a formula",
                        "has a source");
    }
}
