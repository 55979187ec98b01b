// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.charts.Dumbbells;
import dev.pagoda.readings.coherence.Importance;
import dev.pagoda.readings.coherence.ImportanceTable;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weights against importance: the children of the index, then those of every dimension. */
record ImportancePanel(Page page, Cohering cohering) {
    private static final double WIDTH = 760;
    private static final int MOST = 60;

    /** Shares that differ by less than this factor are as good as the same. */
    private static final double NEAR = 1.1;

    void write(Html html) {
        List<ImportanceTable> tables = cohering.reading().dimensions().stream()
                .map(dimension -> dimension.importance())
                .filter(table -> table.nodes().size() > 1)
                .toList();
        if (tables.isEmpty()) {
            return;
        }
        html.leaf("h3", headline(tables.get(0)));
        html.leaf(
                "p",
                cohering.sentence(CoherenceWords.IMPORTANCE_NOTE)
                        .with("least", Numerals.fixed(1 / ratio(), 1))
                        .with("most", Numerals.fixed(ratio(), 0))
                        .text(),
                "class",
                "why");
        if (tables.stream().noneMatch(this::isComputed)) {
            html.leaf("p", cohering.word(CoherenceWords.IMPORTANCE_FEW), "class", "soft");
            return;
        }
        chart(html, rows(tables.get(0)));
        List<ImportanceTable> within = tables.subList(1, tables.size());
        if (!within.isEmpty()) {
            List<Dumbbells.Row> rows = new ArrayList<>();
            for (ImportanceTable table : within) {
                rows.add(heading(table.target()));
                rows.addAll(rows(table));
            }
            html.open("details", "class", "long").leaf("summary", cohering.word(CoherenceWords.IMPORTANCE_WITHIN));
            chart(html, rows.subList(0, Math.min(MOST, rows.size())));
            html.close().line();
        }
    }

    private double ratio() {
        return cohering.reading().settings().ratio();
    }

    private boolean isComputed(ImportanceTable table) {
        return table.nodes().stream().anyMatch(node -> !Double.isNaN(node.importanceShare()));
    }

    /** Whose importance is farthest from its weight. */
    private String headline(ImportanceTable table) {
        Optional<Importance> farthest = table.nodes().stream()
                .filter(node -> !Double.isNaN(node.ratio()))
                .max(Comparator.comparingDouble(ImportancePanel::distance));
        if (farthest.isEmpty()) {
            return cohering.word(CoherenceWords.IMPORTANCE_NONE);
        }
        Importance node = farthest.get();
        if (distance(node) < NEAR) {
            return cohering.word(CoherenceWords.IMPORTANCE_AS_MEANT);
        }
        return cohering.sentence(node.ratio() > 1 ? CoherenceWords.IMPORTANCE_MORE : CoherenceWords.IMPORTANCE_LESS)
                .with("name", cohering.name(node.code()))
                .with("importance", Numerals.percent(node.importanceShare(), 0, page.language()))
                .with("weight", Numerals.percent(node.weightShare(), 0, page.language()))
                .text();
    }

    private static double distance(Importance node) {
        return Math.max(node.ratio(), 1 / node.ratio());
    }

    private void chart(Html html, List<Dumbbells.Row> rows) {
        Dumbbells.Labels words = new Dumbbells.Labels(
                cohering.word(CoherenceWords.KEY_WEIGHT),
                cohering.word(CoherenceWords.KEY_IMPORTANCE),
                cohering.word(CoherenceWords.RATIO),
                Numerals.percentSign(page.language()));
        Dumbbells chart = Dumbbells.of(cohering.word(CoherenceWords.IMPORTANCE_ALT), rows, words);
        Page.chart(html, chart.withWidth(WIDTH), chart.withWidth(Page.NARROW));
    }

    private List<Dumbbells.Row> rows(ImportanceTable table) {
        return table.nodes().stream().map(this::row).toList();
    }

    private Dumbbells.Row heading(String code) {
        int node = page.edition().framework().position(code);
        return new Dumbbells.Row(page.voice().node(node), "", cohering.hue(node), Double.NaN, Double.NaN, "", false);
    }

    private Dumbbells.Row row(Importance importance) {
        int node = page.edition().framework().position(importance.code());
        double ratio = importance.ratio();
        return new Dumbbells.Row(
                page.voice().node(node),
                page.voice().second(page.nodes().get(node)),
                cohering.hue(node),
                importance.weightShare(),
                importance.importanceShare(),
                Double.isNaN(ratio) ? "" : "×\u202f" + Numerals.fixed(ratio, 1),
                ratio > ratio() || ratio < 1 / ratio());
    }
}
