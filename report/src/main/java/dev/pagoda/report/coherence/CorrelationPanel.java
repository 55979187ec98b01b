// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.charts.CorrelationMap;
import dev.pagoda.charts.Responsive;
import dev.pagoda.core.model.Node;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The correlations of the indicators in the order of the framework. */
record CorrelationPanel(Page page, Cohering cohering) {
    /** Indicators in the picture. */
    private static final int MOST = 60;

    void write(Html html) {
        List<Integer> all = cohering.indicators();
        if (all.size() < 2) {
            html.leaf("h3", cohering.word(CoherenceWords.CORRELATIONS_NONE)).line();
            return;
        }
        List<Integer> shown = all.subList(0, Math.min(MOST, all.size()));
        String headline = headline(all);
        html.leaf("h3", headline)
                .leaf("p", cohering.word(CoherenceWords.CORRELATIONS_NOTE), "class", "why")
                .line();
        CorrelationMap named = map(headline, shown, true).withWidth(Page.WIDE);
        html.open("figure", "class", "pan")
                .raw(Responsive.html(named, map(headline, shown, false).withWidth(Page.NARROW)))
                .close()
                .line();
        if (shown.size() < all.size()) {
            html.leaf(
                    "p",
                    cohering.sentence(CoherenceWords.CORRELATIONS_CUT)
                            .with("k", Integer.toString(shown.size()))
                            .with("n", Integer.toString(all.size()))
                            .text(),
                    "class",
                    "src");
        }
    }

    /** The mean correlation of pairs within a dimension and across. */
    private String headline(List<Integer> indicators) {
        double within = mean(indicators, true);
        double across = mean(indicators, false);
        return Double.isNaN(across) || Double.isNaN(within)
                ? cohering.sentence(CoherenceWords.CORRELATIONS_WITHIN)
                        .with("within", Numerals.fixed(Double.isNaN(within) ? across : within, 2))
                        .text()
                : cohering.sentence(CoherenceWords.CORRELATIONS)
                        .with("within", Numerals.fixed(within, 2))
                        .with("across", Numerals.fixed(across, 2))
                        .text();
    }

    private double mean(List<Integer> indicators, boolean within) {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = cohering.hue(indicators.get(i)) == cohering.hue(indicators.get(j));
                double r = cohering.r(indicators.get(i), indicators.get(j)).r();
                if (same == within && !Double.isNaN(r)) {
                    found.add(r);
                }
            }
        }
        return found.stream().mapToDouble(r -> r).sorted().average().orElse(Double.NaN);
    }

    private CorrelationMap map(String label, List<Integer> nodes, boolean named) {
        List<CorrelationMap.Column> columns = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        for (int node : nodes) {
            Node is = page.nodes().get(node);
            columns.add(new CorrelationMap.Column(named ? page.voice().node(node) : is.code(), cohering.hue(node)));
            rows.add(nodes.stream()
                    .map(other -> other == node ? 1.0 : cohering.r(node, other).r())
                    .toList());
        }
        List<String> dimensions = page.edition().framework().top().stream()
                .map(page.voice()::label)
                .toList();
        boolean grouped = page.edition().framework().top().stream()
                .anyMatch(top ->
                        page.edition().framework().children(page.edition().position(top)).length > 0);
        return CorrelationMap.of(
                label,
                columns,
                grouped ? dimensions : List.of(),
                rows,
                new CorrelationMap.Labels(
                        cohering.word(CoherenceWords.KEY_CORRELATION),
                        "",
                        grouped ? cohering.word(CoherenceWords.KEY_FRAME) : ""));
    }
}
