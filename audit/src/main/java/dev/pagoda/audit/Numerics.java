// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Study;

/** What the core does without: numbers from a library, and the processor's vectors. */
public interface Numerics {
    /**
     * Direction numbers of a Sobol' sequence, {@code [dimension][bit]}, as
     * {@link dev.pagoda.audit.sensitivity.SobolSequence} takes them.
     */
    long[][] directions(int dimensions);

    /** The quantile of a gamma distribution of scale 1. */
    double gammaQuantile(double shape, double probability);

    /** The loops by which so many replications of a study are computed soonest; all give the same bits. */
    Lanes lanes(Study study, long replications);
}
