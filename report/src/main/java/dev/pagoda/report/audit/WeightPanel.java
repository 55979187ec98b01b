// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.charts.WeightBars;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far each weight can move before the first place or the top changes: the dimensions as a picture, all nodes as a
 * table.
 */
record WeightPanel(Page page, Audited audited) {
    void write(Html html) {
        List<WeightRange> ranges = audited.influence().weights().nodes();
        if (ranges.isEmpty()) {
            return;
        }
        html.leaf("h3", Hinges.text(Hinges.sentence(page.voice(), audited)))
                .leaf("p", page.word(AuditWords.WEIGHT_NOTE), "class", "why")
                .line();
        List<WeightBars.Row> rows = new ArrayList<>();
        for (WeightRange range : ranges) {
            if (page.edition().framework().depth(range.node()) == 1) {
                rows.add(row(range));
            }
        }
        WeightBars chart = WeightBars.of(page.word(AuditWords.WEIGHT_ALT), rows, words());
        Page.chart(html, chart.withWidth(Page.WIDE), chart.withWidth(Page.NARROW));
        html.open("details", "class", "long").leaf("summary", page.word(AuditWords.WEIGHT_TABLE));
        table(html, ranges);
        html.close().line();
    }

    private WeightBars.Labels words() {
        return new WeightBars.Labels(
                firstStays(AuditWords.KEY_FIRST_STAYS),
                topStays(AuditWords.KEY_TOP_STAYS),
                page.word(AuditWords.KEY_WEIGHT),
                Numerals.percentSign(page.language()));
    }

    private String firstStays(Phrase words) {
        return page.sentence(words)
                .with("name", page.voice().unitLabel(page.ranking().get(0)))
                .text();
    }

    private String topStays(Phrase words) {
        return page.sentence(words)
                .with("k", Numerals.count(audited.top(), page.language()))
                .text();
    }

    private WeightBars.Row row(WeightRange range) {
        return new WeightBars.Row(
                page.voice().node(range.node()),
                page.voice().second(page.nodes().get(range.node())),
                range.nominal(),
                span(range.leader()),
                span(range.top()));
    }

    private WeightBars.Span span(WeightRange.Interval interval) {
        return new WeightBars.Span(
                interval.low(),
                interval.high(),
                label(interval.below(), interval.low()),
                label(interval.above(), interval.high()));
    }

    private String label(Optional<WeightRange.Passing> passing, double limit) {
        return passing.map(one -> Numerals.percent(limit, 1, page.language()) + page.word(Words.COLON) + passes(one))
                .orElse("");
    }

    private String passes(WeightRange.Passing passing) {
        return page.sentence(AuditWords.PASSES)
                .with("rival", page.voice().unitLabel(passing.unit()))
                .with("leader", page.voice().unitLabel(passing.passed()))
                .text();
    }

    private void table(Html html, List<WeightRange> ranges) {
        html.open("div", "class", "scroll")
                .open("table", "class", "roomy")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.NODE)).leaf("th", page.word(Words.WEIGHT), "class", "n");
        html.leaf("th", firstStays(AuditWords.FIRST_STAYS_HEAD)).leaf("th", topStays(AuditWords.TOP_STAYS_HEAD));
        html.close().close().open("tbody");
        for (WeightRange range : ranges) {
            boolean top = page.edition().framework().depth(range.node()) == 1;
            html.open("tr", "class", top ? "group" : "").open("th", "scope", "row");
            html.leaf("span", page.nodes().get(range.node()).code(), "class", "code")
                    .text(" ");
            html.foreign(page.voice().node(range.node())).close();
            html.leaf("td", weight(range.nominal()), "class", "n");
            cell(html, range.leader(), range.exact());
            cell(html, range.top(), range.exact());
            html.close().line();
        }
        html.close().close().close().line();
    }

    private void cell(Html html, WeightRange.Interval interval, boolean exact) {
        html.open("td");
        if (interval.below().isEmpty() && interval.above().isEmpty()) {
            html.leaf("span", page.word(AuditWords.ANY_WEIGHT), "class", "soft");
        } else {
            html.text((exact ? "" : "≈ ") + between(interval));
            interval.below().ifPresent(passing -> passing(html, passing));
            interval.above().ifPresent(passing -> passing(html, passing));
        }
        html.close();
    }

    private String between(WeightRange.Interval interval) {
        if (interval.below().isEmpty()) {
            return page.sentence(AuditWords.UP_TO)
                    .with("share", weight(interval.high()))
                    .text();
        }
        return interval.above().isEmpty()
                ? page.sentence(AuditWords.FROM)
                        .with("share", weight(interval.low()))
                        .text()
                : Numerals.fixed(100 * interval.low(), 1) + "–" + weight(interval.high());
    }

    private void passing(Html html, WeightRange.Passing passing) {
        html.empty("br").leaf("span", passes(passing), "class", "soft");
    }

    private String weight(double weight) {
        return Numerals.percent(weight, 1, page.language());
    }
}
