// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of units that cannot be told apart: from the first rank down, a unit belongs to the group of the one before it
 * unless the first of the group is ahead of it in at least the stated share of the replications.
 */
final class Tied {
    private Tied() {}

    /** Sizes of the groups, given the units in the order of the index. */
    static List<Integer> groups(double[][] ahead, int[] order, double share) {
        List<Integer> sizes = new ArrayList<>();
        int first = 0;
        for (int place = 1; place < order.length; place++) {
            if (ahead[order[first]][order[place]] >= share) {
                sizes.add(place - first);
                first = place;
            }
        }
        if (order.length > 0) {
            sizes.add(order.length - first);
        }
        return sizes;
    }
}
