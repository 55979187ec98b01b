// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

/** How far two points are from each other. */
public enum PointDistance {
    /** {@code √Σ(x − y)²}. */
    EUCLIDEAN,
    /** {@code Σ(x − y)²}. */
    SQUARED_EUCLIDEAN;

    static double squared(double[] x, double[] y) {
        double sum = 0;
        for (int column = 0; column < x.length; column++) {
            sum += (x[column] - y[column]) * (x[column] - y[column]);
        }
        return sum;
    }

    double between(double[] x, double[] y) {
        double squared = squared(x, y);
        return this == EUCLIDEAN ? Math.sqrt(squared) : squared;
    }
}
