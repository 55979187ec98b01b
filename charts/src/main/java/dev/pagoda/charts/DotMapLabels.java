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
        // On a narrow map a group's name would stand too far from its hull.
        for (int i = 0; i < drawing.map().groups().size() && !drawing.map().isNarrow(); i++) {
            drawGroupName(svg, i);
        }
    }

    /** Draws a name beside its dot or, where it is crowded, a step away with a line that leads to it. */
    private void drawName(Svg svg, DotMap.Place place) {
        Point point = drawing.at(place);
        double radius = drawing.radius(place.score());
        double width = TextWidth.of(place.name(), ChartStyle.SMALL);
        List<LabelPlacer.Place> near = LabelPlacer.around(point.x(), point.y(), radius);
        Optional<LabelPlacer.Place> free = placer.place(near, width, ChartStyle.SMALL);
        if (free.isEmpty() && !drawing.map().isNarrow()) {
            List<LabelPlacer.Place> far = new ArrayList<>();
            for (LabelPlacer.Place candidate : LabelPlacer.around(point.x(), point.y(), radius + 20)) {
                if (isClear(place, new Point(lineEnd(candidate), candidate.y()))) {
                    far.add(candidate);
                }
            }
            free = placer.place(far, width, ChartStyle.SMALL);
            free.ifPresent(at -> svg.line(point.x(), point.y(), lineEnd(at), at.y(), "soft path"));
        }
        free.ifPresent(at -> svg.text(at.x(), at.y(), at.anchor(), "small m ink halo", place.name()));
    }

    /** Where the line to a label ends, just before its first or last letter. */
    private static double lineEnd(LabelPlacer.Place at) {
        return at.anchor() == Anchor.START ? at.x() - 2 : at.anchor() == Anchor.END ? at.x() + 2 : at.x();
    }

    /** Whether a line from a place goes through no other dot. */
    private boolean isClear(DotMap.Place from, Point end) {
        Point start = drawing.at(from);
        for (DotMap.Place other : drawing.places()) {
            Point centre = drawing.at(other);
            // Where dots touch each other, a line may graze their edges.
            double reach = drawing.radius(other.score()) * 0.6;
            if (!other.equals(from) && squaredDistance(centre, start, end) < reach * reach) {
                return false;
            }
        }
        return true;
    }

    /** The square of the distance of a point from a line between two points. */
    private static double squaredDistance(Point point, Point start, Point end) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double along = ((point.x() - start.x()) * dx + (point.y() - start.y()) * dy) / (dx * dx + dy * dy);
        double nearest = Math.max(0, Math.min(1, along));
        double x = start.x() + nearest * dx - point.x();
        double y = start.y() + nearest * dy - point.y();
        return x * x + y * y;
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
        for (double away = 22; away < 50; away += 12) {
            places.add(new LabelPlacer.Place(middle, y.least() - away, Anchor.MIDDLE));
            places.add(new LabelPlacer.Place(middle, y.greatest() + away, Anchor.MIDDLE));
            places.add(new LabelPlacer.Place(x.greatest() + away, centre, Anchor.START));
            places.add(new LabelPlacer.Place(x.least() - away, centre, Anchor.END));
        }
        return places;
    }
}
