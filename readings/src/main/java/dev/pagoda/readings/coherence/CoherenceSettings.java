// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.readings.statistics.Coefficient;

/**
 * From where on something counts as weak, and how what has no single formula is computed.
 *
 * @param coefficient the correlation that flags judge by
 * @param data of single columns
 * @param correlation of pairs
 * @param reliability Cronbach's α should not be below it
 * @param adequacy the Kaiser-Meyer-Olkin measure should not be below it
 * @param significance p-values above it count as chance
 * @param firstShare the first component should explain at least this share of the variance of the children
 * @param ratio a child's share of importance should be at most so many times its share of weight, and at least one over
 *     that
 * @param bandwidth share of the values that a local line is fitted to, for first-order effects
 * @param mostChildren exact shares of variance are computed for at most so many children
 */
public record CoherenceSettings(
        Coefficient coefficient,
        DataLimits data,
        CorrelationLimits correlation,
        double reliability,
        double adequacy,
        double significance,
        double firstShare,
        double ratio,
        double bandwidth,
        int mostChildren) {
    /**
     * Limits of a column of data.
     *
     * @param skewness with the kurtosis beyond its limit too, a larger skewness to either side says that there are
     *     outliers
     * @param kurtosis see skewness
     * @param available at least this share of units should have a value
     * @param nonZero at least this share of the values should not be zero
     * @param unique at least this share of the values should be different ones
     */
    public record DataLimits(double skewness, double kurtosis, double available, double nonZero, double unique) {}

    /**
     * Limits of correlations.
     *
     * @param redundant siblings that correlate more tell the same
     * @param negative siblings that correlate less offset one another
     * @param weak a child should correlate at least so much with its parent
     * @param denominator an indicator that correlates more with a denominator, in size, still measures it
     */
    public record CorrelationLimits(double redundant, double negative, double weak, double denominator) {}

    /** The limits that audits of indices commonly use. */
    public static final CoherenceSettings COMMON = new CoherenceSettings(
            Coefficient.PEARSON,
            new DataLimits(2, 3.5, 0.65, 0.5, 0.5),
            new CorrelationLimits(0.92, -0.2, 0.3, 0.7),
            0.7,
            0.6,
            0.05,
            0.5,
            2,
            0.67,
            12);

    public CoherenceSettings {
        if (!(bandwidth > 0 && bandwidth <= 1)) {
            throw new IllegalArgumentException("bandwidth (" + bandwidth + ") must lie above 0 and at most at 1");
        }
        if (!(ratio > 1)) {
            throw new IllegalArgumentException("ratio (" + ratio + ") must be greater than 1");
        }
        if (mostChildren < 2 || mostChildren > 16) {
            throw new IllegalArgumentException("mostChildren (" + mostChildren + ") must lie between 2 and 16");
        }
    }

    /** The same limits, judged by another coefficient. */
    public CoherenceSettings by(Coefficient other) {
        return new CoherenceSettings(
                other,
                data,
                correlation,
                reliability,
                adequacy,
                significance,
                firstShare,
                ratio,
                bandwidth,
                mostChildren);
    }

    /** The same with other limits of correlations. */
    public CoherenceSettings with(CorrelationLimits other) {
        return new CoherenceSettings(
                coefficient,
                data,
                other,
                reliability,
                adequacy,
                significance,
                firstShare,
                ratio,
                bandwidth,
                mostChildren);
    }
}
