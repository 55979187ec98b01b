// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Values for the parameters that must be given, such that they suit the seeded samples: values between 1 and 1000,
 * scores between 1 and 100.
 */
public final class ExampleParameters {
    private static final Map<String, Double> NUMBERS =
            Map.of("low", 0.0, "high", 2000.0, "target", Samples.MIDDLE, "lambda", 0.5, "power", 2.0);
    private static final List<Double> ASCENDING = List.of(25.0, 50.0, 75.0);
    private static final Map<String, List<Double>> LISTS =
            Map.of("direction", Collections.nCopies(AggregationContract.CHILDREN, 50.0));

    private ExampleParameters() {}

    /** Defaults, and examples for what has none. */
    public static Given of(Method<?> method) {
        Given given = Given.defaults(method);
        for (Parameter<?> parameter : method.parameters()) {
            if (parameter.fallback().isEmpty()) {
                given = given.with(parameter.name(), example(parameter));
            }
        }
        return given;
    }

    private static Object example(Parameter<?> parameter) {
        return switch (parameter.kind()) {
            case NUMBER -> NUMBERS.getOrDefault(parameter.name(), 1.0);
            case FRACTION -> 0.5;
            case INTEGER -> 3;
            case FLAG -> false;
            case CHOICE, METHOD ->
                parameter.parse(parameter.choices().subList(0, 1)).orElseThrow();
            case NUMBERS -> LISTS.getOrDefault(parameter.name(), ASCENDING);
            case UNIT -> Samples.REFERENCE_UNIT;
            case GROUPING -> Samples.GROUPING;
            case TEXT -> "as an example";
            case CODES -> List.of(Samples.BESIDE);
        };
    }
}
