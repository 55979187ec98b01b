// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;
import java.util.List;
import java.util.function.Function;

/**
 * One way to do a step, by its name in the method file.
 *
 * @param title what the field calls it
 * @param summary one sentence: what it does and when to use it
 * @param caution one sentence: when not to use it, or what it costs
 * @param formula its formula in plain text
 * @param source where it is defined
 * @param factory makes it from its parameters; refuses impossible ones by IllegalArgumentException with a message for
 *     the user
 */
public record Method<F>(
        String name,
        Name title,
        Name summary,
        Name caution,
        String formula,
        String source,
        List<Parameter<?>> parameters,
        Function<Given, F> factory) {
    public Method {
        parameters = List.copyOf(parameters);
    }

    public F with(Given given) {
        return factory.apply(given);
    }
}
