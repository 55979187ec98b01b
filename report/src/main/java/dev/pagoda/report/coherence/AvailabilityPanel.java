// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.charts.AvailabilityMap;
import dev.pagoda.charts.Responsive;
import dev.pagoda.core.model.Node;
import dev.pagoda.readings.coherence.Availability;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was observed of which unit, dimension by dimension and indicator by indicator. */
record AvailabilityPanel(Page page, Cohering cohering) {
    /** With more indicators than this, only dimensions are shown. */
    private static final int MOST_INDICATORS = 70;

    void write(Html html) {
        List<Availability.OfUnit> ranked = cohering.reading().availability().units().stream()
                .filter(unit -> unit.period() == cohering.reading().period() && unit.isRanked())
                .toList();
        if (ranked.isEmpty()) {
            return;
        }
        String headline = headline(ranked);
        html.leaf("h3", headline)
                .leaf("p", cohering.word(CoherenceWords.AVAILABILITY_NOTE), "class", "why")
                .line();
        Map<String, Availability.OfUnit> byCode = new HashMap<>();
        cohering.reading().availability().units().stream()
                .filter(unit -> unit.period() == cohering.reading().period())
                .forEach(unit -> byCode.put(unit.unit(), unit));
        List<Integer> units = new ArrayList<>(page.ranking());
        units.addAll(page.edition().unranked());
        List<Integer> shown = units.subList(0, Math.min(page.limits().mapped(), units.size()));
        AvailabilityMap map = map(headline, columns(true), rows(shown, byCode, columns(true)));
        AvailabilityMap brief = map(headline, columns(false), rows(shown, byCode, columns(false)));
        html.open("figure", "class", "pan")
                .raw(Responsive.html(map.withWidth(Page.WIDE), brief.withWidth(Page.NARROW)))
                .close()
                .line();
        if (shown.size() < units.size()) {
            html.leaf(
                    "p",
                    cohering.sentence(CoherenceWords.AVAILABILITY_CUT)
                            .with("k", Integer.toString(shown.size()))
                            .with("n", Integer.toString(units.size()))
                            .text(),
                    "class",
                    "src");
        }
    }

    private String headline(List<Availability.OfUnit> ranked) {
        double mean = ranked.stream()
                .mapToDouble(Availability.OfUnit::available)
                .sorted()
                .average()
                .orElse(Double.NaN);
        Optional<Availability.OfNode> least = cohering.reading().availability().nodes().stream()
                .filter(node -> node.period() == cohering.reading().period() && node.mean() < 1)
                .filter(node -> page.edition()
                                .framework()
                                .depth(page.edition().framework().position(node.code()))
                        == 1)
                .min(Comparator.comparingDouble(Availability.OfNode::mean));
        Phrase words = least.isPresent() ? CoherenceWords.AVAILABILITY_LEAST : CoherenceWords.AVAILABILITY;
        Sentence sentence = cohering.sentence(words).with("share", page.voice().share(mean, "coherence:available"));
        least.ifPresent(node -> sentence.with("name", cohering.name(node.code()))
                .with("least", page.voice().share(node.mean(), "coherence:available:" + node.code())));
        return sentence.text();
    }

    /** Nodes in the columns: the index, then each dimension with its indicators. */
    private List<Integer> columns(boolean wide) {
        List<Integer> columns = new ArrayList<>(List.of(0));
        List<Integer> indicators = cohering.indicators();
        for (Node top : page.edition().framework().top()) {
            int node = page.edition().position(top);
            columns.add(node);
            boolean leaf = page.edition().framework().children(node).length == 0;
            if (!leaf && wide && indicators.size() <= MOST_INDICATORS) {
                int hue = cohering.hue(node);
                indicators.stream()
                        .filter(indicator -> cohering.hue(indicator) == hue)
                        .forEach(columns::add);
            }
        }
        return columns;
    }

    private boolean isIndicator(int node) {
        return page.edition().framework().children(node).length == 0;
    }

    private AvailabilityMap map(String label, List<Integer> nodes, List<AvailabilityMap.Row> rows) {
        List<AvailabilityMap.Column> columns = nodes.stream()
                .map(node ->
                        new AvailabilityMap.Column(page.voice().node(node), cohering.hue(node), !isIndicator(node)))
                .toList();
        double low = cohering.reading().settings().data().available();
        boolean marked = rows.stream().anyMatch(row -> rowIsLow(row, nodes, low));
        return AvailabilityMap.of(
                label,
                columns,
                rows,
                low,
                new AvailabilityMap.Labels(
                        nodes.stream().anyMatch(this::isIndicator) ? cohering.word(CoherenceWords.KEY_OBSERVED) : "",
                        nodes.stream().anyMatch(this::isIndicator) ? cohering.word(CoherenceWords.KEY_MISSING) : "",
                        cohering.word(CoherenceWords.KEY_SHARE),
                        marked
                                ? cohering.sentence(CoherenceWords.KEY_LOW)
                                        .with("share", Numerals.percent(low, 0, page.language()))
                                        .text()
                                : ""));
    }

    private boolean rowIsLow(AvailabilityMap.Row row, List<Integer> nodes, double low) {
        for (int column = 0; column < nodes.size(); column++) {
            if (!isIndicator(nodes.get(column)) && row.shares().get(column) < low) {
                return true;
            }
        }
        return false;
    }

    private List<AvailabilityMap.Row> rows(
            List<Integer> units, Map<String, Availability.OfUnit> byCode, List<Integer> nodes) {
        List<AvailabilityMap.Row> rows = new ArrayList<>();
        for (int unit : units) {
            double[] shares = Objects.requireNonNull(
                            byCode.get(page.edition().unit(unit).code()))
                    .byNode();
            rows.add(new AvailabilityMap.Row(
                    page.voice().unitLabel(unit),
                    nodes.stream().map(node -> shares[node]).toList()));
        }
        return rows;
    }
}
