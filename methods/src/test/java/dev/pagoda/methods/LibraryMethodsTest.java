package dev.pagoda.methods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import dev.pagoda.testkit.Contracts;
import dev.pagoda.testkit.Law;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All methods of this room, held to their contracts. */
class LibraryMethodsTest {
    private static final Map<String, Set<Law>> AGGREGATIONS = Map.of(
            "benefit-of-the-doubt", Set.of(Law.SCALE, Law.INCREASING, Law.REWEIGHTED),
            "directional-benefit-of-the-doubt", Set.of(Law.SHIFT, Law.INCREASING));

    private static final Map<String, Set<Law>> WEIGHTINGS = Map.ofEntries(
            Map.entry("principal-components", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("factor-analysis", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("correlation-optimised", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("ahp", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("best-worst", Set.of(Law.SHIFT, Law.SCALE)),
            Map.entry("combination", Set.of(Law.SCALE)));

    private static <F> Catalogue<F> offered(Class<F> type) {
        List<Method<F>> offered = new LibraryMethods()
                .offers().stream()
                        .filter(offer -> offer.family().equals(type))
                        .flatMap(offer -> offer.methods().stream())
                        .map(LibraryMethodsTest::<F>suited)
                        .toList();
        return new Catalogue<>(type.getSimpleName().toLowerCase(Locale.ROOT), offered);
    }

    @SuppressWarnings("unchecked") // an offer is of its family
    private static <F> Method<F> suited(Method<?> method) {
        Method<F> own = (Method<F>) method;
        return new Method<>(
                own.name(),
                own.title(),
                own.summary(),
                own.caution(),
                own.formula(),
                own.source(),
                own.parameters(),
                given -> own.with(suited(own.name(), given)));
    }

    /** A direction for the four children of the contract; few factors, since scores that have nothing in common have no proper ones. */
    private static Given suited(String method, Given given) {
        return switch (method) {
            case "directional-benefit-of-the-doubt" -> given.with("direction", Collections.nCopies(4, 50.0));
            case "factor-analysis" -> given.with("keep", "number").with("improper", "bound");
            default -> given;
        };
    }

    @TestFactory
    Stream<DynamicNode> every_method_is_described_in_both_languages() {
        return Stream.of(offered(Weighting.class), offered(Aggregation.class))
                .flatMap(catalogue -> Contracts.words(catalogue, Set.of()));
    }

    @TestFactory
    Stream<DynamicNode> every_weighting_keeps_its_contract() {
        return Contracts.weightings(offered(Weighting.class), WEIGHTINGS);
    }

    @TestFactory
    Stream<DynamicNode> every_aggregation_keeps_its_contract() {
        return Contracts.aggregations(offered(Aggregation.class), AGGREGATIONS);
    }

    @Test
    void every_method_declares_its_laws() {
        assertThat(WEIGHTINGS.keySet())
                .hasSameElementsAs(offered(Weighting.class).names());
        assertThat(AGGREGATIONS.keySet())
                .hasSameElementsAs(offered(Aggregation.class).names());
    }

    @Test
    void every_method_stands_in_the_catalogues() {
        assertThat(Weightings.ALL.names()).containsAll(offered(Weighting.class).names());
        assertThat(Aggregations.ALL.names())
                .containsAll(offered(Aggregation.class).names());
    }
}
