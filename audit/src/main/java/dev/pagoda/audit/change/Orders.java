// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import java.util.ArrayList;
import java.util.List;

/**
 * The orders in which some causes can be let in, one after the other. A cause that must wait for another never comes
 * before it: such orders are left out, as in the Shapley value under precedence constraints (Faigle and Kern 1992).
 */
final class Orders {
    /** The causes that are in when another one's turn comes, and in how many of the orders that is so. */
    record Turn(int before, int orders) {}

    private final int causes;
    private final int[] waitsFor;
    private final int[] waysTo = new int[Cause.ALL + 1];
    private final int[] waysOn = new int[Cause.ALL + 1];

    /**
     * {@code waitsFor[c]} are the causes that must be in before the one numbered {@code c}; those not among
     * {@code causes} do not matter.
     */
    Orders(int causes, int... waitsFor) {
        this.causes = causes;
        this.waitsFor = waitsFor.clone();
        waysTo[0] = 1;
        waysOn[causes] = 1;
        for (int set = 0; set <= causes; set++) {
            for (Cause cause : next(set)) {
                waysTo[set | cause.bit()] += waysTo[set];
            }
        }
        for (int set = causes - 1; set >= 0; set--) {
            for (Cause cause : next(set)) {
                waysOn[set] += waysOn[set | cause.bit()];
            }
        }
    }

    /** The causes whose turn may come when those of a set are in; none for what is not a set of them. */
    private List<Cause> next(int set) {
        List<Cause> next = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            boolean isDue = (set & ~causes) == 0 && cause.isIn(causes) && !cause.isIn(set);
            if (isDue && (waitsFor[cause.ordinal()] & causes & ~set) == 0) {
                next.add(cause);
            }
        }
        return next;
    }

    int causes() {
        return causes;
    }

    /** How many orders there are. */
    int count() {
        return waysOn[0];
    }

    /** What a cause may find when its turn comes; nothing for one that is not among them. */
    List<Turn> turns(Cause cause) {
        List<Turn> turns = new ArrayList<>();
        for (int set = 0; set <= causes; set++) {
            if (next(set).contains(cause) && waysTo[set] > 0) {
                turns.add(new Turn(set, waysTo[set] * waysOn[set | cause.bit()]));
            }
        }
        return turns;
    }

    /** Whether a set of causes is met in any order. */
    boolean meets(int set) {
        return (set & ~causes) == 0 && waysTo[set] > 0 && waysOn[set] > 0;
    }
}
