// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Values sorted into groups; a missing value, and one in no group, is left out, and so is a group that is then empty.
 */
record Partition(int[] codes, List<Sample> groups, Sample all) {
    /**
     * @param values {@code [unit]}
     * @param group {@code [unit]}: the number of its group from 0; negative for none
     */
    static Partition of(double[] values, int[] group, int groups) {
        List<Sample> members = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        double[] kept = new double[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = group[i] < 0 ? Double.NaN : values[i];
        }
        for (int g = 0; g < groups; g++) {
            Sample sample = Sample.of(in(values, group, g));
            if (!sample.isEmpty()) {
                members.add(sample);
                codes.add(g);
            }
        }
        return new Partition(codes.stream().mapToInt(Integer::intValue).toArray(), members, Sample.of(kept));
    }

    /** The values of a group; NaN for all others. */
    static double[] in(double[] values, int[] group, int g) {
        double[] of = new double[values.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = group[i] == g ? values[i] : Double.NaN;
        }
        return of;
    }

    int size() {
        return groups.size();
    }

    /** The share of a group in the number of values. */
    double shareOfCount(int g) {
        return (double) groups.get(g).size() / all.size();
    }

    /** The share of a group in the sum of values. */
    double shareOfSum(int g) {
        return groups.get(g).sum() / all.sum();
    }
}
