// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Hull;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Point;
import dev.pagoda.charts.draw.Projection;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a dot map.
 *
 * @param map what to draw
 * @param places its places that have coordinates, the largest score first
 * @param projection where they stand
 * @param greatest the largest score; 0 if there is none
 * @param largest the radius of its dot
 * @param margin room around the places
 * @param height the height of the drawing
 */
record DotMapDrawing(
        DotMap map,
        List<DotMap.Place> places,
        Projection projection,
        double greatest,
        double largest,
        double margin,
        double height) {

    private static final double KEY = 40;
    private static final double RIGHT = 30;
    private static final double SMALLEST = 2;

    static DotMapDrawing of(DotMap map) {
        List<DotMap.Place> places = new ArrayList<>();
        List<Double> longitudes = new ArrayList<>();
        List<Double> latitudes = new ArrayList<>();
        double greatest = 0;
        for (DotMap.Place place : map.places()) {
            if (place.isOnMap()) {
                places.add(place);
                longitudes.add(place.longitude());
                latitudes.add(place.latitude());
                greatest = Double.isFinite(place.score()) ? Math.max(greatest, place.score()) : greatest;
            }
        }
        places.sort(Comparator.comparingDouble(place -> Double.isFinite(place.score()) ? -place.score() : 0));
        double margin = map.isNarrow() ? 24 : 34;
        // Names stand to the right of their dots where they can, so that there is more room on that side.
        Projection projection = Projection.of(longitudes, latitudes, map.width() - RIGHT, margin);
        double south = Range.of(latitudes).low(projection.north());
        double height = projection.y(south) + margin + KEY;
        double largest = Math.max(7, Math.min(15, map.width() / 52));
        return new DotMapDrawing(map, List.copyOf(places), projection, greatest, largest, margin, height);
    }

    /** Where the map ends and its key begins. */
    double mapBottom() {
        return height - KEY;
    }

    String draw() {
        Svg svg = Svg.chart(map.width(), height, "dots", map.label());
        drawGraticule(svg);
        for (int i = 0; i < map.groups().size(); i++) {
            drawHull(svg, i);
        }
        for (DotMap.Place place : places) {
            drawDot(svg, place);
        }
        DotMapLabels.of(this).draw(svg);
        drawKey(svg);
        return svg.finish();
    }

    private void drawGraticule(Svg svg) {
        double right = map.width() - margin / 2;
        double bottom = mapBottom();
        double step = right / projection.across() > 20 ? 10 : right / projection.across() > 8 ? 5 : 1;
        LinearScale longitudes = degrees(projection.west(), projection.across(), map.width(), step);
        for (double degree : longitudes.ticks()) {
            double x = projection.x(degree);
            if (x < map.width() - 16) {
                svg.line(x, 4, x, bottom - 16, "hair");
                svg.text(x, bottom - 8, Anchor.MIDDLE, "tiny soft", Figures.fixed(degree, 0) + "°");
            }
        }
        double south = projection.north() - (bottom - margin) / projection.down();
        for (double degree : degrees(south, projection.down(), bottom, step).ticks()) {
            double y = projection.y(degree);
            if (y > 8 && y < bottom - 24) {
                svg.line(24, y, right, y, "hair");
                svg.text(20, y, Anchor.END, "tiny soft", Figures.fixed(degree, 0) + "°");
            }
        }
    }

    /** The degrees that a length of the page covers, beginning at one. */
    private LinearScale degrees(double from, double pixels, double length, double step) {
        return new LinearScale(from, from + Math.max(1, length - margin) / pixels, step, 0, 1);
    }

    private void drawHull(Svg svg, int group) {
        List<Point> points = new ArrayList<>();
        for (DotMap.Place place : places) {
            if (place.group() == group) {
                points.add(at(place));
            }
        }
        if (points.size() > 1) {
            String classes = map.isNarrow() ? "hull slim soft" : "hull soft";
            svg.polygon(Hull.of(points), classes, map.groups().get(group).name());
        }
    }

    private void drawDot(Svg svg, DotMap.Place place) {
        Point point = at(place);
        boolean scored = Double.isFinite(place.score());
        String title = place.name() + " " + Figures.fixed(place.score(), map.decimals());
        svg.circle(point.x(), point.y(), radius(place.score()), scored ? "dot ink" : "hollow soft", title);
    }

    /** Dots of round scores, to read the areas by. */
    private void drawKey(Svg svg) {
        if (greatest <= 0) {
            return;
        }
        double y = mapBottom() + KEY / 2;
        double x = 24;
        svg.text(x, y, Anchor.START, "small soft", map.measure());
        x += map.measure().isEmpty() ? 0 : TextWidth.of(map.measure(), ChartStyle.SMALL) + 16;
        LinearScale round = LinearScale.nice(0, greatest, 2, 0, 1);
        for (double share : List.of(0.2, 0.5, 1.0, 1.5)) {
            double score = share * round.step();
            if (score > greatest && share > 1) {
                break;
            }
            String text = Figures.tick(score, score);
            double radius = radius(score);
            svg.circle(x + radius, y, radius, "dot ink");
            svg.text(x + 2 * radius + 6, y, Anchor.START, "small soft", text);
            x += 2 * radius + 24 + TextWidth.of(text, ChartStyle.SMALL);
        }
    }

    Point at(DotMap.Place place) {
        return new Point(projection.x(place.longitude()), projection.y(place.latitude()));
    }

    double radius(double score) {
        return score > 0 && greatest > 0 && Double.isFinite(score)
                ? Math.max(SMALLEST, largest * Math.sqrt(score / greatest))
                : SMALLEST + 0.5;
    }
}
