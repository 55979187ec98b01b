// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

/**
 * An aggregation that places every row among the ranked units. Without a reference the rows themselves are those units.
 */
interface Comparison extends Aggregation {
    @Override
    double[] aggregate(double[][] scores, double[] weights, double[][] reference);

    @Override
    default double[] aggregate(double[][] scores, double[] weights) {
        return aggregate(scores, weights, scores);
    }

    @Override
    default boolean comparesUnits() {
        return true;
    }
}
