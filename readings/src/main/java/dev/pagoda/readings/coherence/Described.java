// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.readings.statistics.Description;

/**
 * A column of an indicator, or the scores of a node, in figures.
 *
 * @param code of the node
 */
public record Described(String code, Basis basis, Description description) {
    /** Whether skewness, to either side, and kurtosis are both beyond their limits: then there are outliers. */
    public boolean hasOutliers(CoherenceSettings.DataLimits limits) {
        return Math.abs(description.skewness()) > limits.skewness() && description.kurtosis() > limits.kurtosis();
    }

    public boolean hasFewAvailable(CoherenceSettings.DataLimits limits) {
        return description.availableShare() < limits.available();
    }

    public boolean hasManyZeros(CoherenceSettings.DataLimits limits) {
        return 1 - description.zeroShare() < limits.nonZero();
    }

    public boolean hasFewUnique(CoherenceSettings.DataLimits limits) {
        return description.uniqueShare() < limits.unique();
    }
}
