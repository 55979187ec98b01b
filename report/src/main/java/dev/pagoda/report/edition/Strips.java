// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.draw.Palette;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.List;

/**
 * A unit among all others: for each dimension a strip with a tick for every ranked unit and a dot for the one
 * described.
 *
 * <p>The ticks are the same in every profile. They are drawn once, and every profile uses that one drawing, so that the
 * page does not grow with the square of the units. A strip is as wide as its room, on a desk and on a phone.
 */
final class Strips {
    private static final double LENGTH = 1000;
    private static final double HALF = 7;

    private final Page page;
    private final List<Integer> nodes;
    private final double low;
    private final double high;

    Strips(Page page) {
        this.page = page;
        this.nodes = RankingChapter.top(page);
        double least = 0;
        double most = 0;
        for (int node : nodes) {
            for (int unit : page.ranking()) {
                double score = page.edition().score(node, unit);
                least = score < least ? score : least; // NaN changes nothing
                most = score > most ? score : most;
            }
        }
        this.low = least;
        this.high = least < 0 ? most : end(most);
    }

    /** The end of the common scale that the largest score fits on: 1, 10 or 100; beyond it, the score itself. */
    private static double end(double most) {
        return most <= 1 ? 1 : most <= 10 ? 10 : Math.max(most, 100);
    }

    /** A scale without a length, where nobody has a score, is drawn as if it had one. */
    private double length() {
        return high > low ? high - low : 1;
    }

    private static String mark(double end) {
        return Numerals.fixed(end, end == Math.rint(end) ? 0 : 1);
    }

    /** The drawings of the ticks, once for the whole page. */
    void define(Html html) {
        html.open("svg", "class", "defined", "width", "0", "height", "0", "aria-hidden", "true")
                .open("defs");
        for (int node : nodes) {
            StringBuilder path = new StringBuilder("M0 10H1000");
            for (double score : page.places(node).ticks(page.limits().ticks())) {
                path.append('M')
                        .append(Numerals.coordinate(at(score)))
                        .append(' ')
                        .append(Numerals.coordinate(10 - HALF));
                path.append('v').append(Numerals.coordinate(2 * HALF));
            }
            html.open("path", "id", id(node), "d", path.toString(), "vector-effect", "non-scaling-stroke")
                    .close();
        }
        html.close().close().line();
    }

    /** The strips of one unit. */
    void write(Html html, int unit) {
        html.open(
                "ul",
                "class",
                "strips",
                "aria-label",
                page.sentence(Words.STRIPS_ALT)
                        .with("name", page.voice().unitLabel(unit))
                        .text());
        int hue = 0;
        for (int node : nodes) {
            row(html, unit, node, hue++);
        }
        html.open("li", "class", "ends", "aria-hidden", "true")
                .open("span")
                .close()
                .open("span");
        html.leaf("i", mark(low)).leaf("i", mark(high)).close().close();
        html.close().line();
    }

    private void row(Html html, int unit, int node, int hue) {
        double score = page.edition().score(node, unit);
        html.open("li").open("span", "class", "name").foreign(page.voice().node(node));
        String second = page.voice().second(page.nodes().get(node));
        if (!second.isEmpty()) {
            html.text(" ").open("span", "class", "second").foreign(second).close();
        }
        html.close().open("span", "class", "strip");
        html.open(
                "svg",
                "class",
                "pagoda",
                "viewBox",
                "0 0 1000 20",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.open("use", "href", "#" + id(node)).close().close();
        if (!Double.isNaN(score)) {
            html.open("svg", "class", "pagoda focus", "aria-hidden", "true");
            String across = Numerals.coordinate(at(score) / 10) + "%";
            html.empty("circle", "class", "dot " + Palette.dimension(hue), "cx", across, "cy", "10", "r", "7");
            html.close();
        }
        html.close().leaf("b", page.points(score));
        html.leaf("span", page.rankInWords(node, unit), "class", "no");
        html.close();
    }

    private double at(double score) {
        return LENGTH * (score - low) / length();
    }

    private String id(int node) {
        return "ticks-" + node;
    }
}
