// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.sensitivity.SobolIndices.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A reason to take more replications before reading indices.
 *
 * @param factor the factor concerned; empty if all are
 * @param other the factor it cannot be told from; empty for other kinds
 * @param by how much: the width of the interval, how far the first-order index lies above the interval of the total
 *     one, or how far two intervals overlap
 */
public record Doubt(Kind kind, String factor, String other, double by) {
    /** The reasons. */
    public enum Kind {
        /** The outcome is the same in all replications, so there are no indices. */
        NOTHING_VARIES,
        /** The interval of a total index is wider than it may be. */
        WIDE_INTERVAL,
        /** A first-order index lies above the interval of the total one, which it cannot exceed. */
        FIRST_ABOVE_TOTAL,
        /** The intervals of the total indices of two factors that follow one another overlap: their order is open. */
        ORDER_OPEN
    }

    /**
     * All reasons, in the order of kinds; within one by total index, the largest first. The widest interval allowed is
     * stated as a share of the variance, such as 0.1.
     */
    public static List<Doubt> about(SobolIndices indices, double widest) {
        if (!(indices.variance() > 0)) {
            return List.of(new Doubt(Kind.NOTHING_VARIES, "", "", 0));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < indices.total().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(
                (Integer i) -> -indices.total().get(i).estimate()));
        List<Doubt> doubts = new ArrayList<>();
        for (int i : order) {
            Index total = indices.total().get(i);
            addIf(doubts, Kind.WIDE_INTERVAL, total.factor(), "", total.high() - total.low(), widest);
        }
        for (int i : order) {
            Index total = indices.total().get(i);
            double above = indices.first().get(i).estimate() - total.high();
            addIf(doubts, Kind.FIRST_ABOVE_TOTAL, total.factor(), "", above, 0);
        }
        for (int place = 1; place < order.size(); place++) {
            Index before = indices.total().get(order.get(place - 1));
            Index after = indices.total().get(order.get(place));
            addIf(doubts, Kind.ORDER_OPEN, before.factor(), after.factor(), after.high() - before.low(), 0);
        }
        return doubts;
    }

    private static void addIf(List<Doubt> doubts, Kind kind, String factor, String other, double by, double limit) {
        if (by > limit) {
            doubts.add(new Doubt(kind, factor, other, by));
        }
    }
}
