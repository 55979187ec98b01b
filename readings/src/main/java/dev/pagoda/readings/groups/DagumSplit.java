// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * Dagum's split of the Gini coefficient: within groups, between their means, and by their overlap.
 *
 * @param total the sum of the three parts, and so exactly that
 * @param within from differences inside the groups
 * @param between net of overlap, from differences of the means
 * @param overlap from units of poorer groups that surpass units of richer ones (transvariation)
 * @param groups of each group that has a value
 * @param pairs of two groups each
 */
public record DagumSplit(
        Statistic total,
        Statistic within,
        Statistic between,
        Statistic overlap,
        List<Inside> groups,
        List<Across> pairs) {
    /** Gini coefficient inside a group, and what it adds to the total. */
    public record Inside(int group, double gini, double within) {}

    /**
     * Two groups beside each other.
     *
     * @param gini {@code G_jh}, the mean difference of a unit of one and a unit of the other over the sum of the means
     * @param affluence {@code D_jh}: 1 where the groups do not overlap, 0 where their means are equal
     */
    public record Across(int group, int other, double gini, double affluence, double between, double overlap) {}

    public DagumSplit {
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
    }

    /**
     * {@code G_w = Σ_j G_jj p_j s_j}; over pairs {@code G_nb = Σ G_jh (p_j s_h + p_h s_j) D_jh} and {@code G_t = Σ G_jh
     * (p_j s_h + p_h s_j) (1 − D_jh)}, with {@code p_j = n_j/n}, {@code s_j = n_j μ_j/(n μ)} and {@code D_jh = |μ_j −
     * μ_h| / E|x_j − x_h|}.
     *
     * <p>Shapes: {@code values[unit]}; {@code group[unit]} from 0 to {@code groups − 1}, negative for a unit in no
     * group, which is left out. Special cases: no split for a negative value, or where all values are zero.
     *
     * <p>Source: Dagum (1997), A New Approach to the Decomposition of the Gini Income Inequality Ratio, Empirical
     * Economics 22.
     */
    public static DagumSplit of(double[] values, int[] group, int groups) {
        Partition partition = Partition.of(values, group, groups);
        Statistic whole = Inequality.gini(partition.all().sorted());
        if (!whole.isComputed()) {
            return new DagumSplit(whole, whole, whole, whole, List.of(), List.of());
        }
        List<Inside> inside = new ArrayList<>();
        List<Across> pairs = new ArrayList<>();
        for (int j = 0; j < partition.size(); j++) {
            inside.add(inside(partition, j));
            for (int h = 0; h < j; h++) {
                pairs.add(across(partition, h, j));
            }
        }
        return sum(inside, pairs);
    }

    private static DagumSplit sum(List<Inside> inside, List<Across> pairs) {
        double within =
                Sample.of(inside.stream().mapToDouble(Inside::within).toArray()).sum();
        double between =
                Sample.of(pairs.stream().mapToDouble(Across::between).toArray()).sum();
        double overlap =
                Sample.of(pairs.stream().mapToDouble(Across::overlap).toArray()).sum();
        return new DagumSplit(
                Statistic.of(within + between + overlap),
                Statistic.of(within),
                Statistic.of(between),
                Statistic.of(overlap),
                inside,
                pairs);
    }

    /** A part's share of the total. */
    public Statistic share(Statistic part) {
        if (!total.isComputed()) {
            return total;
        }
        return total.value() == 0 ? Statistic.none(Reason.NO_VARIATION) : Statistic.ratio(part.value(), total.value());
    }

    private static Inside inside(Partition partition, int j) {
        Sample members = partition.groups().get(j);
        // Where all members are zero nothing differs.
        double gini = members.max() == 0 ? 0 : Inequality.gini(members.sorted()).value();
        return new Inside(partition.codes()[j], gini, gini * partition.shareOfCount(j) * partition.shareOfSum(j));
    }

    private static Across across(Partition partition, int h, int j) {
        Sample one = partition.groups().get(h);
        Sample other = partition.groups().get(j);
        double difference = meanDifference(one, other);
        double means = one.mean() + other.mean();
        double gini = means == 0 ? 0 : difference / means;
        double affluence = difference == 0 ? 0 : Math.min(1, Math.abs(one.mean() - other.mean()) / difference);
        double gross = gini
                * (partition.shareOfCount(h) * partition.shareOfSum(j)
                        + partition.shareOfCount(j) * partition.shareOfSum(h));
        double net = gross * affluence;
        return new Across(partition.codes()[h], partition.codes()[j], gini, affluence, net, gross - net);
    }

    private static double meanDifference(Sample one, Sample other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int k = 0; k < other.size(); k++) {
                sum += Math.abs(one.get(i) - other.get(k));
            }
        }
        return sum / one.size() / other.size();
    }
}
