// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weightings;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All methods of the core, held to their contracts, and those of the packs that are on the path, to what their family
 * must keep.
 */
class CataloguesTest {
    private static final Set<Law> ANY_PLACE_AND_UNIT = Set.of(Law.SHIFT, Law.SCALE, Law.MIRROR);
    private static final Set<Law> ORDER_ALONE = Set.of(Law.SHIFT, Law.SCALE, Law.MIRROR, Law.MONOTONE, Law.RECIPROCAL);
    private static final Set<Law> MEAN = Set.of(Law.SCALE, Law.INTERNAL, Law.INCREASING, Law.ROW_WISE, Law.REWEIGHTED);
    private static final Set<Law> AMONG_UNITS_BY_RATIO = Set.of(Law.SCALE, Law.INCREASING, Law.REWEIGHTED);
    private static final Set<Law> AMONG_UNITS = with(AMONG_UNITS_BY_RATIO, Law.SHIFT);
    private static final Set<Law> FROM_THE_DATA = Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL);

    private static final Set<Law> WITHOUT_SCORES = Set.of(Law.SHIFT, Law.SCALE);

    private static final Map<String, Set<Law>> IMPUTATIONS = Map.ofEntries(
            Map.entry("none", FROM_THE_DATA),
            Map.entry("mean", FROM_THE_DATA),
            Map.entry("median", FROM_THE_DATA),
            Map.entry("group-mean", FROM_THE_DATA),
            Map.entry("group-median", FROM_THE_DATA),
            Map.entry("last-period", FROM_THE_DATA),
            Map.entry("next-period", FROM_THE_DATA),
            Map.entry("linear", FROM_THE_DATA),
            Map.entry("spline", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("growth-rate", Set.of(Law.SCALE)),
            Map.entry("nearest-units", FROM_THE_DATA),
            Map.entry("hot-deck", FROM_THE_DATA),
            Map.entry("row-mean", FROM_THE_DATA),
            Map.entry("row-median", FROM_THE_DATA),
            Map.entry("value", Set.of()));

    private static final Map<String, Set<Law>> TREATMENTS = Map.ofEntries(
            Map.entry("none", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("winsorise", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("log", Set.of()),
            Map.entry("winsorise-then-log", Set.of()),
            Map.entry("box-cox", Set.of()),
            Map.entry("yeo-johnson", Set.of()),
            Map.entry("logistic", Set.of()),
            Map.entry("logit", Set.of()),
            Map.entry("winsorise-quantiles", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("trim", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("clip", Set.of()));

    private static final Map<String, Set<Law>> NORMALISATIONS = Map.ofEntries(
            Map.entry("min-max", ANY_PLACE_AND_UNIT),
            Map.entry("z-score", ANY_PLACE_AND_UNIT),
            Map.entry("rank", ORDER_ALONE),
            Map.entry("percentile-rank", ORDER_ALONE),
            Map.entry("borda", ORDER_ALONE),
            Map.entry("share-of-maximum", Set.of(Law.SCALE, Law.RECIPROCAL)),
            Map.entry("distance-to-maximum", ANY_PLACE_AND_UNIT),
            Map.entry("goalposts", Set.of()),
            Map.entry("distance-to-target", Set.of()),
            Map.entry("distance-to-reference", ANY_PLACE_AND_UNIT),
            Map.entry("efficacy", ANY_PLACE_AND_UNIT),
            Map.entry("vector", Set.of(Law.SCALE)),
            Map.entry("sum", Set.of(Law.SCALE, Law.RECIPROCAL)),
            Map.entry("categories", ORDER_ALONE),
            Map.entry("above-below-mean", Set.of(Law.SCALE)),
            Map.entry("adjusted-mazziotta-pareto", ANY_PLACE_AND_UNIT),
            Map.entry("base-year", Set.of(Law.SCALE, Law.RECIPROCAL)),
            Map.entry("anchor-unit", Set.of(Law.SCALE, Law.RECIPROCAL)),
            Map.entry("median-mad", ANY_PLACE_AND_UNIT),
            Map.entry("sigmoid", ANY_PLACE_AND_UNIT));

    private static final Map<String, Set<Law>> WEIGHTINGS = Map.ofEntries(
            Map.entry("given", WITHOUT_SCORES),
            Map.entry("equal", WITHOUT_SCORES),
            Map.entry("rank-order", WITHOUT_SCORES),
            Map.entry("budget-allocation", WITHOUT_SCORES),
            Map.entry("delphi", WITHOUT_SCORES),
            Map.entry("indicator-count", WITHOUT_SCORES),
            Map.entry("entropy", Set.of(Law.SCALE)),
            Map.entry("standard-deviation", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("coefficient-of-variation", Set.of(Law.SCALE)),
            Map.entry("gini", Set.of(Law.SCALE)),
            Map.entry("angle", Set.of(Law.SCALE)),
            Map.entry("critic", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("merec", Set.of(Law.SCALE)),
            Map.entry("lopcow", Set.of(Law.SHIFT, Law.SCALE)));

    private static final Map<String, Set<Law>> AGGREGATIONS = Map.ofEntries(
            Map.entry("arithmetic", with(MEAN, Law.SHIFT)),
            Map.entry("geometric", MEAN),
            Map.entry("harmonic", MEAN),
            Map.entry("power", MEAN),
            Map.entry("median", with(MEAN, Law.SHIFT)),
            Map.entry("minimum", with(MEAN, Law.SHIFT)),
            Map.entry("owa", with(MEAN, Law.SHIFT)),
            Map.entry("mean-min", Set.of(Law.SHIFT, Law.INTERNAL, Law.INCREASING, Law.ROW_WISE, Law.REWEIGHTED)),
            Map.entry("mazziotta-pareto", Set.of(Law.SCALE, Law.ROW_WISE, Law.REWEIGHTED)),
            Map.entry("variation-penalty", Set.of(Law.SHIFT, Law.SCALE, Law.ROW_WISE, Law.REWEIGHTED)),
            Map.entry("coupling-coordination", Set.of(Law.INCREASING, Law.ROW_WISE, Law.REWEIGHTED)),
            Map.entry("jevons", AMONG_UNITS_BY_RATIO),
            Map.entry("topsis", AMONG_UNITS_BY_RATIO),
            Map.entry("vikor", AMONG_UNITS),
            Map.entry("promethee", with(AMONG_UNITS, Law.MONOTONE)),
            Map.entry("grey-relational", AMONG_UNITS),
            Map.entry("rank-sum-ratio", with(AMONG_UNITS, Law.MONOTONE)),
            Map.entry("wroclaw", AMONG_UNITS),
            Map.entry("borda", with(AMONG_UNITS, Law.MONOTONE)),
            Map.entry("copeland", with(AMONG_UNITS, Law.MONOTONE)),
            Map.entry("kemeny", with(AMONG_UNITS, Law.MONOTONE)));

    private static final Map<String, Set<Law>> TIERINGS = Map.of(
            "thresholds", Set.of(),
            "natural-breaks", FROM_THE_DATA,
            "largest-gaps", FROM_THE_DATA,
            "hierarchical", FROM_THE_DATA,
            "quantiles", FROM_THE_DATA);

    private static Set<Law> with(Set<Law> laws, Law one) {
        return Stream.concat(laws.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    @TestFactory
    Stream<DynamicNode> every_method_can_be_looked_up_in_two_languages() {
        return Stream.<Catalogue<?>>of(
                        Imputations.ALL,
                        Treatments.ALL,
                        Normalisations.ALL,
                        Weightings.ALL,
                        Aggregations.ALL,
                        Tierings.ALL)
                .flatMap(catalogue -> Contracts.words(catalogue, Set.of("none")));
    }

    @TestFactory
    Stream<DynamicNode> every_imputation_keeps_its_contract() {
        return Contracts.imputations(Imputations.ALL, IMPUTATIONS);
    }

    @TestFactory
    Stream<DynamicNode> every_treatment_keeps_its_contract() {
        return Contracts.treatments(Treatments.ALL, TREATMENTS);
    }

    @TestFactory
    Stream<DynamicNode> every_normalisation_keeps_its_contract() {
        return Contracts.normalisations(Normalisations.ALL, NORMALISATIONS);
    }

    @TestFactory
    Stream<DynamicNode> every_weighting_keeps_its_contract() {
        return Contracts.weightings(Weightings.ALL, WEIGHTINGS);
    }

    @TestFactory
    Stream<DynamicNode> every_aggregation_keeps_its_contract() {
        return Contracts.aggregations(Aggregations.ALL, AGGREGATIONS);
    }

    @TestFactory
    Stream<DynamicNode> every_tiering_keeps_its_contract() {
        return Contracts.tierings(Tierings.ALL, TIERINGS);
    }

    @Test
    void every_method_of_the_core_declares_its_laws() {
        assertDeclared(Imputations.ALL, IMPUTATIONS);
        assertDeclared(Treatments.ALL, TREATMENTS);
        assertDeclared(Normalisations.ALL, NORMALISATIONS);
        assertDeclared(Weightings.ALL, WEIGHTINGS);
        assertDeclared(Aggregations.ALL, AGGREGATIONS);
        assertDeclared(Tierings.ALL, TIERINGS);
    }

    /** The packs that happen to be on the path declare theirs in tests of their own. */
    private static void assertDeclared(Catalogue<?> catalogue, Map<String, Set<Law>> laws) {
        assertThat(catalogue.methods().stream()
                        .filter(CataloguesTest::isOfTheCore)
                        .map(Method::name))
                .containsExactlyInAnyOrderElementsOf(laws.keySet());
    }

    private static boolean isOfTheCore(Method<?> method) {
        Object made = method.with(ExampleParameters.of(method));
        return made.getClass().getPackageName().startsWith("dev.pagoda.core.");
    }
}
