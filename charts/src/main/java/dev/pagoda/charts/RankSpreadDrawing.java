// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart of spread ranks on its layout. */
record RankSpreadDrawing(RankSpread chart, RankSpreadLayout layout) {
    private static final double HEAD = 40;
    private static final double KEY_LINE = 20;
    private static final double[] MARKS = {9, 22, 3, 24, 5};

    /** A strip is seen as soft behind dot and whisker. */
    private static final double DARKEST = 0.55;

    /** An entry of the key with its place. */
    private record Entry(int kind, String word, double x, double y) {}

    String draw() {
        List<Entry> key = key();
        double keyHeight = key.isEmpty() ? 0 : key.get(key.size() - 1).y() + KEY_LINE + 6;
        double top = keyHeight + (chart.rows().isEmpty() ? 4 : HEAD);
        double bottom = top + chart.rows().size() * layout.row();
        Svg svg = Svg.chart(chart.width(), bottom + 6, "spread", chart.label());
        key.forEach(entry -> drawKey(svg, entry));
        if (!chart.rows().isEmpty()) {
            drawAxis(svg, top, bottom);
        }
        for (int i = 0; i < chart.rows().size(); i++) {
            drawRow(svg, chart.rows().get(i), top + (i + 0.5) * layout.row());
        }
        for (int[] rows : chart.brackets()) {
            drawBracket(svg, top + rows[0] * layout.row() + 4, top + rows[1] * layout.row() - 4);
        }
        return svg.finish();
    }

    private List<Entry> key() {
        RankSpread.Labels words = chart.words();
        List<String> all = List.of(words.rank(), words.interval(), words.median(), words.share(), words.tied());
        List<Entry> key = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int kind = 0; kind < all.size(); kind++) {
            String word = all.get(kind);
            if (word.isEmpty() || kind == 4 && chart.brackets().isEmpty()) {
                continue;
            }
            double room = MARKS[kind] + 6 + TextWidth.of(word, ChartStyle.SMALL);
            if (x > 0 && x + room > chart.width()) {
                x = 0;
                y += KEY_LINE;
            }
            key.add(new Entry(kind, word, x, y));
            x += room + 18;
        }
        return key;
    }

    private static void drawKey(Svg svg, Entry entry) {
        double left = entry.x();
        double y = entry.y() + KEY_LINE / 2;
        double mark = MARKS[entry.kind()];
        switch (entry.kind()) {
            case 0 -> svg.circle(left + mark / 2, y, mark / 2, "dot ink");
            case 1 -> svg.line(left, y, left + mark, y, "soft medium");
            case 2 -> svg.line(left + 1, y - 6, left + 1, y + 6, "ink medium");
            case 3 -> {
                for (int i = 0; i < 3; i++) {
                    double share = i == 1 ? 0.6 : 0.2;
                    svg.shade(left + i * mark / 3, y - 6, mark / 3, 12, "d1", opacity(share), "");
                }
            }
            default -> drawBracket(svg, left + mark, y - 7, y + 7);
        }
        svg.text(left + mark + 6, y, Anchor.START, "small soft", entry.word());
    }

    private void drawAxis(Svg svg, double top, double bottom) {
        LinearScale ranks = layout.ranks();
        svg.text(
                ranks.start(),
                top - 28,
                Anchor.START,
                "small b ink",
                chart.words().axis());
        double last = chart.lastRank();
        drawTick(svg, 1, top, bottom);
        for (double tick : ranks.ticks()) {
            boolean clear = tick > 1 && ranks.length(last - tick) > 16 && ranks.length(tick - 1) > 12;
            if (clear && tick == Math.rint(tick)) {
                drawTick(svg, tick, top, bottom);
            }
        }
        if (last > 1) {
            drawTick(svg, last, top, bottom);
        }
        if (Double.isFinite(layout.noteRight())) {
            svg.text(
                    layout.noteRight(),
                    top - 10,
                    Anchor.END,
                    "small b ink",
                    chart.words().notes());
        }
    }

    private void drawTick(Svg svg, double rank, double top, double bottom) {
        double x = layout.ranks().at(rank);
        svg.line(x, top - 2, x, bottom, "hair");
        svg.text(x, top - 10, Anchor.MIDDLE, "small soft", Figures.fixed(rank, 0));
    }

    private void drawRow(Svg svg, RankSpread.Row row, double y) {
        svg.group("row", row.note().isEmpty() ? row.name() : row.name() + " " + row.note());
        svg.text(layout.rankRight(), y, Anchor.END, "soft", row.rank());
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, layout.nameRoom() + 1);
        svg.text(layout.nameLeft(), y, Anchor.START, "m ink", name);
        if (Double.isFinite(layout.secondRight())) {
            svg.text(layout.secondRight(), y, Anchor.END, "small soft", row.second());
        }
        if (Double.isFinite(layout.noteRight())) {
            svg.text(layout.noteRight(), y, Anchor.END, "ink", row.note());
        }
        drawStrip(svg, row, y);
        drawMarks(svg, row, y);
        svg.end();
    }

    private void drawStrip(Svg svg, RankSpread.Row row, double y) {
        int together = layout.ranksInCell();
        int last = Math.min(chart.lastRank(), row.shares().size());
        double height = layout.row() - 6;
        for (int from = 1; from <= last; from += together) {
            int to = Math.min(last, from + together - 1);
            double share = 0;
            for (int rank = from; rank <= to; rank++) {
                share += Math.max(0, row.shares().get(rank - 1)); // a missing share adds nothing
            }
            if (share >= 0.001) {
                double left = layout.ranks().at(from - 0.5);
                svg.shade(left, y - height / 2, layout.ranks().at(to + 0.5) - left, height, "d1", opacity(share), "");
            }
        }
    }

    private void drawMarks(Svg svg, RankSpread.Row row, double y) {
        LinearScale ranks = layout.ranks();
        RankInterval interval = row.interval();
        if (interval.isKnown()) {
            svg.line(ranks.at(interval.low()), y, ranks.at(interval.high()), y, "soft medium");
        }
        if (Double.isFinite(row.median())) {
            double x = ranks.at(row.median());
            svg.line(x, y - layout.row() / 2 + 3, x, y + layout.row() / 2 - 3, "ink medium");
        }
        if (Double.isFinite(interval.nominal())) {
            svg.circle(ranks.at(interval.nominal()), y, 4.5, "dot ink");
        }
    }

    private void drawBracket(Svg svg, double from, double to) {
        drawBracket(svg, layout.bracket(), from, to);
    }

    private static void drawBracket(Svg svg, double x, double from, double to) {
        svg.line(x, from, x, to, "soft");
        svg.line(x - 4, from, x, from, "soft");
        svg.line(x - 4, to, x, to, "soft");
    }

    /** How dark a share is: rare ranks must still be seen, so shades grow with the square root. */
    private static double opacity(double share) {
        return DARKEST * Math.sqrt(Math.min(1, share));
    }
}
