// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;
import java.util.List;

/**
 * A group at a node in figures.
 *
 * @param group its number; −1 for all units together
 * @param count of members with a score
 * @param mean of the members, each counting the same
 * @param weightedMean {@code Σ w s / Σ w} over the members with a weight
 * @param ratio the mean over the mean of all units
 * @param median middle score
 * @param best highest score
 * @param worst lowest score
 * @param deviation standard deviation, with n − 1
 * @param variation the deviation over the mean (coefficient of variation)
 * @param gini Gini coefficient of the members
 * @param theil Theil's T of the members
 * @param primacy how far the leader stands above the others
 * @param lowest the place of the unit with the lowest score; −1 for none
 * @param tops members among the first places of all
 */
public record GroupFigures(
        int group,
        int count,
        Statistic mean,
        Statistic weightedMean,
        Statistic ratio,
        Statistic median,
        Statistic best,
        Statistic worst,
        Statistic deviation,
        Statistic variation,
        Statistic gini,
        Statistic theil,
        Primacy primacy,
        int lowest,
        List<Top> tops) {
    /**
     * Members among the first places.
     *
     * @param places how many first places are looked at; units that tie for the last of them are all in
     * @param share of the members that are among them
     */
    public record Top(int places, int members, Statistic share) {}

    public GroupFigures {
        tops = List.copyOf(tops);
    }

    /**
     * Figures of some units.
     *
     * @param scores {@code [unit]}: NaN for those that are no members, or have no score
     * @param weights {@code [unit]}: for the weighted mean; empty for none
     * @param ranks {@code [unit]}: places of all units, 1 the best
     * @param all the scores of all units
     */
    static GroupFigures of(
            int group, double[] scores, double[] weights, double[] ranks, Sample all, List<Integer> places) {
        Sample sample = Sample.of(scores);
        Statistic mean = Statistic.of(sample.mean(), Reason.TOO_FEW);
        Statistic deviation = Statistic.of(sample.standardDeviation(), Reason.TOO_FEW);
        return new GroupFigures(
                group,
                sample.size(),
                mean,
                weightedMean(scores, weights),
                over(mean, all.mean()),
                Statistic.of(sample.median(), Reason.TOO_FEW),
                Statistic.of(sample.max(), Reason.TOO_FEW),
                Statistic.of(sample.min(), Reason.TOO_FEW),
                deviation,
                over(deviation, sample.mean()),
                Inequality.gini(scores),
                Inequality.theilT(scores),
                Primacy.of(scores),
                lowest(scores),
                places.stream().map(k -> top(scores, ranks, k)).toList());
    }

    /** A quotient over a mean, which says nothing unless the mean is positive. */
    private static Statistic over(Statistic above, double mean) {
        if (!above.isComputed()) {
            return above;
        }
        return mean > 0 ? Statistic.ratio(above.value(), mean) : Statistic.none(Reason.NOT_POSITIVE);
    }

    private static Statistic weightedMean(double[] scores, double[] weights) {
        if (weights.length == 0) {
            return Statistic.none(Reason.NOT_ASKED);
        }
        double[] products = new double[scores.length];
        double[] used = new double[scores.length];
        Arrays.setAll(products, i -> weights[i] * scores[i]);
        Arrays.setAll(used, i -> Double.isNaN(scores[i]) ? Double.NaN : weights[i]);
        if (Sample.of(used).isEmpty()) {
            return Statistic.none(Reason.MISSING);
        }
        return Sample.of(used).min() < 0
                ? Statistic.none(Reason.NOT_POSITIVE)
                : Statistic.ratio(Sample.of(products).sum(), Sample.of(used).sum());
    }

    private static int lowest(double[] scores) {
        int lowest = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i]) && (lowest < 0 || scores[i] < scores[lowest])) {
                lowest = i;
            }
        }
        return lowest;
    }

    private static Top top(double[] scores, double[] ranks, int places) {
        int members = 0;
        int inside = 0;
        for (int i = 0; i < scores.length; i++) {
            members += Double.isNaN(scores[i]) ? 0 : 1;
            inside += !Double.isNaN(scores[i]) && ranks[i] <= places ? 1 : 0;
        }
        return new Top(
                places, inside, members == 0 ? Statistic.none(Reason.TOO_FEW) : Statistic.ratio(inside, members));
    }
}
