// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.Numerics;
import dev.pagoda.audit.kernel.FastLanes;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import java.util.ServiceLoader;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** What the core does without, from Hipparchus and the processor. */
final class LibraryNumerics implements Numerics {
    @Override
    public long[][] directions(int dimensions) {
        return JoeKuo.directions(dimensions);
    }

    @Override
    public double gammaQuantile(double shape, double probability) {
        return new GammaDistribution(shape, 1).inverseCumulativeProbability(probability);
    }

    @Override
    public Lanes lanes(Study study, long replications) {
        return ServiceLoader.load(FastLanes.class)
                .findFirst()
                .flatMap(fast -> fast.of(study, replications))
                .orElseGet(PlainLanes::new);
    }
}
