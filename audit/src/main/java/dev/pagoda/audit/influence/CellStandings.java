// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the units stand in the edition of a result, by their places among the units.
 *
 * @param ranks NaN for a unit that is not ranked
 * @param first the first units of the ranking, in its order
 */
record CellStandings(double[] scores, double[] ranks, int[] tiers, int[] first) {
    /** The first {@code top} units are wanted; {@code byCode} are the units in the order of their codes. */
    static CellStandings of(Result result, int[] byCode, int top) {
        double[] scores = new double[byCode.length];
        double[] ranks = new double[byCode.length];
        int[] tiers = new int[byCode.length];
        for (int unit = 0; unit < ranks.length; unit++) {
            int row = result.row(unit, result.methodology().edition());
            scores[unit] = result.score(0, row);
            ranks[unit] = result.rank(0, row);
            tiers[unit] = result.tier(0, row);
        }
        return new CellStandings(scores, ranks, tiers, first(ranks, byCode, top));
    }

    static int[] byCode(Result result) {
        return IntStream.range(0, result.methodology().units().size())
                .boxed()
                .sorted(Comparator.comparing(
                        unit -> result.methodology().units().get(unit).code()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Inserts one unit after the other: the top is small. */
    private static int[] first(double[] ranks, int[] byCode, int top) {
        int[] first = new int[top];
        int count = 0;
        for (int unit : byCode) {
            int place = count;
            while (place > 0 && ranks[unit] < ranks[first[place - 1]]) {
                place--;
            }
            if (place < top && !Double.isNaN(ranks[unit])) {
                count = Math.min(count + 1, top);
                System.arraycopy(first, place, first, place + 1, count - place - 1);
                first[place] = unit;
            }
        }
        return Arrays.copyOf(first, count);
    }

    /**
     * Points by which a unit is ahead of the best of the others, below 0 if it is behind; NaN if there is no such pair.
     */
    double lead(int unit) {
        double best = Double.NaN;
        for (int other = 0; other < ranks.length; other++) {
            boolean isBetter = other != unit && !Double.isNaN(ranks[other]) && !(scores[other] <= best);
            best = isBetter ? scores[other] : best;
        }
        return Double.isNaN(ranks[unit]) ? Double.NaN : scores[unit] - best;
    }

    CellEffect.Top compareTop(CellStandings after) {
        if (Arrays.equals(first, after.first)) {
            return CellEffect.Top.SAME;
        } else if (first.length == 0 || after.first.length == 0 || first[0] != after.first[0]) {
            return CellEffect.Top.LEADER;
        }
        boolean sameMembers = Arrays.equals(sorted(first), sorted(after.first));
        return sameMembers ? CellEffect.Top.ORDER : CellEffect.Top.MEMBERS;
    }

    private static int[] sorted(int[] units) {
        return IntStream.of(units).sorted().toArray();
    }
}
