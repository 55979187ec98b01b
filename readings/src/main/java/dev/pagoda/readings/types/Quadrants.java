// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Units typed by two scores: each high or not.
 *
 * @param firstThreshold from which the first score is high
 * @param secondThreshold from which the second score is high
 * @param of {@code [unit]}: nothing for a unit without both scores
 */
public record Quadrants(double firstThreshold, double secondThreshold, List<Optional<QuadrantType>> of) {
    /** From which score on a unit is high. */
    public sealed interface Threshold {
        /** From the mean of the units that have both scores. */
        record FromMean() implements Threshold {}

        /** From their median. */
        record FromMedian() implements Threshold {}

        /** From stated scores. */
        record AsStated(double first, double second) implements Threshold {}
    }

    public Quadrants {
        of = List.copyOf(of);
    }

    /**
     * Types units; a score right on the threshold is high. Shapes: {@code first[unit]}, {@code second[unit]}, NaN where
     * missing.
     *
     * <p>Source: the typing of cities by the China "double innovation" finance index (2018), activity against finance
     * support.
     */
    public static Quadrants of(double[] first, double[] second, Threshold threshold) {
        double one = threshold(first, second, threshold, true);
        double two = threshold(second, first, threshold, false);
        List<Optional<QuadrantType>> types = new ArrayList<>();
        for (int unit = 0; unit < first.length; unit++) {
            types.add(
                    Double.isNaN(first[unit]) || Double.isNaN(second[unit])
                            ? Optional.empty()
                            : Optional.of(QuadrantType.of(first[unit] >= one, second[unit] >= two)));
        }
        return new Quadrants(one, two, types);
    }

    private static double threshold(double[] scores, double[] other, Threshold threshold, boolean first) {
        if (threshold instanceof Threshold.AsStated stated) {
            return first ? stated.first() : stated.second();
        }
        double[] common = scores.clone();
        for (int unit = 0; unit < common.length; unit++) {
            common[unit] = Double.isNaN(other[unit]) ? Double.NaN : common[unit];
        }
        Sample sample = Sample.of(common);
        return threshold instanceof Threshold.FromMean ? sample.mean() : sample.median();
    }
}
