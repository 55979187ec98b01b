// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.charts.Scree;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.statistics.Adequacy;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.readings.statistics.Sphericity;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** How the children of each node hold together: reliability, adequacy, components. */
record DimensionPanel(Page page, Cohering cohering) {
    /** Pictures of eigenvalues. */
    private static final int MOST = 10;

    private static final int MOST_ROWS = 40;

    void write(Html html) {
        List<DimensionCoherence> several = cohering.reading().dimensions().stream()
                .filter(dimension -> dimension.children().size() > 1)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        html.leaf(
                "h3",
                cohering.sentence(CoherenceWords.DIMENSIONS)
                        .with(
                                "m",
                                Long.toString(several.stream()
                                        .filter(this::isOfOnePiece)
                                        .count()))
                        .with("n", Integer.toString(several.size()))
                        .text());
        html.leaf(
                "p",
                cohering.sentence(CoherenceWords.DIMENSIONS_NOTE)
                        .with(
                                "limit",
                                Numerals.fixed(cohering.reading().settings().reliability(), 1))
                        .text(),
                "class",
                "why");
        table(html, several.subList(0, Math.min(MOST_ROWS, several.size())));
        scree(html, several);
    }

    private boolean isOfOnePiece(DimensionCoherence dimension) {
        return dimension
                        .components()
                        .found()
                        .map(found -> found.aboveOne() == 1)
                        .orElse(false)
                && dimension
                        .reliability()
                        .found()
                        .map(found ->
                                found.alpha() >= cohering.reading().settings().reliability())
                        .orElse(false);
    }

    private void table(Html html, List<DimensionCoherence> dimensions) {
        html.open("div", "class", "scroll")
                .open("table", "class", "pieces")
                .open("thead")
                .open("tr");
        html.leaf("th", cohering.word(CoherenceWords.NODE));
        for (Phrase head : List.of(
                CoherenceWords.CHILDREN,
                CoherenceWords.WITH_INDEX,
                CoherenceWords.ALPHA,
                CoherenceWords.ALPHA_BEST,
                CoherenceWords.KMO,
                CoherenceWords.BARTLETT,
                CoherenceWords.ABOVE_ONE,
                CoherenceWords.FIRST_SHARE)) {
            html.leaf("th", cohering.word(head), "class", "n");
        }
        html.close().close().open("tbody");
        dimensions.forEach(dimension -> row(html, dimension));
        html.close().close().close().line();
    }

    private void row(Html html, DimensionCoherence dimension) {
        int node = page.edition().framework().position(dimension.code());
        boolean top = page.edition().framework().depth(node) <= 1;
        html.open("tr", "class", top ? "group" : "").open("th", "scope", "row");
        html.leaf("span", dimension.code(), "class", "code").text(" ");
        html.foreign(page.voice().node(node)).close();
        number(html, Integer.toString(dimension.children().size()), false);
        double r = node == 0 ? Double.NaN : cohering.r(node, 0).r();
        number(
                html,
                Numerals.fixed(r, 2),
                r < cohering.reading().settings().correlation().weak());
        double reliable = cohering.reading().settings().reliability();
        figure(html, dimension, dimension.reliability(), Reliability::alpha, value -> value < reliable);
        html.open("td", "class", "n").text(best(dimension)).close();
        double adequate = cohering.reading().settings().adequacy();
        boolean judged = dimension.children().size() > 2;
        if (judged) {
            figure(html, dimension, dimension.adequacy(), Adequacy::overall, value -> value < adequate);
        } else {
            number(html, "", false); // of two children the measure is 0.5 whatever they are
        }
        double significance = cohering.reading().settings().significance();
        figure(html, dimension, dimension.sphericity(), Sphericity::p, value -> value > significance);
        components(html, dimension);
        html.close().line();
    }

    private void components(Html html, DimensionCoherence dimension) {
        if (dimension.components() instanceof Attempt.Found<ComponentAnalysis> found) {
            ComponentAnalysis components = found.value();
            number(html, Integer.toString(components.aboveOne()), components.aboveOne() > 1);
            double share = components.share(0);
            number(
                    html,
                    Numerals.percent(share, 0, page.language()),
                    share < cohering.reading().settings().firstShare());
        } else {
            reason(html, dimension, dimension.components(), "2");
        }
    }

    private <T> void figure(
            Html html,
            DimensionCoherence dimension,
            Attempt<T> attempt,
            Function<T, Double> value,
            Function<Double, Boolean> isWeak) {
        if (attempt.found().isEmpty()) {
            reason(html, dimension, attempt, "");
            return;
        }
        double found = value.apply(attempt.found().get());
        boolean tiny = found > 0 && found < 0.005;
        number(html, tiny ? "<0.01" : Numerals.fixed(found, 2), isWeak.apply(found));
    }

    private void reason(Html html, DimensionCoherence dimension, Attempt<?> attempt, String columns) {
        String why = attempt.refusal()
                .map(refused -> cohering.why(refused, dimension.children()))
                .orElse("");
        html.leaf("td", why, "class", "soft reason", "colspan", columns);
    }

    private static void number(Html html, String figure, boolean weak) {
        html.open("td", "class", weak ? "n weak" : "n").text(figure).close();
    }

    /** The highest reliability without one of the children, and which. */
    private String best(DimensionCoherence dimension) {
        double[] without =
                dimension.reliability().found().map(Reliability::without).orElse(new double[0]);
        double most =
                DoubleStream.of(without).filter(x -> !Double.isNaN(x)).max().orElse(Double.NaN);
        for (int child = 0; child < without.length; child++) {
            if (without[child] == most) {
                return Numerals.fixed(most, 2) + " (" + dimension.children().get(child) + ")";
            }
        }
        return "";
    }

    private void scree(Html html, List<DimensionCoherence> several) {
        List<Scree.NodeScree> panels = new ArrayList<>();
        several.stream()
                .filter(dimension -> dimension.children().size() > 2)
                .filter(dimension -> dimension.components().found().isPresent())
                .sorted(Comparator.comparingDouble(dimension -> -cohering.weight(dimension.code())))
                .limit(MOST)
                .forEach(dimension -> panels.add(
                        panel(dimension, dimension.components().found().orElseThrow())));
        if (panels.isEmpty()) {
            return;
        }
        html.leaf("p", cohering.word(CoherenceWords.SCREE_NOTE), "class", "why");
        Scree.Labels words = new Scree.Labels(
                cohering.word(CoherenceWords.KEY_ABOVE),
                cohering.word(CoherenceWords.KEY_BELOW),
                cohering.word(CoherenceWords.KEY_LINE));
        Scree scree = Scree.of(cohering.word(CoherenceWords.SCREE_ALT), panels, words);
        Page.chart(html, scree.withWidth(Page.WIDE), scree.withWidth(Page.NARROW));
    }

    private Scree.NodeScree panel(DimensionCoherence dimension, ComponentAnalysis components) {
        return new Scree.NodeScree(
                cohering.name(dimension.code()),
                cohering.sentence(CoherenceWords.FIRST_EXPLAINS)
                        .with("share", Numerals.percent(components.share(0), 0, page.language()))
                        .text(),
                DoubleStream.of(components.eigenvalues()).boxed().toList());
    }
}
