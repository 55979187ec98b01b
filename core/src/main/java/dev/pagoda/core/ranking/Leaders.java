// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

/**
 * The units that stand apart at the top, by the rule of the largest gap: the largest difference between neighbouring
 * scores among the first {@code min(10, n / 2)} places, the earlier one of equals.
 *
 * @param count how many units stand before the gap; 0 when fewer than three are ranked
 * @param gap points between the last of them and the next unit
 */
public record Leaders(int count, double gap) {
    private static final int PLACES = 10;

    /** From scores in descending order, without missing ones. */
    public static Leaders of(double[] descending) {
        int places = descending.length < 3 ? 0 : places(descending.length);
        Leaders leaders = new Leaders(0, 0);
        for (int place = 1; place <= places; place++) {
            double gap = gapAfter(descending, place);
            if (gap > leaders.gap) {
                leaders = new Leaders(place, gap);
            }
        }
        return leaders;
    }

    /** Behind how many of the first places the widest gap is looked for. */
    public static int places(int ranked) {
        return Math.min(PLACES, Math.max(1, ranked / 2));
    }

    /** Points between a place, counted from 1, and the next one; 0 after the last. */
    public static double gapAfter(double[] descending, int place) {
        return place < descending.length ? descending[place - 1] - descending[place] : 0;
    }
}
