// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ranking of chosen units.
 *
 * @param units their places among all units
 * @param scores of these units, in their order
 * @param ranks of these units, in their order
 * @param order the units, best first; those of equal rank by their codes
 */
record WithoutRanking(List<Integer> units, double[] scores, double[] ranks, List<Integer> order) {
    static WithoutRanking of(List<Integer> units, List<Unit> all, double[] scores, double[] ranks) {
        List<Integer> order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> ranks[i])
                        .thenComparing(i -> all.get(units.get(i)).code()))
                .map(units::get)
                .toList();
        return new WithoutRanking(units, scores, ranks, order);
    }

    /** What becomes of this ranking when it turns into another of the same units. */
    Without.Ranked compare(
            WithoutRanking after, Without.Removed removed, int top, List<Integer> unranked, List<Integer> newlyRanked) {
        double sum = 0;
        int farthest = -1;
        double move = 0;
        for (int i = 0; i < ranks.length; i++) {
            double change = after.ranks[i] - ranks[i];
            sum += Math.abs(change);
            if (Math.abs(change) > Math.abs(move)) {
                farthest = units.get(i);
                move = change;
            }
        }
        List<Integer> topBefore = order.subList(0, Math.min(top, order.size()));
        List<Integer> topAfter = after.order.subList(0, topBefore.size());
        int leader = after.order.isEmpty() ? -1 : after.order.get(0);
        return new Without.Ranked(
                removed,
                sum / ranks.length,
                farthest,
                move,
                reversed(after),
                leader,
                !order.isEmpty() && order.get(0).equals(leader),
                topAfter.stream().filter(unit -> !topBefore.contains(unit)).toList(),
                topBefore.stream().filter(unit -> !topAfter.contains(unit)).toList(),
                unranked,
                newlyRanked);
    }

    /** Pairs that stand the other way round: by merging, n log n steps. */
    private long reversed(WithoutRanking after) {
        int[] byBefore = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> 0 - scores[i])
                        .thenComparingDouble(
                                i -> 0 - after.scores[i])) // those level before are no pair; 0 − 0 is not −0
                .mapToInt(Integer::intValue)
                .toArray();
        double[] inOrder =
                IntStream.of(byBefore).mapToDouble(i -> after.scores[i]).toArray();
        return rising(inOrder, 0, inOrder.length, new double[inOrder.length]);
    }

    /** Counts the pairs of which the later value is larger, and sorts the values downwards. */
    private static long rising(double[] values, int from, int to, double[] spare) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = rising(values, from, middle, spare) + rising(values, middle, to, spare);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesRight = left == middle || right < to && values[right] > values[left];
            count += takesRight ? middle - left : 0;
            spare[i] = takesRight ? values[right++] : values[left++];
        }
        System.arraycopy(spare, from, values, from, to - from);
        return count;
    }
}
