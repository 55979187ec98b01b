package dev.pagoda.methods.imputation;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.testkit.Contracts;
import dev.pagoda.testkit.Law;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ImputationContractsTest {
    private static final Catalogue<Imputation> ALL =
            Catalogue.of("imputation", Regression.METHOD, ExpectationMaximisation.METHOD);

    @TestFactory
    Stream<DynamicNode> every_imputation_keeps_its_contract() {
        // A line through random values seldom leaves their range; nothing promises that it never does.
        return Contracts.imputations(
                ALL,
                Map.of(
                        "regression", Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL),
                        "expectation-maximisation", Set.of(Law.SHIFT, Law.SCALE, Law.INTERNAL)));
    }

    @TestFactory
    Stream<DynamicNode> every_imputation_can_be_looked_up_in_two_languages() {
        return Contracts.words(ALL, Set.of());
    }
}
