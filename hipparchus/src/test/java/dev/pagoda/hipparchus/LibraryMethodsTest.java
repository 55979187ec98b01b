// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import dev.pagoda.testkit.Contracts;
import dev.pagoda.testkit.Law;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All methods of this room, held to their contracts. */
class LibraryMethodsTest {
    private static final LibraryMethods PACK = new LibraryMethods();
    private static final Catalogue<Imputation> IMPUTATIONS = Contracts.offered(PACK, "imputation", Imputation.class);
    private static final Catalogue<Treatment> TREATMENTS = Contracts.offered(PACK, "treatment", Treatment.class);
    private static final Catalogue<Weighting> WEIGHTINGS = Contracts.offered(PACK, "weighting", Weighting.class);
    private static final Catalogue<Aggregation> AGGREGATIONS =
            Contracts.offered(PACK, "aggregation", Aggregation.class);

    private static final Map<String, Set<Law>> LAWS = Map.ofEntries(
            // A line through random values seldom leaves their range; nothing promises that it never does.
            Map.entry("regression", Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL)),
            Map.entry("expectation-maximisation", Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL)),
            Map.entry("box-cox-likelihood", Set.of()),
            Map.entry("yeo-johnson-likelihood", Set.of()),
            Map.entry("principal-components", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("factor-analysis", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("correlation-optimised", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("ahp", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("best-worst", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("combination", Set.of(Law.SCALE)),
            Map.entry("benefit-of-the-doubt", Set.of(Law.SCALE, Law.INCREASING, Law.REWEIGHTED)),
            Map.entry("directional-benefit-of-the-doubt", Set.of(Law.SHIFT, Law.INCREASING)));

    private static Stream<Catalogue<?>> catalogues() {
        return Stream.of(IMPUTATIONS, TREATMENTS, WEIGHTINGS, AGGREGATIONS);
    }

    @TestFactory
    Stream<DynamicNode> every_method_is_described_in_both_languages() {
        return catalogues().flatMap(catalogue -> Contracts.words(catalogue, Set.of()));
    }

    @TestFactory
    Stream<DynamicNode> every_imputation_keeps_its_contract() {
        return Contracts.imputations(IMPUTATIONS, LAWS);
    }

    @TestFactory
    Stream<DynamicNode> every_treatment_keeps_its_contract() {
        return Contracts.treatments(TREATMENTS, LAWS);
    }

    @TestFactory
    Stream<DynamicNode> every_weighting_keeps_its_contract() {
        return Contracts.weightings(WEIGHTINGS, LAWS);
    }

    @TestFactory
    Stream<DynamicNode> every_aggregation_keeps_its_contract() {
        return Contracts.aggregations(AGGREGATIONS, LAWS);
    }

    @Test
    void every_method_declares_its_laws() {
        assertThat(catalogues().flatMap(catalogue -> catalogue.names().stream()))
                .containsExactlyInAnyOrderElementsOf(LAWS.keySet());
    }

    @Test
    void every_method_stands_in_the_catalogues() {
        assertThat(Imputations.ALL.names()).containsAll(IMPUTATIONS.names());
        assertThat(Treatments.ALL.names()).containsAll(TREATMENTS.names());
        assertThat(Weightings.ALL.names()).containsAll(WEIGHTINGS.names());
        assertThat(Aggregations.ALL.names()).containsAll(AGGREGATIONS.names());
    }
}
