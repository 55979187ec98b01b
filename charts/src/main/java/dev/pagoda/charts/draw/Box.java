// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/** A rectangle on the page, from its upper left to its lower right corner. */
public record Box(double left, double top, double right, double bottom) {
    /** The room of a text whose height is centred on {@code y}. */
    public static Box ofText(double x, double y, Anchor anchor, double width, double size) {
        double left = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
        return new Box(left, y - size * 0.55, left + width, y + size * 0.55);
    }

    /** The square around a circle. */
    public static Box ofCircle(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean isInside(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }
}
