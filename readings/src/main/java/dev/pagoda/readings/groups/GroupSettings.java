// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.readings.reading.Include;
import java.util.List;

/**
 * What a comparison of groups is to look at.
 *
 * @param grouping column of the units file that sorts units into groups
 * @param period a scored period
 * @param include which units count
 * @param weights code of the column that weighs the members in the weighted mean, such as residents; empty for none
 * @param base code of the column that location quotients are taken over, such as gross domestic product; empty for none
 * @param sizes codes of the indicators that location quotients are taken of; if there are none, all indicators that
 *     have a denominator, since what is divided by one is a size
 * @param places numbers of first places, for the share of members among them
 */
public record GroupSettings(
        String grouping,
        int period,
        Include include,
        String weights,
        String base,
        List<String> sizes,
        List<Integer> places) {
    private static final List<Integer> USUAL_PLACES = List.of(10);

    public GroupSettings {
        sizes = List.copyOf(sizes);
        places = List.copyOf(places);
        if (places.stream().anyMatch(place -> place < 1)) {
            throw new IllegalArgumentException("places (" + places + ") must be at least 1");
        }
    }

    /** Ranked units, no weights, no base, the first ten places. */
    public static GroupSettings of(String grouping, int period) {
        return new GroupSettings(grouping, period, Include.RANKED, "", "", List.of(), USUAL_PLACES);
    }
}
