package dev.pagoda.workbench;

import dev.pagoda.audit.Numerics;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.simd.BestLanes;
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
        return BestLanes.find(study, replications);
    }
}
