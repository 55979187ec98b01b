// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.List;

/** Builds one SVG element, mark after mark; escapes every text. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private int openGroups;

    private Svg() {}

    /**
     * Begins a chart that is scaled to the room it gets.
     *
     * @param kind what kind of chart it is, as a class for the page's style sheet
     * @param label what the picture shows, in a sentence, for readers who do not see it
     */
    public static Svg chart(double width, double height, String kind, String label) {
        Svg svg = new Svg();
        String w = Figures.coordinate(width);
        String h = Figures.coordinate(height);
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.attribute("class", "pagoda " + kind).attribute("role", "img").attribute("aria-label", label);
        svg.attribute("viewBox", "0 0 " + w + " " + h).attribute("width", w).attribute("height", h);
        svg.out.append('>');
        return svg;
    }

    public Svg line(double x1, double y1, double x2, double y2, String classes) {
        return begin("line", classes)
                .number("x1", x1)
                .number("y1", y1)
                .number("x2", x2)
                .number("y2", y2)
                .close("line", "");
    }

    public Svg rect(double x, double y, double width, double height, String classes) {
        return rect(x, y, width, height, classes, "");
    }

    /** A rectangle that shows its title when the reader points at it. */
    public Svg rect(double x, double y, double width, double height, String classes, String title) {
        return begin("rect", classes)
                .number("x", x)
                .number("y", y)
                .number("width", Math.max(0, width))
                .number("height", Math.max(0, height))
                .close("rect", title);
    }

    /** A rectangle filled to a share: 0 lets the ground through, 1 covers it. */
    public Svg shade(double x, double y, double width, double height, String classes, double share, String title) {
        return begin("rect", classes)
                .number("x", x)
                .number("y", y)
                .number("width", Math.max(0, width))
                .number("height", Math.max(0, height))
                .number("fill-opacity", Math.max(0, Math.min(1, share)))
                .close("rect", title);
    }

    public Svg circle(double x, double y, double radius, String classes) {
        return circle(x, y, radius, classes, "");
    }

    /** A circle that shows its title when the reader points at it. */
    public Svg circle(double x, double y, double radius, String classes, String title) {
        return begin("circle", classes)
                .number("cx", x)
                .number("cy", y)
                .number("r", Math.max(0, radius))
                .close("circle", title);
    }

    /** A closed shape through these points. */
    public Svg polygon(List<Point> points, String classes, String title) {
        StringBuilder list = new StringBuilder();
        for (Point point : points) {
            list.append(list.length() == 0 ? "" : " ")
                    .append(Figures.coordinate(point.x()))
                    .append(',')
                    .append(Figures.coordinate(point.y()));
        }
        return begin("polygon", classes).attribute("points", list.toString()).close("polygon", title);
    }

    /** A text whose height is centred on {@code y}. Chinese text is marked as such; an empty text draws nothing. */
    public Svg text(double x, double y, Anchor anchor, String classes, String text) {
        return text.isEmpty() ? this : beginText(x, y, anchor, classes, text).endText(text);
    }

    /** A text turned about its point by an angle in degrees. */
    public Svg turnedText(double x, double y, double degrees, Anchor anchor, String classes, String text) {
        if (text.isEmpty()) {
            return this;
        }
        String turn = "rotate(" + Figures.coordinate(degrees) + " " + Figures.coordinate(x) + " "
                + Figures.coordinate(y) + ")";
        return beginText(x, y, anchor, classes, text)
                .attribute("transform", turn)
                .endText(text);
    }

    /** Opens a group; everything up to {@link #end()} belongs to it. */
    public Svg group(String classes) {
        begin("g", classes).out.append('>');
        openGroups++;
        return this;
    }

    /** Opens a group that shows its title when the reader points at anything in it. */
    public Svg group(String classes, String title) {
        return group(classes).title(title);
    }

    /** Closes the group opened last. */
    public Svg end() {
        if (openGroups == 0) {
            throw new IllegalStateException("no group is open");
        }
        openGroups--;
        out.append("</g>");
        return this;
    }

    /** Closes the chart and gives its markup. */
    public String finish() {
        if (openGroups > 0) {
            throw new IllegalStateException(openGroups + " groups are still open");
        }
        return out.append("</svg>").toString();
    }

    private Svg beginText(double x, double y, Anchor anchor, String classes, String text) {
        begin("text", classes).number("x", x).number("y", y).attribute("dy", ".35em");
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        return TextWidth.isChinese(text) ? attribute("lang", "zh-Hans") : this;
    }

    private Svg endText(String text) {
        out.append('>');
        Escape.into(out, text);
        out.append("</text>");
        return this;
    }

    private Svg begin(String name, String classes) {
        out.append('<').append(name);
        return classes.isEmpty() ? this : attribute("class", classes);
    }

    private Svg number(String name, double value) {
        return attribute(name, Figures.coordinate(value));
    }

    private Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escape.into(out, value);
        out.append('"');
        return this;
    }

    private Svg close(String name, String title) {
        if (title.isEmpty()) {
            out.append("/>");
            return this;
        }
        out.append('>');
        title(title).out.append("</").append(name).append('>');
        return this;
    }

    private Svg title(String title) {
        if (!title.isEmpty()) {
            out.append("<title>");
            Escape.into(out, title);
            out.append("</title>");
        }
        return this;
    }
}
