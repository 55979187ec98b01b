// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.change;

import dev.pagoda.audit.change.Cause;
import dev.pagoda.audit.change.UnitChange;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The places that each cause brought, rounded to whole ones that still add up to the move (by the largest remainders).
 */
final class WholeShares {
    private WholeShares() {}

    /** By cause; all 0 where there are no shares, or the move itself is not a whole number of places. */
    static long[] of(UnitChange change) {
        Cause[] causes = Cause.values();
        long[] whole = new long[causes.length];
        double move = change.places();
        if (move != Math.rint(move) || Double.isNaN(change.places(Cause.OWN))) {
            return whole;
        }
        long left = (long) move;
        for (Cause cause : causes) {
            whole[cause.ordinal()] = (long) Math.floor(change.places(cause));
            left -= whole[cause.ordinal()];
        }
        Cause[] byRemainder = causes.clone();
        Arrays.sort(
                byRemainder,
                Comparator.comparingDouble(cause -> Math.floor(change.places(cause)) - change.places(cause)));
        for (int i = 0; i < left; i++) {
            whole[byRemainder[i].ordinal()]++;
        }
        return whole;
    }
}
