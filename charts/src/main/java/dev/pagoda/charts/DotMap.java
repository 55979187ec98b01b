// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.List;

/**
 * Units on longitude and latitude: the area of a dot is the score, soft hulls hold groups together, and labels stand
 * where there is room.
 *
 * <p>Labels never cover each other or a dot: places are asked in the order of their scores, and one that finds no room
 * has no label but still its title. Special cases: a place without coordinates on earth is left out; one without a
 * score is a small hollow dot; a score of zero or less is the smallest dot; a group of one place has no hull. A group
 * without room for its name has it as its title.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param places the units
 * @param groups the groups that places belong to
 * @param measure what the dots measure, said beside the key; may be empty
 * @param width the width of the drawing in pixels
 * @param decimals how many decimals the scores have
 */
public record DotMap(
        String label, List<Place> places, List<DotGroup> groups, String measure, double width, int decimals)
        implements Chart {

    /**
     * One unit.
     *
     * @param name its name
     * @param longitude in degrees, east positive
     * @param latitude in degrees, north positive
     * @param score what the area of its dot stands for
     * @param group the index of its group, counted from 0; −1 for none
     * @param labelled whether its name is to be printed where there is room
     */
    public record Place(String name, double longitude, double latitude, double score, int group, boolean labelled) {
        boolean isOnMap() {
            return Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90;
        }
    }

    /**
     * A group of units.
     *
     * @param name its name; may be empty
     */
    public record DotGroup(String name) {}

    public DotMap {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /** A map of 740 pixels whose scores have two decimals. */
    public static DotMap of(String label, List<Place> places, List<DotGroup> groups, String measure) {
        return new DotMap(label, places, groups, measure, 740, 2);
    }

    /** The same map on another width. */
    public DotMap withWidth(double other) {
        return new DotMap(label, places, groups, measure, other, decimals);
    }

    /** The same map with another count of decimals. */
    public DotMap withDecimals(int other) {
        return new DotMap(label, places, groups, measure, width, other);
    }

    /** Whether there is no room for lines that lead to names. */
    boolean isNarrow() {
        return width < 520;
    }

    @Override
    public String svg() {
        return DotMapDrawing.of(this).draw();
    }
}
