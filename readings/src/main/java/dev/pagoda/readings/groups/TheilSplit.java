// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * Theil's measure of inequality, split into what lies between groups and what lies within them.
 *
 * @param total the sum of the two parts, and so exactly that
 * @param between what would be left if every unit had the mean of its group
 * @param within the inequality inside the groups, each with its share
 * @param parts of each group that has a value
 */
public record TheilSplit(
        TheilIndex measure, Statistic total, Statistic between, Statistic within, List<GroupShare> parts) {
    /** T weighs groups by their share in the sum, L by their share in the number of units. */
    public enum TheilIndex {
        T,
        L
    }

    /**
     * What a group adds.
     *
     * @param group its number
     * @param inequality inside the group
     * @param share its weight
     * @param within share · inequality
     * @param between what its mean adds; negative for a group below the mean under T, above it under L
     */
    public record GroupShare(int group, double inequality, double share, double within, double between) {}

    public TheilSplit {
        parts = List.copyOf(parts);
    }

    /**
     * {@code T = Σ_g s_g T_g + Σ_g s_g ln(μ_g/μ)} with {@code s_g = n_g μ_g / (n μ)}; {@code L = Σ_g p_g L_g + Σ_g p_g
     * ln(μ/μ_g)} with {@code p_g = n_g / n}.
     *
     * <p>Shapes: {@code values[unit]}; {@code group[unit]} from 0 to {@code groups − 1}, negative for a unit in no
     * group, which is left out. Special cases: no split for a negative value, for zero under L, and where all values
     * are zero; 0 · ln 0 is 0.
     *
     * <p>Source: Theil (1967), Economics and Information Theory; Shorrocks (1980), The Class of Additively Decomposable
     * Inequality Measures, Econometrica 48.
     */
    public static TheilSplit of(double[] values, int[] group, int groups, TheilIndex measure) {
        Partition partition = Partition.of(values, group, groups);
        Statistic whole = inequality(partition.all(), measure);
        if (!whole.isComputed()) {
            return new TheilSplit(measure, whole, whole, whole, List.of());
        }
        List<GroupShare> parts = new ArrayList<>();
        for (int g = 0; g < partition.size(); g++) {
            parts.add(part(partition, g, measure));
        }
        double between = sum(parts.stream().mapToDouble(GroupShare::between).toArray());
        double within = sum(parts.stream().mapToDouble(GroupShare::within).toArray());
        return new TheilSplit(
                measure, Statistic.of(between + within), Statistic.of(between), Statistic.of(within), parts);
    }

    /** The share of the total that lies between the groups. */
    public Statistic shareBetween() {
        if (!total.isComputed()) {
            return total;
        }
        return total.value() == 0
                ? Statistic.none(Reason.NO_VARIATION)
                : Statistic.ratio(between.value(), total.value());
    }

    private static GroupShare part(Partition partition, int g, TheilIndex measure) {
        Sample members = partition.groups().get(g);
        double share = measure == TheilIndex.T ? partition.shareOfSum(g) : partition.shareOfCount(g);
        // A group of zeros has no share in the sum, and nothing inside it differs.
        double inequality =
                members.max() == 0 ? 0 : inequality(members, measure).value();
        double ratio = members.mean() / partition.all().mean();
        double between = share == 0 ? 0 : share * (measure == TheilIndex.T ? 1 : -1) * Elementary.ln(ratio);
        return new GroupShare(partition.codes()[g], inequality, share, share * inequality, between);
    }

    private static Statistic inequality(Sample values, TheilIndex measure) {
        return measure == TheilIndex.T ? Inequality.theilT(values.sorted()) : Inequality.theilL(values.sorted());
    }

    private static double sum(double[] terms) {
        return Sample.of(terms).sum();
    }
}
