// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.List;

/**
 * The smallest and the largest of the numbers that are not missing.
 *
 * @param least the smallest, or infinity where there is none
 * @param greatest the largest, or minus infinity where there is none
 */
public record Range(double least, double greatest) {
    public static Range of(List<Double> numbers) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            if (Double.isFinite(number)) {
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
            }
        }
        return new Range(least, greatest);
    }

    /** The smallest number, or this one if there is none. */
    public double low(double otherwise) {
        return least <= greatest ? least : otherwise;
    }

    /** The largest number, or this one if there is none. */
    public double high(double otherwise) {
        return least <= greatest ? greatest : otherwise;
    }
}
