// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Sample;

/** Points whose coordinates are put on one scale, so that none counts more for its larger spread. */
public final class Standardised {
    private Standardised() {}

    /**
     * {@code z = (x − mean)/sd} by column, with n − 1; a column that does not vary becomes 0. Shape:
     * {@code points[unit][column]}, none missing.
     */
    public static double[][] of(double[][] points) {
        double[][] standardised = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            standardised[i] = new double[points[i].length];
        }
        for (int column = 0; points.length > 0 && column < points[0].length; column++) {
            double[] values = new double[points.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = points[i][column];
            }
            Sample sample = Sample.of(values);
            for (int i = 0; sample.varies() && i < values.length; i++) {
                standardised[i][column] = (values[i] - sample.mean()) / sample.standardDeviation();
            }
        }
        return standardised;
    }
}
