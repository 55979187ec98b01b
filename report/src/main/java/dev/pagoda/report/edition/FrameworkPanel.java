// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.Icicle;
import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.SettingText;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The framework: an icicle of its weights, and a table of all nodes with definitions, units of measurement and
 * coverage.
 */
record FrameworkPanel(Page page) {
    private static final int MOST_BOXES = 150;

    void write(Html html) {
        if (page.nodes().size() <= MOST_BOXES) {
            Icicle icicle = Icicle.of(
                    page.word(Words.FRAMEWORK_ALT),
                    box(page.edition().framework().index()));
            Page.chart(html, icicle.withWidth(Page.WIDE), icicle.withWidth(Page.NARROW));
        }
        html.open("details", "class", "long").leaf("summary", page.word(Words.FRAMEWORK_TABLE));
        html.open("div", "class", "scroll")
                .open("table", "class", "wide framework")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.NODE)).leaf("th", page.word(Words.WEIGHT), "class", "n");
        html.leaf("th", page.word(Words.EFFECTIVE), "class", "n").leaf("th", page.word(Words.DIRECTION));
        html.leaf("th", page.word(Words.MEASURED_IN)).leaf("th", page.word(Words.OBSERVED_IN), "class", "n");
        html.leaf("th", page.word(Words.OBSERVED_COUNT), "class", "n")
                .close()
                .close()
                .open("tbody");
        for (int node = 1; node < page.nodes().size(); node++) {
            row(html, node);
        }
        page.edition().framework().denominators().forEach(denominator -> denominator(html, denominator));
        html.close().close().close().close().line();
    }

    private Icicle.NodeBox box(Node node) {
        int position = page.edition().position(node);
        List<Icicle.NodeBox> children = new ArrayList<>();
        if (node instanceof Dimension dimension) {
            dimension.children().forEach(child -> children.add(box(child)));
        }
        int period = page.edition().period();
        double effective = page.edition().result().effectiveWeight(position, period);
        return new Icicle.NodeBox(
                page.voice().label(node),
                page.voice().second(node),
                position == 0 ? "" : percent(effective),
                position == 0 ? 1 : page.edition().result().weight(position, period),
                children);
    }

    private void row(Html html, int position) {
        Node node = page.nodes().get(position);
        int period = page.edition().period();
        boolean indicator = node instanceof Indicator;
        int depth = Math.min(4, page.edition().framework().depth(position));
        html.open("tr", "class", indicator ? "" : "group");
        html.open("th", "scope", "row", "class", "d" + depth);
        html.leaf("span", node.code(), "class", "code")
                .text(" ")
                .foreign(page.voice().label(node));
        RankingTable.second(html, page.voice().second(node));
        notes(html, node.notes(), own(node));
        if (node instanceof Indicator one) {
            note(html, page.word(Words.NUMERATOR), numerator(one.numerator()));
        }
        html.close();
        html.leaf("td", percent(page.edition().result().weight(position, period)), "class", "n");
        html.leaf("td", percent(page.edition().result().effectiveWeight(position, period)), "class", "n soft");
        if (node instanceof Indicator one) {
            int column = page.edition().framework().column(one);
            html.leaf("td", page.word(one.direction() == Direction.HIGHER_IS_BETTER ? Words.HIGHER : Words.LOWER));
            html.foreignLeaf("td", one.measuredIn().in(page.language()));
            html.leaf("td", Integer.toString(period - one.lag()), "class", "n");
            html.leaf("td", observed(column), "class", "n");
        } else {
            html.leaf("td", "", "colspan", "4");
        }
        html.close().line();
    }

    /** Parameters that the framework file gives the node itself. */
    private static String own(Node node) {
        return SettingText.of(node.own());
    }

    private void denominator(Html html, Denominator denominator) {
        html.open("tr").open("th", "scope", "row", "class", "d1");
        html.leaf("span", denominator.code(), "class", "code").text(" ");
        html.foreign(denominator.name().in(page.language()));
        html.text(" ").leaf("span", page.word(Words.DENOMINATOR), "class", "second");
        notes(html, denominator.notes(), "");
        html.close()
                .leaf("td", "", "colspan", "3")
                .foreignLeaf("td", denominator.measuredIn().in(page.language()));
        html.leaf("td", Integer.toString(page.edition().period() - denominator.lag()), "class", "n")
                .leaf("td", "");
        html.close().line();
    }

    private void notes(Html html, Notes notes, String own) {
        note(html, "", notes.definition().in(page.language()));
        note(html, page.word(Words.CALIBER), notes.caliber().in(page.language()));
        note(html, page.word(Words.NOTE), notes.note().in(page.language()));
        note(html, page.word(Words.SOURCE_TYPE), notes.sourceType().in(page.language()));
        note(html, page.word(Words.SETTINGS), own);
    }

    /** {@code Gross domestic product, CNY 100 million}. */
    private String numerator(Numerator numerator) {
        String name = numerator.name().in(page.language());
        String unit = numerator.measuredIn().in(page.language());
        return name.isEmpty() || unit.isEmpty() ? name + unit : name + page.word(Words.COMMA) + unit;
    }

    private static void note(Html html, String heading, String text) {
        if (!text.isEmpty()) {
            html.open("span", "class", "note");
            if (!heading.isEmpty()) {
                html.leaf("i", heading).text(" ");
            }
            html.foreign(text).close();
        }
    }

    /** How many ranked units were observed. */
    private String observed(int column) {
        long observed = page.ranking().stream()
                .filter(unit ->
                        page.coverage().isObserved(column, page.edition().row(unit)))
                .count();
        return observed + "/" + page.ranking().size();
    }

    private String percent(double share) {
        return Numerals.percent(share, 1, page.language());
    }
}
