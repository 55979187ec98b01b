// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Sample;

/**
 * A column of numbers in figures. Figures that need more values than there are, are NaN, as are skewness and kurtosis
 * of what does not vary.
 *
 * @param rows values and gaps together
 * @param missing gaps
 * @param deviation standard deviation, with n − 1
 * @param skewness adjusted for the sample ("type 2")
 * @param kurtosis excess, adjusted for the sample ("type 2")
 * @param zeros values that are 0
 * @param unique different values
 * @param same how often the most frequent value occurs
 */
public record Description(
        int rows,
        int missing,
        double min,
        double max,
        double mean,
        double median,
        double deviation,
        double skewness,
        double kurtosis,
        int zeros,
        int unique,
        int same) {
    /** {@code values[row]}, NaN for a missing value. */
    public static Description of(double[] values) {
        Sample sample = Sample.of(values);
        int unique = 0;
        int same = 0;
        for (int i = 0; i < sample.size(); i = sample.countUpTo(sample.get(i))) {
            unique++;
            same = Math.max(same, sample.countUpTo(sample.get(i)) - i);
        }
        return new Description(
                values.length,
                values.length - sample.size(),
                sample.min(),
                sample.max(),
                sample.mean(),
                sample.median(),
                sample.size() < 2 ? Double.NaN : sample.standardDeviation(),
                sample.varies() ? sample.skewness() : Double.NaN,
                sample.varies() ? sample.kurtosis() : Double.NaN,
                sample.countUpTo(0) - sample.countBelow(0),
                unique,
                same);
    }

    /** Values that are there. */
    public int count() {
        return rows - missing;
    }

    /** Share of all rows. */
    public double availableShare() {
        return share(count(), rows);
    }

    /** Share of all rows. */
    public double missingShare() {
        return share(missing, rows);
    }

    /** Share of the values that are there. */
    public double zeroShare() {
        return share(zeros, count());
    }

    /** Different values as a share of the values that are there. */
    public double uniqueShare() {
        return share(unique, count());
    }

    /** The largest tie as a share of the values that are there. */
    public double sameShare() {
        return share(same, count());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
