// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import java.util.List;

/**
 * How a unit that is ranked in both editions moved at a node, and why. Shares add up to the difference, after minus
 * before.
 *
 * @param node code of the node
 * @param rankShares in the change of rank, by cause; NaN throughout where the unit has no rank under some of them
 * @param pointShares in the change of score, by cause
 * @param own what each indicator below the node has in the points of own data
 */
public record UnitChange(
        String unit,
        String node,
        double rankBefore,
        double rankAfter,
        double scoreBefore,
        double scoreAfter,
        List<Double> rankShares,
        List<Double> pointShares,
        List<OwnShare> own) {
    /**
     * What an indicator has in the points of own data.
     *
     * @param before value in the earlier edition, after its denominator; NaN if there is none
     */
    public record OwnShare(String indicator, double points, double before, double after) {}

    public UnitChange {
        rankShares = List.copyOf(rankShares);
        pointShares = List.copyOf(pointShares);
        own = List.copyOf(own);
    }

    /** Places gained; negative for places lost. */
    public double places() {
        return rankBefore - rankAfter;
    }

    /** Places that a cause brought; negative for places that it cost. */
    public double places(Cause cause) {
        return 0 - rankShares.get(cause.ordinal());
    }

    /** Points that a cause brought. */
    public double points(Cause cause) {
        return pointShares.get(cause.ordinal());
    }
}
