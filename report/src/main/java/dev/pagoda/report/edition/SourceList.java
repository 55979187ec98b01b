// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.core.model.Observation;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.SourceLinks;
import dev.pagoda.report.page.Words;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** All sources of the values that count, by title, with how many values each gave. */
record SourceList(Page page) {
    private static final Comparator<Observation.Source> BY_TITLE =
            Comparator.comparing(Observation.Source::title).thenComparing(Observation.Source::address);

    void write(Html html) {
        Map<Observation.Source, Integer> counts = new TreeMap<>(BY_TITLE);
        for (Observation observation : page.edition().project().evidence().chosen()) {
            Observation.Source source = observation.source();
            if (!Double.isNaN(observation.value()) && !(source.title() + source.address()).isEmpty()) {
                counts.merge(new Observation.Source(source.address(), source.title(), ""), 1, Integer::sum);
            }
        }
        html.open("details", "class", "long");
        html.leaf(
                "summary",
                page.sentence(Words.SOURCES_TABLE)
                        .with("n", Integer.toString(counts.size()))
                        .text());
        html.open("ul", "class", "sources");
        counts.entrySet().stream().limit(10L * page.limits().rows()).forEach(entry -> {
            html.open("li");
            SourceLinks.link(html, entry.getKey());
            html.text(" ")
                    .leaf(
                            "span",
                            page.sentence(entry.getValue() == 1 ? Words.ONE_VALUE : Words.VALUES)
                                    .with("n", Integer.toString(entry.getValue()))
                                    .text(),
                            "class",
                            "no");
            html.close();
        });
        html.close().close().line();
    }
}
