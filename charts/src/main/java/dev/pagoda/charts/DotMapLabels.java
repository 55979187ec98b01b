// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.LabelPlacer;
import dev.pagoda.charts.draw.Point;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the names on a dot map, of the places first, the largest score first, then of the groups. */
record DotMapLabels(DotMapDrawing drawing, LabelPlacer placer) {
    /** How far from its dot a name may stand, in pixels. */
    private static final List<Double> STEPS = List.of(16.0, 28.0, 42.0, 58.0, 76.0);

    static DotMapLabels of(DotMapDrawing drawing) {
        LabelPlacer placer = new LabelPlacer(new Box(0, 0, drawing.map().width(), drawing.mapBottom() - 14));
        for (DotMap.Place place : drawing.places()) {
            Point point = drawing.at(place);
            placer.take(Box.ofCircle(point.x(), point.y(), drawing.radius(place.score()) + 1));
        }
        return new DotMapLabels(drawing, placer);
    }

    void draw(Svg svg) {
        for (DotMap.Place place : drawing.places()) {
            if (place.labelled()) {
                drawName(svg, place);
            }
        }
        for (int i = 0; i < drawing.map().groups().size(); i++) {
            drawGroupName(svg, i);
        }
    }

    /** Draws a name beside its dot or, where it is crowded, some steps away with a line that leads to it. */
    private void drawName(Svg svg, DotMap.Place place) {
        Point point = drawing.at(place);
        double radius = drawing.radius(place.score());
        double width = TextWidth.of(place.name(), ChartStyle.SMALL);
        List<LabelPlacer.Place> near = LabelPlacer.around(point.x(), point.y(), radius);
        Optional<LabelPlacer.Place> free = placer.place(near, width, ChartStyle.SMALL);
        for (int i = 0; i < STEPS.size() && free.isEmpty(); i++) {
            List<LabelPlacer.Place> far = LabelPlacer.around(point.x(), point.y(), radius + STEPS.get(i)).stream()
                    .filter(candidate -> way(point, radius, candidate).stream().allMatch(placer::isFree))
                    .toList();
            free = placer.place(far, width, ChartStyle.SMALL);
            free.ifPresent(at -> {
                way(point, radius, at).forEach(placer::take);
                svg.line(point.x(), point.y(), lineEnd(at), at.y(), "soft path");
            });
        }
        free.ifPresent(at -> svg.text(at.x(), at.y(), at.anchor(), "small m ink halo", place.name()));
    }

    /** Where the line to a label ends, just before its first or last letter. */
    private static double lineEnd(LabelPlacer.Place at) {
        return at.anchor() == Anchor.START ? at.x() - 2 : at.anchor() == Anchor.END ? at.x() + 2 : at.x();
    }

    /** What a line from the edge of a dot to its label runs through. */
    private static List<Box> way(Point from, double radius, LabelPlacer.Place to) {
        double dx = lineEnd(to) - from.x();
        double dy = to.y() - from.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        List<Box> way = new ArrayList<>();
        for (double at = radius + 3; at < length - 8; at += 4) {
            way.add(Box.ofCircle(from.x() + dx * at / length, from.y() + dy * at / length, 1.5));
        }
        return way;
    }

    private void drawGroupName(Svg svg, int group) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (DotMap.Place place : drawing.places()) {
            if (place.group() == group) {
                xs.add(drawing.at(place).x());
                ys.add(drawing.at(place).y());
            }
        }
        String name = drawing.map().groups().get(group).name();
        if (xs.size() < 2 || name.isEmpty()) {
            return;
        }
        double width = TextWidth.bold(name, ChartStyle.TINY);
        Optional<LabelPlacer.Place> free = placer.place(beside(Range.of(xs), Range.of(ys)), width, ChartStyle.TINY);
        free.ifPresent(at -> svg.text(at.x(), at.y(), at.anchor(), "tiny b soft halo", name));
    }

    /** Places around a hull, the nearest first. */
    private static List<LabelPlacer.Place> beside(Range x, Range y) {
        double middle = (x.least() + x.greatest()) / 2;
        double centre = (y.least() + y.greatest()) / 2;
        List<LabelPlacer.Place> places = new ArrayList<>();
        for (double away = 14; away < 50; away += 12) {
            places.add(new LabelPlacer.Place(middle, y.least() - away, Anchor.MIDDLE));
            places.add(new LabelPlacer.Place(middle, y.greatest() + away, Anchor.MIDDLE));
            places.add(new LabelPlacer.Place(x.greatest() + away, centre, Anchor.START));
            places.add(new LabelPlacer.Place(x.least() - away, centre, Anchor.END));
        }
        return places;
    }
}
