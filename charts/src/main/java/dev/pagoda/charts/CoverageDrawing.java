// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;

/** Draws a coverage map on its layout. */
record CoverageDrawing(CoverageMap map, CoverageLayout layout) {
    String draw() {
        double height = layout.top() + map.rows().size() * layout.row() + 6;
        Svg svg = Svg.chart(map.width(), height, "coverage", map.label());
        layout.legend().draw(svg, 0, 0);
        drawKey(svg, layout.legend().height() + CoverageLayout.KEY / 2);
        for (int j = 0; j < map.columns().size(); j++) {
            drawHead(svg, map.columns().get(j), layout.lefts().get(j));
        }
        for (int i = 0; i < map.rows().size(); i++) {
            drawRow(svg, map.rows().get(i), layout.top() + i * layout.row());
        }
        return svg.finish();
    }

    /** Draws an example of each state, with its word. */
    private void drawKey(Svg svg, double y) {
        double x = 0;
        for (CoverageMap.Cell cell : map.key()) {
            drawCell(svg, x, y - 5, 10, 10, "soft", cell, "");
            svg.text(x + 16, y, Anchor.START, "small soft", map.word(cell));
            x += 34 + TextWidth.of(map.word(cell), ChartStyle.SMALL);
        }
    }

    private void drawHead(Svg svg, CoverageMap.Column column, double left) {
        svg.rect(left, layout.top() - 7, layout.cell(), 3, Palette.dimension(column.dimension()));
        if (layout.labelled()) {
            double x = left + layout.cell() / 2;
            String label = TextWidth.fitted(column.label(), ChartStyle.TINY, CoverageLayout.LONGEST);
            svg.turnedText(x, layout.top() - 13, -60, Anchor.START, "tiny soft", label);
        }
    }

    private void drawRow(Svg svg, CoverageMap.Row row, double top) {
        double y = top + layout.row() / 2;
        svg.text(0, y, Anchor.START, "m ink", TextWidth.fitted(row.name(), ChartStyle.BODY, layout.nameRoom() + 1));
        if (Double.isFinite(layout.secondRight())) {
            svg.text(layout.secondRight(), y, Anchor.END, "small soft", row.second());
        }
        double inset = layout.cell() > 8 ? 1.5 : 0.5;
        for (int j = 0; j < map.columns().size(); j++) {
            CoverageMap.Column column = map.columns().get(j);
            CoverageMap.Cell cell = map.cell(row, j);
            drawCell(
                    svg,
                    layout.lefts().get(j) + inset,
                    top + 2,
                    layout.cell() - 2 * inset,
                    layout.row() - 4,
                    Palette.dimension(column.dimension()),
                    cell,
                    row.name() + " · " + column.label() + (map.word(cell).isEmpty() ? "" : " · " + map.word(cell)));
        }
        svg.text(layout.right() + 10, y, Anchor.START, "small soft", row.share());
    }

    private static void drawCell(
            Svg svg, double x, double y, double width, double height, String hue, CoverageMap.Cell cell, String title) {
        switch (cell) {
            case OBSERVED -> svg.rect(x, y, width, height, hue, title);
            case TREATED -> {
                String mark = hue.startsWith("d") ? "on" + hue.substring(1) : "paper";
                svg.rect(x, y, width, height, hue, title);
                svg.rect(x + width * 0.25, y + height / 2 - 1, width * 0.5, 2, mark);
            }
            case IMPUTED -> svg.rect(x + 0.6, y + 0.6, width - 1.2, height - 1.2, "hollow " + hue, title);
            case MISSING -> svg.circle(x + width / 2, y + height / 2, 1.3, "soft", title);
        }
    }
}
