// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import java.util.List;

/**
 * Methods from outside the core, such as those that need a library. A jar offers its pack by one service line, in
 * {@code META-INF/services/dev.pagoda.core.method.MethodPack}; its methods then stand in the catalogues behind the
 * core's own.
 */
public interface MethodPack {
    List<Offer<?>> offers();

    /** Methods of one family, which is the interface that they implement. */
    record Offer<F>(Class<F> family, List<Method<F>> methods) {
        public Offer {
            methods = List.copyOf(methods);
        }
    }
}
