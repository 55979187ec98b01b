// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups compared at one node.
 *
 * @param node its number in the framework
 * @param all all units together, those in no group among them
 * @param groups by number
 * @param theilT of the units in groups
 * @param theilL of the units in groups
 * @param gini of the units in groups
 */
public record NodeComparison(
        int node, GroupFigures all, List<GroupFigures> groups, TheilSplit theilT, TheilSplit theilL, DagumSplit gini) {
    public NodeComparison {
        groups = List.copyOf(groups);
    }

    /**
     * Groups compared by scores.
     *
     * @param scores {@code [unit]} in points; NaN for a unit that does not count
     * @param weights {@code [unit]} of the weighted mean; empty for none
     * @param ranks {@code [unit]}, 1 the best; NaN for a unit that is not ranked
     * @param group {@code [unit]} from 0; negative for none
     * @param places numbers of first places
     */
    public static NodeComparison of(
            int node,
            double[] scores,
            double[] weights,
            double[] ranks,
            int[] group,
            int groups,
            List<Integer> places) {
        Sample all = Sample.of(scores);
        List<GroupFigures> figures = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            figures.add(GroupFigures.of(g, Partition.in(scores, group, g), weights, ranks, all, places));
        }
        return new NodeComparison(
                node,
                GroupFigures.of(-1, scores, weights, ranks, all, places),
                figures,
                TheilSplit.of(scores, group, groups, TheilSplit.TheilIndex.T),
                TheilSplit.of(scores, group, groups, TheilSplit.TheilIndex.L),
                DagumSplit.of(scores, group, groups));
    }
}
