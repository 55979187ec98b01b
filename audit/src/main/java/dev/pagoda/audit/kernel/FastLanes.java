// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Optional;

/**
 * Loops that are faster than the plain ones on some machines and give the same bits. A jar offers them by a service
 * line, in {@code META-INF/services/dev.pagoda.audit.kernel.FastLanes}; an audit looks for them when it runs.
 */
public interface FastLanes {
    /** The loops, where this machine has them and so many replications of the study are worth their start. */
    Optional<Lanes> of(Study study, long replications);
}
