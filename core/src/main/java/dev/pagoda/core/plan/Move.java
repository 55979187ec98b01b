// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a unit moves from one result to another of the same units and framework, in the edition. A rank is NaN where the
 * unit is not ranked.
 *
 * @param unit its place among the units
 * @param drivers difference of what each child of the index adds to the score, in order of the children; NaN where one
 *     has none
 */
public record Move(
        int unit, double rankBefore, double rankAfter, double scoreBefore, double scoreAfter, List<Double> drivers) {
    public Move {
        drivers = List.copyOf(drivers);
    }

    /** Places gained; negative for places lost. */
    public double places() {
        return rankBefore - rankAfter;
    }

    static List<Move> between(Result before, Result after) {
        int editionBefore = before.methodology().edition();
        int editionAfter = after.methodology().edition();
        List<Move> moves = new ArrayList<>();
        for (int unit = 0; unit < before.methodology().units().size(); unit++) {
            int rowBefore = before.row(unit, editionBefore);
            int rowAfter = after.row(unit, editionAfter);
            double[] partsBefore = before.contributions(0, rowBefore);
            double[] partsAfter = after.contributions(0, rowAfter);
            List<Double> drivers = new ArrayList<>();
            for (int j = 0; j < partsBefore.length; j++) {
                drivers.add(partsAfter[j] - partsBefore[j]);
            }
            moves.add(new Move(
                    unit,
                    before.rank(0, rowBefore),
                    after.rank(0, rowAfter),
                    before.score(0, rowBefore),
                    after.score(0, rowAfter),
                    drivers));
        }
        return moves;
    }
}
