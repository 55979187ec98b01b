// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.sensitivity.HaltonSequence;
import dev.pagoda.audit.sensitivity.SobolSequence;
import java.util.List;

/**
 * The robustness analysis of a project, as its method file states it.
 *
 * @param interval share of the replications that an interval holds, in the middle
 * @param top how many units are "the top"
 * @param countsFailures whether a replication that cannot be computed is counted; otherwise it stops the analysis
 * @param perturbation by which share single cells are changed
 */
public record AuditSettings(
        long seed,
        long replications,
        Sampling sampling,
        boolean countsFailures,
        double interval,
        int top,
        List<Factor> factors,
        Sensitivity sensitivity,
        double perturbation) {
    /** How the space of all choices is covered. */
    public enum Sampling {
        RANDOM,
        SOBOL,
        HALTON
    }

    /**
     * The sensitivity analysis.
     *
     * @param base base sample; the index is computed {@code base · (factors + 2)} times; 0 for no sensitivity analysis
     * @param resamples of the bootstrap
     */
    public record Sensitivity(int base, int resamples, boolean secondOrder, Target target) {}

    /** Fewer replications tell too little. */
    public static final long FEWEST = 100;

    /** More would not be done in a year. */
    public static final long MOST = 1_000_000_000_000L;

    public AuditSettings {
        factors = List.copyOf(factors);
    }

    public AuditSettings withReplications(long other) {
        return new AuditSettings(
                seed, other, sampling, countsFailures, interval, top, factors, sensitivity, perturbation);
    }

    public AuditSettings withSeed(long other) {
        return new AuditSettings(
                other, replications, sampling, countsFailures, interval, top, factors, sensitivity, perturbation);
    }

    public AuditSettings countingFailures() {
        return new AuditSettings(seed, replications, sampling, true, interval, top, factors, sensitivity, perturbation);
    }

    /** Where the numbers of replications come from; different purposes have different numbers. */
    Draws draws(int numbers, Numerics numerics, int purpose) {
        long own = purpose == 0 ? seed : Stream.mix(seed) + purpose;
        return switch (sampling) {
            case RANDOM -> new Stream(own);
            case SOBOL -> SobolSequence.scrambled(numerics.directions(numbers), own);
            case HALTON -> HaltonSequence.rotated(numbers, own);
        };
    }
}
