// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import dev.pagoda.audit.kernel.FastLanes;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import java.util.Optional;

/**
 * Chooses the fastest loops that this run of Java offers. Vectors need the module {@code jdk.incubator.vector}, which
 * is there only if Java was started with {@code --add-modules jdk.incubator.vector}; all loops give the same bits.
 */
public final class BestLanes implements FastLanes {
    private static final String MODULE = "jdk.incubator.vector";

    /** Scores of nodes, about as many as plain loops compute in the second that vectors need to get going. */
    private static final double SMALL = 4e8;

    /** Whether Java was started with vectors. */
    public static boolean areVectors() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /**
     * Loops on vectors if there are any and the work is worth their start: until Java has compiled them they are slow.
     */
    @Override
    public Optional<Lanes> of(Study study, long replications) {
        double work = (double) replications * study.units() * study.tree().nodes();
        return work < SMALL || !areVectors() ? Optional.empty() : Optional.of(find());
    }

    /** Loops on vectors if there are any, otherwise plain ones. */
    public static Lanes find() {
        // The class is loaded on this branch only: without the module it could not be.
        return areVectors() ? new VectorLanes() : new PlainLanes();
    }
}
