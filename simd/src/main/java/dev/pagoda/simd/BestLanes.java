package dev.pagoda.simd;

import dev.pagoda.core.robustness.Lanes;
import dev.pagoda.core.robustness.PlainLanes;

/**
 * Chooses the fastest loops that this run of Java offers. Vectors need the module {@code jdk.incubator.vector}, which is there only if Java was started with
 * {@code --add-modules jdk.incubator.vector}; all loops give the same bits.
 */
public final class BestLanes {
    private static final String MODULE = "jdk.incubator.vector";

    private BestLanes() {}

    /** Whether Java was started with vectors. */
    public static boolean areVectors() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /** Loops on vectors if there are any, otherwise plain ones. */
    public static Lanes find() {
        // The class is loaded on this branch only: without the module it could not be.
        return areVectors() ? new VectorLanes() : new PlainLanes();
    }
}
