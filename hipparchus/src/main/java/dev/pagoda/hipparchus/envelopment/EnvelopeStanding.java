// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

/**
 * Where a unit stands before the envelope.
 *
 * @param score 0 to 1, which is on the envelope
 * @param weights those that put it there, summing to 1; NaN for a child that it lacks
 */
record EnvelopeStanding(double score, double[] weights) {
    private static final double DECIMALS = 1e10;

    /** A score in ten decimals, so that every unit on the envelope has the same. */
    static EnvelopeStanding of(double score, double[] weights) {
        return new EnvelopeStanding(Math.rint(score * DECIMALS) / DECIMALS, weights);
    }
}
