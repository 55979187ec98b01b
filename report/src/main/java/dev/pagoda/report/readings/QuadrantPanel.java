// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.answers.Edition;
import dev.pagoda.charts.Scatter;
import dev.pagoda.readings.types.QuadrantReading;
import dev.pagoda.readings.types.QuadrantType;
import dev.pagoda.readings.types.Quadrants;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units typed by two nodes, as dots and as four lists. */
record QuadrantPanel(ReadingVoice voice, QuadrantReading reading) {
    void write(Html html) {
        String headline = voice.sentence(ReadingWords.QUADRANTS_HEADLINE)
                .with("first", name(true))
                .with("second", name(false))
                .with("n", Integer.toString(units(QuadrantType.STAR).size()))
                .with(
                        "m",
                        Long.toString(reading.quadrants().of().stream()
                                .filter(Optional::isPresent)
                                .count()))
                .text();
        voice.head(html, headline, note());
        Scatter chart = chart(headline);
        Page.chart(html, chart.withWidth(Page.WIDE), chart.withWidth(Page.NARROW));
        html.open("div", "class", "sides");
        for (QuadrantType type : QuadrantType.values()) {
            list(html, type);
        }
        html.close().line();
    }

    private int node(boolean first) {
        return voice.page()
                .edition()
                .framework()
                .position(
                        first ? reading.settings().first() : reading.settings().second());
    }

    private String name(boolean first) {
        return voice.node(node(first));
    }

    private String note() {
        Quadrants.Threshold threshold = reading.settings().threshold();
        Phrase by = threshold instanceof Quadrants.Threshold.FromMean
                ? ReadingWords.BY_MEAN
                : threshold instanceof Quadrants.Threshold.FromMedian
                        ? ReadingWords.BY_MEDIAN
                        : ReadingWords.BY_STATEMENT;
        return voice.sentence(ReadingWords.QUADRANTS_NOTE)
                .with("first", name(true))
                .with("second", name(false))
                .with("x", voice.page().points(reading.quadrants().firstThreshold()))
                .with("y", voice.page().points(reading.quadrants().secondThreshold()))
                .with("threshold", voice.word(by))
                .text();
    }

    /** The units of a type, best in the index first. */
    private List<Integer> units(QuadrantType type) {
        return typed().stream()
                .filter(unit -> reading.quadrants().of().get(unit).equals(Optional.of(type)))
                .toList();
    }

    private List<Integer> typed() {
        List<Integer> units = new ArrayList<>(voice.page().ranking());
        units.addAll(voice.page().edition().unranked());
        units.removeIf(unit -> reading.quadrants().of().get(unit).isEmpty());
        return units;
    }

    private String title(QuadrantType type) {
        return switch (type) {
            case STAR -> voice.word(ReadingWords.BOTH);
            case FIRST_ONLY ->
                voice.sentence(ReadingWords.ONLY).with("node", name(true)).text();
            case SECOND_ONLY ->
                voice.sentence(ReadingWords.ONLY).with("node", name(false)).text();
            case REST -> voice.word(ReadingWords.NEITHER);
        };
    }

    private Scatter chart(String headline) {
        Edition edition = voice.page().edition();
        List<Scatter.Dot> dots = typed().stream()
                .map(unit -> new Scatter.Dot(
                        voice.page().voice().unitLabel(unit),
                        edition.score(node(true), unit),
                        edition.score(node(false), unit)))
                .toList();
        int decimals = voice.page().voice().decimals();
        return Scatter.of(
                headline,
                dots,
                new Scatter.Axis(name(true), reading.quadrants().firstThreshold(), decimals),
                new Scatter.Axis(name(false), reading.quadrants().secondThreshold(), decimals),
                List.of(
                        title(QuadrantType.STAR),
                        title(QuadrantType.FIRST_ONLY),
                        title(QuadrantType.SECOND_ONLY),
                        title(QuadrantType.REST)));
    }

    private void list(Html html, QuadrantType type) {
        List<Integer> units = units(type);
        html.open("div")
                .foreignLeaf("h4", title(type) + " (" + units.size() + ")")
                .open("p");
        voice.page()
                .pieces(
                        html,
                        units.isEmpty()
                                ? List.of(new Piece.Plain(voice.word(ReadingWords.NOBODY)))
                                : voice.names(units));
        html.close().close().line();
    }
}
