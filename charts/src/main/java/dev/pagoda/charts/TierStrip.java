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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All scores on one line, parted by the borders of the tiers.
 *
 * <p>Dots that would cover each other are moved up; names stand where there is room, the best first. A unit without a
 * score is left out.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param units the units
 * @param borders the scores that part the tiers, rising
 * @param tiers the names of the tiers from the lowest, one more than there are borders; may be empty
 * @param width the width of the drawing in pixels
 * @param decimals how many decimals the scores have
 */
public record TierStrip(
        String label, List<ScoredUnit> units, List<Double> borders, List<String> tiers, double width, int decimals)
        implements Chart {

    private static final double RADIUS = 4.5;
    private static final double TOP = 24;

    /** One unit with its score. */
    public record ScoredUnit(String name, double score) {}

    /** A dot and how many dots it is moved up. */
    private record Dot(ScoredUnit unit, double x, int lift) {}

    public TierStrip {
        units = List.copyOf(units);
        borders = List.copyOf(borders);
        tiers = List.copyOf(tiers);
    }

    /** A strip of 960 pixels whose scores have two decimals. */
    public static TierStrip of(String label, List<ScoredUnit> units, List<Double> borders, List<String> tiers) {
        return new TierStrip(label, units, borders, tiers, 960, 2);
    }

    /** The same strip on another width. */
    public TierStrip withWidth(double other) {
        return new TierStrip(label, units, borders, tiers, other, decimals);
    }

    @Override
    public String svg() {
        List<Double> all = new ArrayList<>(borders);
        for (ScoredUnit unit : units) {
            all.add(unit.score());
        }
        Range range = Range.of(all);
        LinearScale scale = LinearScale.nice(range.low(0), range.high(1), width < 520 ? 4 : 8, 12, width - 12);
        List<Dot> dots = dots(scale);
        int highest = dots.stream().mapToInt(Dot::lift).max().orElse(0);
        double line = TOP + 54 + highest * 2 * RADIUS;
        Svg svg = Svg.chart(width, line + 30, "tiers", label);
        svg.line(scale.start(), line, scale.end(), line, "faint");
        for (double tick : scale.ticks()) {
            svg.text(scale.at(tick), line + 18, Anchor.MIDDLE, "small soft", Figures.tick(tick, scale.step()));
        }
        drawTiers(svg, scale, line);
        drawDots(svg, scale, dots, line);
        return svg.finish();
    }

    private void drawTiers(Svg svg, LinearScale scale, double line) {
        double left = scale.start();
        for (int i = 0; i <= borders.size(); i++) {
            boolean last = i == borders.size();
            double right = last ? scale.end() : scale.at(borders.get(i));
            if (!last && Double.isFinite(right)) {
                svg.line(right, TOP - 6, right, line + 6, "soft");
            }
            if (i < tiers.size() && Double.isFinite(right)) {
                String name = TextWidth.fitted(tiers.get(i), ChartStyle.SMALL, right - left - 4);
                svg.text((left + right) / 2, 9, Anchor.MIDDLE, "small b ink", name);
            }
            left = Double.isFinite(right) ? right : left;
        }
    }

    private void drawDots(Svg svg, LinearScale scale, List<Dot> dots, double line) {
        LabelPlacer placer = new LabelPlacer(new Box(0, TOP - 4, width, line));
        for (double border : borders) {
            if (Double.isFinite(border)) {
                double x = scale.at(border);
                placer.take(new Box(x - 3, TOP - 6, x + 3, line - 8));
            }
        }
        for (Dot dot : dots) {
            placer.take(Box.ofCircle(dot.x(), y(dot, line), RADIUS));
            String title = dot.unit().name() + " " + Figures.fixed(dot.unit().score(), decimals);
            svg.circle(dot.x(), y(dot, line), RADIUS, "dot ink", title);
        }
        for (Dot dot : dots) {
            drawName(svg, placer, dot, y(dot, line));
        }
    }

    /** Draws a name above its dot, with a line to it where other names stand between. */
    private static void drawName(Svg svg, LabelPlacer placer, Dot dot, double y) {
        double room = TextWidth.of(dot.unit().name(), ChartStyle.TINY) + 2;
        for (double up = 13; up < 46; up += 14) {
            double at = y - up;
            boolean clear = placer.isFree(new Box(dot.x() - 1, at, dot.x() + 1, y - RADIUS - 1));
            List<LabelPlacer.Place> above = List.of(new LabelPlacer.Place(dot.x(), at, Anchor.MIDDLE));
            if (clear && placer.place(above, room, ChartStyle.TINY).isPresent()) {
                if (up > 13) {
                    svg.line(dot.x(), at + 7, dot.x(), y - RADIUS, "soft path");
                    placer.take(new Box(dot.x() - 1, at, dot.x() + 1, y));
                }
                svg.text(dot.x(), at, Anchor.MIDDLE, "tiny ink", dot.unit().name());
                return;
            }
        }
    }

    private static double y(Dot dot, double line) {
        return line - dot.lift() * 2 * RADIUS;
    }

    /** The dots from the best score down, each as low as it can lie. */
    private List<Dot> dots(LinearScale scale) {
        List<ScoredUnit> sorted = new ArrayList<>();
        for (ScoredUnit unit : units) {
            if (Double.isFinite(unit.score())) {
                sorted.add(unit);
            }
        }
        sorted.sort(Comparator.comparingDouble(unit -> -unit.score()));
        List<Dot> dots = new ArrayList<>();
        for (ScoredUnit unit : sorted) {
            double x = scale.at(unit.score());
            int lift = 0;
            while (isTaken(dots, x, lift)) {
                lift++;
            }
            dots.add(new Dot(unit, x, lift));
        }
        return dots;
    }

    private static boolean isTaken(List<Dot> dots, double x, int lift) {
        return dots.stream().anyMatch(dot -> dot.lift() == lift && Math.abs(dot.x() - x) < 2 * RADIUS);
    }
}
