// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a group is specialised in something: its share in that over its share in a base.
 *
 * @param group its number
 * @param share of the group in the sum of the size
 * @param baseShare of the group in the sum of the base
 * @param quotient above 1 where the group has more than its share
 */
public record LocationQuotient(int group, Statistic share, Statistic baseShare, Statistic quotient) {
    /**
     * {@code LQ_g = (X_g / X) / (B_g / B)} over the units that have both values.
     *
     * <p>Shapes: {@code size[unit]} and {@code base[unit]}, totals and not ratios; {@code group[unit]} from 0 to
     * {@code groups − 1}, negative for a unit in no group, which counts in X and B alone. Special cases: none for a
     * negative value, for a sum of zero, or a group without a unit that has both.
     *
     * <p>Source: Florence (1939), Report on the Location of Industry; Isard (1960), Methods of Regional Analysis.
     */
    public static List<LocationQuotient> of(double[] size, double[] base, int[] group, int groups) {
        double[] sizes = common(size, base);
        double[] bases = common(base, size);
        boolean negative = Sample.of(sizes).min() < 0 || Sample.of(bases).min() < 0;
        List<LocationQuotient> quotients = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            Statistic share = negative ? Statistic.none(Reason.NOT_POSITIVE) : share(sizes, group, g);
            Statistic baseShare = negative ? Statistic.none(Reason.NOT_POSITIVE) : share(bases, group, g);
            quotients.add(new LocationQuotient(g, share, baseShare, quotient(share, baseShare)));
        }
        return quotients;
    }

    private static Statistic quotient(Statistic share, Statistic baseShare) {
        if (!share.isComputed()) {
            return share;
        }
        return baseShare.isComputed() ? Statistic.ratio(share.value(), baseShare.value()) : baseShare;
    }

    private static Statistic share(double[] values, int[] group, int g) {
        Sample members = Sample.of(Partition.in(values, group, g));
        return members.isEmpty()
                ? Statistic.none(Reason.MISSING)
                : Statistic.ratio(members.sum(), Sample.of(values).sum());
    }

    private static double[] common(double[] values, double[] other) {
        double[] kept = new double[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Double.isNaN(other[i]) ? Double.NaN : values[i];
        }
        return kept;
    }
}
