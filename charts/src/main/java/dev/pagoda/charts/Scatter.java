// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Dots by two numbers, with a line through each axis where "high" begins, so that they fall into four fields that have
 * names.
 *
 * <p>Special cases: a dot without one of its numbers is not drawn; a threshold that is missing has no line; a name that
 * finds no room is left out, and shows when the reader points at the dot.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param dots the dots; who comes first is named first
 * @param across the axis from left to right
 * @param up the axis from bottom to top
 * @param fields names of the fields: upper right, lower right, upper left, lower left; or none
 * @param width the width of the drawing in pixels
 */
public record Scatter(String label, List<Dot> dots, Axis across, Axis up, List<String> fields, double width)
        implements Chart {
    /** A dot. */
    public record Dot(String name, double x, double y) {
        boolean isThere() {
            return Double.isFinite(x) && Double.isFinite(y);
        }

        private double at(boolean across) {
            return across ? x : y;
        }
    }

    /**
     * An axis.
     *
     * @param name what it measures
     * @param threshold from which on a number is high; NaN for none
     * @param decimals of its numbers in the titles of dots
     */
    public record Axis(String name, double threshold, int decimals) {}

    public Scatter {
        dots = List.copyOf(dots);
        fields = List.copyOf(fields);
    }

    /** A chart on 760 pixels. */
    public static Scatter of(String label, List<Dot> dots, Axis across, Axis up, List<String> fields) {
        return new Scatter(label, dots, across, up, fields, 760);
    }

    /** The same chart on another width. */
    public Scatter withWidth(double other) {
        return new Scatter(label, dots, across, up, fields, other);
    }

    @Override
    public String svg() {
        return ScatterDrawing.of(this).draw();
    }

    /** The numbers along an axis, the threshold among them. */
    Range range(boolean horizontal) {
        List<Double> numbers = new ArrayList<>();
        dots.stream().filter(Dot::isThere).forEach(dot -> numbers.add(dot.at(horizontal)));
        numbers.add((horizontal ? across : up).threshold());
        return Range.of(numbers);
    }
}
