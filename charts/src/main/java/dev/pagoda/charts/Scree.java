// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Small pictures of eigenvalues, one for each node: a bar for each component, those above 1 filled, with a line at 1,
 * what one indicator by itself would give.
 *
 * <p>Special cases: a missing or negative eigenvalue has no bar; of many components the first twelve are drawn.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param panels the nodes, from left to right and top to bottom
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record Scree(String label, List<NodeScree> panels, Labels words, double width) implements Chart {
    private static final double NARROWEST = 150;
    private static final double GAP = 28;
    private static final double PLOT = 92;
    private static final double HEAD = 40;
    private static final double FOOT = 22;
    private static final int MOST = 12;
    private static final double WIDEST_BAR = 22;

    /**
     * One node.
     *
     * @param name the node
     * @param note the most important figure in words, such as {@code "61 % in the first"}; may be empty
     * @param eigenvalues in falling order
     */
    public record NodeScree(String name, String note, List<Double> eigenvalues) {
        public NodeScree {
            eigenvalues = List.copyOf(eigenvalues);
        }
    }

    /** The words of the key: what the filled bars, the pale bars and the line are. */
    public record Labels(String above, String below, String line) {}

    public Scree {
        panels = List.copyOf(panels);
    }

    /** Pictures on 960 pixels. */
    public static Scree of(String label, List<NodeScree> panels, Labels words) {
        return new Scree(label, panels, words, 960);
    }

    /** The same pictures on another width. */
    public Scree withWidth(double other) {
        return new Scree(label, panels, words, other);
    }

    @Override
    public String svg() {
        int perRow = (int) Math.max(1, Math.min(5, Math.floor((width + GAP) / (NARROWEST + GAP))));
        double room = (width - (perRow - 1) * GAP) / perRow;
        Legend key =
                Legend.of(List.of("d1", "faint", "ink"), List.of(words.above(), words.below(), words.line()), width);
        int rows = (panels.size() + perRow - 1) / perRow;
        double top = key.height() + 10;
        Svg svg = Svg.chart(width, top + rows * (HEAD + PLOT + FOOT) + 2, "scree", label);
        drawKey(svg, key);
        for (int i = 0; i < panels.size(); i++) {
            double left = i % perRow * (room + GAP);
            int line = i / perRow;
            double y = top + line * (HEAD + PLOT + FOOT);
            drawPanel(svg, panels.get(i), left, y, room);
        }
        return svg.finish();
    }

    private static void drawKey(Svg svg, Legend key) {
        for (Legend.Item item : key.items()) {
            double y = item.y() + 10;
            if (item.mark().equals("ink")) {
                svg.line(item.x(), y, item.x() + 10, y, "ink");
            } else {
                svg.rect(item.x(), y - 5, 10, 10, item.mark());
            }
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
    }

    private static void drawPanel(Svg svg, NodeScree panel, double left, double top, double room) {
        svg.text(left, top + 10, Anchor.START, "m ink", TextWidth.fitted(panel.name(), ChartStyle.BODY, room));
        svg.text(left, top + 26, Anchor.START, "small soft", TextWidth.fitted(panel.note(), ChartStyle.SMALL, room));
        int shown = Math.min(MOST, panel.eigenvalues().size());
        double largest = 1;
        for (double value : panel.eigenvalues()) {
            largest = value > largest && Double.isFinite(value) ? value : largest;
        }
        double bottom = top + HEAD + PLOT;
        LinearScale scale = new LinearScale(0, largest * 1.14, 1, bottom, top + HEAD);
        double step = Math.min(WIDEST_BAR + 6, (room - 14) / Math.max(1, shown));
        for (int i = 0; i < shown; i++) {
            drawBar(svg, panel.eigenvalues().get(i), scale, left + 14 + i * step, step, bottom);
            svg.text(left + 14 + (i + 0.5) * step, bottom + 10, Anchor.MIDDLE, "tiny soft", Integer.toString(i + 1));
        }
        svg.line(left, bottom, left + room, bottom, "hair");
        svg.line(left + 12, scale.at(1), left + room, scale.at(1), "ink");
        svg.text(left, scale.at(1), Anchor.START, "tiny soft", "1");
    }

    private static void drawBar(Svg svg, double value, LinearScale scale, double x, double step, double bottom) {
        if (!(value > 0) || !Double.isFinite(value)) {
            return;
        }
        double width = Math.max(2, step - 6);
        double y = scale.at(value);
        svg.rect(x + (step - width) / 2, y, width, bottom - y, value > 1 ? "d1" : "faint");
        if (value > 1 && step >= 20) {
            svg.text(x + step / 2, y - 7, Anchor.MIDDLE, "tiny ink halo", Figures.fixed(value, 1));
        }
    }
}
