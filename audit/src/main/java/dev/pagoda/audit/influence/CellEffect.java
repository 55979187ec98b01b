// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Problem;
import java.util.List;

/** What one perturbation of one cell does to the edition, every step computed anew. */
public sealed interface CellEffect {
    Perturbation perturbation();

    /**
     * The units are ranked anew.
     *
     * @param rank change of the rank of the cell's unit, positive for places lost; NaN if it is not ranked any more
     * @param score change of the score of the cell's unit, in points; NaN if it has none any more
     * @param mover the unit whose rank changes most, the first of equals; −1 if none changes
     * @param move change of its rank, positive for places lost; 0 if none changes
     * @param moved how many units change their rank or are not ranked any more, or only now
     * @param top what happens to the top
     * @param tiers how many units change their tier
     * @param lead change of the points by which the first unit is ahead of the next
     * @param left what is left of this lead: below 0 if the first unit is overtaken, NaN if it is not ranked any more
     *     or alone
     */
    record Ranked(
            Perturbation perturbation,
            double rank,
            double score,
            int mover,
            double move,
            int moved,
            Top top,
            int tiers,
            double lead,
            double left)
            implements CellEffect {}

    /** The index cannot be computed; every problem says why. */
    record Stopped(Perturbation perturbation, List<Problem> problems) implements CellEffect {
        public Stopped {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What happens to the first units of the ranking, the worst that does. Units of equal rank stand in the order of
     * their codes.
     */
    enum Top {
        /** Another unit is the first. */
        LEADER,
        /** A unit leaves the top, and another joins it. */
        MEMBERS,
        /** The same units stand in another order. */
        ORDER,
        SAME
    }
}
