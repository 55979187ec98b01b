// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What several contracts check. */
final class Check {
    private static final double TOLERANCE = 1e-9;

    private Check() {}

    /**
     * One test for each law: kept where it is declared, broken somewhere where it is not; none for a method without
     * declaration.
     */
    static Stream<DynamicTest> laws(String method, Map<String, Set<Law>> declared, Map<Law, BooleanSupplier> kept) {
        if (!declared.containsKey(method)) {
            return Stream.empty();
        }
        Set<Law> promised = declared.get(method);
        return kept.entrySet().stream().map(law -> {
            boolean promise = promised.contains(law.getKey());
            return DynamicTest.dynamicTest(
                    (promise ? "keeps " : "breaks ") + law.getKey(),
                    () -> assertThat(holds(law.getValue()))
                            .as("%s, law %s", method, law.getKey())
                            .isEqualTo(promise));
        });
    }

    private static boolean holds(BooleanSupplier law) {
        try {
            return law.getAsBoolean();
        } catch (NotComputable refused) {
            return false; // what is refused is not the same as before
        }
    }

    /** Equal but for rounding, missing where the other is missing. */
    static boolean same(double[] one, double[] other) {
        double size = 0;
        for (double x : other) {
            size = Double.isNaN(x) ? size : Math.max(size, Math.abs(x));
        }
        for (int i = 0; i < other.length; i++) {
            boolean equal = Double.isNaN(other[i])
                    ? Double.isNaN(one[i])
                    : Math.abs(one[i] - other[i]) <= TOLERANCE * Math.max(size, 1);
            if (!equal) {
                return false;
            }
        }
        return one.length == other.length;
    }

    static void areNumbersWithNames(List<Constant> constants) {
        assertThat(constants).extracting(Constant::name).doesNotHaveDuplicates().doesNotContain("");
        assertThat(constants).extracting(Constant::value).allMatch(Double::isFinite, "is finite");
    }
}
