// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/** Draws a ranking on its layout. */
record RankingDrawing(RankingChart chart, RankingLayout layout) {
    private static final double HEADING = 32;

    String draw() {
        List<RankingChart.Row> rows = chart.rows();
        Svg svg = Svg.chart(chart.width(), layout.height(chart), "ranking", chart.label());
        layout.legend().draw(svg, layout.legendLeft(), 0);
        if (!chart.compact() && !rows.isEmpty()) {
            drawAxis(svg);
        }
        if (layout.panel()) {
            drawRanks(svg);
        }
        for (int i = 0; i < rows.size(); i++) {
            drawRow(svg, rows.get(i), i);
        }
        if (layout.bars().low() < 0) {
            double zero = layout.bars().at(0);
            svg.line(zero, layout.top(), zero, layout.bottom(chart), "soft");
        }
        drawGap(svg);
        return svg.finish();
    }

    private void drawAxis(Svg svg) {
        svg.text(
                layout.bars().start(),
                layout.top() - HEADING,
                Anchor.START,
                "small b ink",
                chart.words().points());
        for (double tick : layout.bars().ticks()) {
            drawTick(
                    svg,
                    layout.bars().at(tick),
                    Figures.tick(tick, layout.bars().step()));
        }
    }

    /** The scale of ranks; its heading ends with the picture where the panel is too slim for it. */
    private void drawRanks(Svg svg) {
        svg.text(
                chart.compact() ? chart.width() : layout.ranks().start(),
                layout.top() - HEADING,
                chart.compact() ? Anchor.END : Anchor.START,
                "small b ink",
                chart.words().interval());
        LinearScale ranks = layout.ranks();
        double last = Math.floor(ranks.high());
        drawTick(svg, ranks.at(1), "1");
        for (double tick : ranks.ticks()) {
            boolean clear = tick > 1 && ranks.length(last - tick) > 22 && ranks.length(tick - 1) > 14;
            if (clear && tick == Math.rint(tick)) {
                drawTick(svg, ranks.at(tick), Figures.fixed(tick, 0));
            }
        }
        if (last > 1) {
            drawTick(svg, ranks.at(last), Figures.fixed(last, 0));
        }
    }

    private void drawTick(Svg svg, double x, String text) {
        svg.line(x, layout.top() - 2, x, layout.bottom(chart), "hair");
        svg.text(x, layout.top() - 12, Anchor.MIDDLE, "small soft", text);
        if (chart.rows().size() > RankingLayout.MANY) {
            svg.text(x, layout.bottom(chart) + 13, Anchor.MIDDLE, "small soft", text);
        }
    }

    private void drawRow(Svg svg, RankingChart.Row row, int index) {
        double y = layout.middle(chart, index);
        double nameY = layout.above() ? y - 17 : y;
        String ink = row.isScored() ? "ink" : "soft";
        svg.group("row");
        svg.text(layout.rankRight(), nameY, Anchor.END, "soft", row.rank());
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, layout.nameRoom() + 1);
        svg.text(layout.nameLeft(), nameY, Anchor.START, row.isScored() ? "m ink" : "soft", name);
        if (Double.isFinite(layout.secondRight())) {
            svg.text(layout.secondRight(), y, Anchor.END, "small soft", row.second());
        }
        double end = drawBar(svg, row, y);
        String score = Figures.fixed(row.score(), chart.decimals());
        svg.text(end + RankingLayout.SCORE_GAP, y, Anchor.START, row.isScored() ? "b ink" : ink, score);
        drawInterval(svg, row, y);
        svg.end();
    }

    /** Draws the bar and gives its right end. */
    private double drawBar(Svg svg, RankingChart.Row row, double y) {
        double height = Math.rint(Math.min(layout.row() * 0.64, 16));
        Stack stack = Stack.of(row);
        for (Stack.Segment piece : stack.pieces()) {
            double left = layout.bars().at(piece.from());
            double size = piece.from() < 0 ? piece.from() - piece.to() : piece.to() - piece.from();
            svg.rect(
                    left,
                    y - height / 2,
                    layout.bars().at(piece.to()) - left,
                    height,
                    "seg " + Palette.dimension(Math.max(0, piece.dimension())),
                    title(row, piece.dimension(), size));
        }
        if (stack.low() < 0 && stack.pieces().size() > 1) {
            double x = layout.bars().at(row.score());
            svg.line(x, y - height / 2 - 3, x, y + height / 2 + 3, "ink heavy");
        }
        return layout.bars().at(stack.high());
    }

    private String title(RankingChart.Row row, int dimension, double size) {
        boolean named = dimension >= 0 && dimension < chart.dimensions().size();
        String what = named ? " · " + chart.dimensions().get(dimension) : "";
        return row.name() + what + " " + Figures.fixed(size, chart.decimals());
    }

    private void drawInterval(Svg svg, RankingChart.Row row, double y) {
        RankInterval interval = row.interval();
        if (!layout.panel() || !row.isScored() || !interval.isKnown()) {
            return;
        }
        svg.line(layout.ranks().at(interval.low()), y, layout.ranks().at(interval.high()), y, "soft whisker");
        if (Double.isFinite(interval.nominal())) {
            svg.circle(layout.ranks().at(interval.nominal()), y, 4, "ink");
        }
    }

    private void drawGap(Svg svg) {
        if (!chart.hasGap()) {
            return;
        }
        int after = chart.gap().after();
        double y = layout.top() + after * layout.row() + layout.gapRoom() - (layout.gapRoom() > 0 ? 2 : 0);
        svg.line(layout.nameLeft(), y, chart.width(), y, "accent medium");
        boolean above = layout.gapRoom() > 0 || layout.hasRoomForNote(chart, after - 1);
        boolean below = layout.hasRoomForNote(chart, after);
        double right = above || below ? chart.width() : layout.ranks().start() - 16;
        svg.text(
                right,
                y + (above ? -9.5 : 9.5),
                Anchor.END,
                "small b accent",
                chart.gap().note());
    }
}
