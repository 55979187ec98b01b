// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.MethodPack;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.weighting.Weighting;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The contracts that methods must keep, as tests that walk a catalogue, so that a new method comes in unasked. For a
 * catalogue of one's own:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> every_normalisation_keeps_its_contract() {
 *     return Contracts.normalisations(MINE, Map.of("my-method", Set.of(Law.SHIFT, Law.SCALE)));
 * }
 * }</pre>
 *
 * <p>Parameters that must be given get {@link ExampleParameters}. The laws are those of each method by name; a method
 * without an entry is held to what every method of its family must keep. The catalogues of the core hold the methods of
 * all packs on the path, so that they can be walked beside one's own; {@link #offered} gives those of one pack alone.
 */
public final class Contracts {
    private Contracts() {}

    /** Names, titles, formulas, sources and parameters; {@code withoutSource} are the methods that need none. */
    public static Stream<DynamicNode> words(Catalogue<?> catalogue, Set<String> withoutSource) {
        return CatalogueContract.tests(catalogue, withoutSource);
    }

    public static Stream<DynamicNode> imputations(Catalogue<Imputation> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new ImputationContract(name, method).tests(laws));
    }

    public static Stream<DynamicNode> treatments(Catalogue<Treatment> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new TreatmentContract(name, method).tests(laws));
    }

    public static Stream<DynamicNode> normalisations(Catalogue<Normalisation> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new NormalisationContract(name, method).tests(laws));
    }

    public static Stream<DynamicNode> weightings(Catalogue<Weighting> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new WeightingContract(name, method).tests(laws));
    }

    public static Stream<DynamicNode> aggregations(Catalogue<Aggregation> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new AggregationContract(name, method).tests(laws));
    }

    public static Stream<DynamicNode> tierings(Catalogue<Tiering> catalogue, Map<String, Set<Law>> laws) {
        return each(catalogue, (name, method) -> new TieringContract(name, method).tests(laws));
    }

    /** What a pack offers of one family, as a catalogue of its own. */
    public static <F> Catalogue<F> offered(MethodPack pack, String name, Class<F> family) {
        return new Catalogue<>(
                name,
                pack.offers().stream()
                        .filter(offer -> offer.family().equals(family))
                        .flatMap(offer -> Contracts.<F>methods(offer))
                        .toList());
    }

    @SuppressWarnings("unchecked") // an offer is of its family
    private static <F> Stream<Method<F>> methods(MethodPack.Offer<?> offer) {
        return ((MethodPack.Offer<F>) offer).methods().stream();
    }

    private static <F> Stream<DynamicNode> each(
            Catalogue<F> catalogue, BiFunction<String, F, Stream<DynamicTest>> contract) {
        return catalogue.methods().stream()
                .map(method -> DynamicContainer.dynamicContainer(
                        catalogue.family() + " " + method.name(),
                        contract.apply(method.name(), method.with(ExampleParameters.of(method)))));
    }
}
