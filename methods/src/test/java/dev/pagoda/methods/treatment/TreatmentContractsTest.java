package dev.pagoda.methods.treatment;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.testkit.Contracts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class TreatmentContractsTest {
    private static final Catalogue<Treatment> ALL =
            Catalogue.of("treatment", BoxCoxLikelihood.METHOD, YeoJohnsonLikelihood.METHOD);

    @TestFactory
    Stream<DynamicNode> every_treatment_keeps_its_contract() {
        return Contracts.treatments(ALL, Map.of("box-cox-likelihood", Set.of(), "yeo-johnson-likelihood", Set.of()));
    }

    @TestFactory
    Stream<DynamicNode> every_treatment_can_be_looked_up_in_two_languages() {
        return Contracts.words(ALL, Set.of());
    }
}
