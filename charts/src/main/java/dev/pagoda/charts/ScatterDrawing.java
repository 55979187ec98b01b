// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.LabelPlacer;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;
import java.util.Optional;

/**
 * Draws a scatter.
 *
 * @param chart what to draw
 * @param x the scale from left to right
 * @param y the scale from bottom to top
 * @param frame the room of the dots
 */
record ScatterDrawing(Scatter chart, LinearScale x, LinearScale y, Box frame) {
    private static final double LEFT = 34;
    private static final double TOP = 26;
    private static final double BOTTOM = 44;
    private static final double TALLEST = 520;
    private static final double DOT = 4.5;
    private static final double NARROW = 520;
    private static final double INSET = 12;

    static ScatterDrawing of(Scatter chart) {
        double height = Math.min(TALLEST, chart.width() * (chart.width() < NARROW ? 1 : 0.68));
        Box frame = new Box(LEFT, TOP, chart.width() - 6, TOP + height);
        Range across = chart.range(true);
        Range up = chart.range(false);
        int ticks = chart.width() < NARROW ? 4 : 5;
        LinearScale x =
                LinearScale.nice(across.low(0), across.high(1), ticks, frame.left() + INSET, frame.right() - INSET);
        LinearScale y = LinearScale.nice(up.low(0), up.high(1), ticks, frame.bottom() - INSET, frame.top() + INSET);
        return new ScatterDrawing(chart, x, y, frame);
    }

    String draw() {
        Svg svg = Svg.chart(chart.width(), frame.bottom() + BOTTOM, "scatter", chart.label());
        drawAxes(svg);
        LabelPlacer placer = new LabelPlacer(frame);
        drawThresholds(svg);
        for (Scatter.Dot dot : chart.dots()) {
            if (dot.isThere()) {
                placer.take(Box.ofCircle(x.at(dot.x()), y.at(dot.y()), DOT));
            }
        }
        drawFields(svg, placer);
        chart.dots().stream().filter(Scatter.Dot::isThere).forEach(dot -> drawDot(svg, dot));
        chart.dots().stream().filter(Scatter.Dot::isThere).forEach(dot -> drawName(svg, placer, dot));
        return svg.finish();
    }

    private void drawAxes(Svg svg) {
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), frame.top(), x.at(tick), frame.bottom(), "hair");
            svg.text(x.at(tick), frame.bottom() + 12, Anchor.MIDDLE, "tiny soft", Figures.tick(tick, x.step()));
        }
        for (double tick : y.ticks()) {
            svg.line(frame.left(), y.at(tick), frame.right(), y.at(tick), "hair");
            svg.text(frame.left() - 6, y.at(tick), Anchor.END, "tiny soft", Figures.tick(tick, y.step()));
        }
        double room = chart.width() - 12;
        String up = TextWidth.fitted("↑ " + chart.up().name(), ChartStyle.SMALL, room);
        String across = TextWidth.fitted(chart.across().name() + " →", ChartStyle.SMALL, room);
        svg.text(0, 10, Anchor.START, "small soft", up);
        svg.text(frame.right(), frame.bottom() + 32, Anchor.END, "small soft", across);
    }

    private void drawThresholds(Svg svg) {
        if (Double.isFinite(chart.across().threshold())) {
            double at = x.at(chart.across().threshold());
            svg.line(at, frame.top(), at, frame.bottom(), "accent medium");
        }
        if (Double.isFinite(chart.up().threshold())) {
            double at = y.at(chart.up().threshold());
            svg.line(frame.left(), at, frame.right(), at, "accent medium");
        }
    }

    /** Names the fields in the corners of the chart, where no dot is in the way. */
    private void drawFields(Svg svg, LabelPlacer placer) {
        for (int field = 0; field < chart.fields().size(); field++) {
            boolean right = field < 2;
            double at = right ? frame.right() - 4 : frame.left() + 4;
            Anchor anchor = right ? Anchor.END : Anchor.START;
            double height = field % 2 == 0 ? frame.top() + 10 : frame.bottom() - 10;
            double step = field % 2 == 0 ? 16 : -16;
            String name = chart.fields().get(field);
            double width = TextWidth.bold(name, ChartStyle.SMALL);
            if (width > room(right)) {
                continue; // a name across the line would stand in two fields
            }
            placer.place(
                            List.of(
                                    new LabelPlacer.Place(at, height, anchor),
                                    new LabelPlacer.Place(at, height + step, anchor),
                                    new LabelPlacer.Place(at, height + 2 * step, anchor)),
                            width,
                            ChartStyle.SMALL)
                    .ifPresent(place -> svg.text(place.x(), place.y(), anchor, "small b soft halo", name));
        }
    }

    /** How wide the fields on one side are. */
    private double room(boolean right) {
        double threshold = chart.across().threshold();
        if (!Double.isFinite(threshold)) {
            return (frame.right() - frame.left()) / 2;
        }
        return (right ? frame.right() - x.at(threshold) : x.at(threshold) - frame.left()) - 8;
    }

    private void drawDot(Svg svg, Scatter.Dot dot) {
        String title = dot.name() + " "
                + Figures.fixed(dot.x(), chart.across().decimals()) + ", "
                + Figures.fixed(dot.y(), chart.up().decimals());
        boolean high = !(dot.x() < chart.across().threshold())
                && !(dot.y() < chart.up().threshold());
        svg.circle(x.at(dot.x()), y.at(dot.y()), DOT, high ? "dot d1" : "dot ink", title);
    }

    private void drawName(Svg svg, LabelPlacer placer, Scatter.Dot dot) {
        double width = TextWidth.of(dot.name(), ChartStyle.SMALL);
        Optional<LabelPlacer.Place> free =
                placer.place(LabelPlacer.around(x.at(dot.x()), y.at(dot.y()), DOT), width, ChartStyle.SMALL);
        free.ifPresent(at -> svg.text(at.x(), at.y(), at.anchor(), "small ink halo", dot.name()));
    }
}
