// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a reading; below it stands why numbers are missing, in words. */
final class ReadingTable {
    private final ReadingVoice voice;
    private final Html html;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    private ReadingTable(ReadingVoice voice, Html html) {
        this.voice = voice;
        this.html = html;
    }

    /** Opens a table: the head of the first column, and those of columns of numbers. */
    static ReadingTable open(ReadingVoice voice, Html html, String first, List<String> numbers, List<String> texts) {
        html.open("div", "class", "scroll")
                .open("table", "class", "wide readings")
                .open("thead")
                .open("tr");
        html.foreignLeaf("th", first);
        numbers.forEach(head -> html.foreignLeaf("th", head, "class", "n"));
        texts.forEach(head -> html.foreignLeaf("th", head));
        html.close().close().open("tbody").line();
        return new ReadingTable(voice, html);
    }

    ReadingTable row(String name) {
        html.open("tr").foreignLeaf("th", name, "scope", "row");
        return this;
    }

    /** A row about a unit, whose name leads to its profile. */
    ReadingTable row(int unit) {
        html.open("tr").open("th", "scope", "row");
        voice.page().name(html, unit);
        html.close();
        return this;
    }

    /** A row about everything together. */
    ReadingTable total(String name) {
        html.open("tr", "class", "total").foreignLeaf("th", name, "scope", "row");
        return this;
    }

    ReadingTable number(Statistic number, int decimals) {
        return note(number).figure(voice.fixed(number, decimals));
    }

    ReadingTable percent(Statistic share) {
        return note(share).figure(Numerals.percent(share.value(), 1, voice.language()));
    }

    ReadingTable figure(String figure) {
        html.leaf("td", figure, "class", "n");
        return this;
    }

    ReadingTable text(String text) {
        html.foreignLeaf("td", text, "class", "value");
        return this;
    }

    ReadingTable pieces(List<Piece> pieces) {
        html.open("td", "class", "members");
        voice.page().pieces(html, pieces);
        html.close();
        return this;
    }

    private ReadingTable note(Statistic number) {
        if (!number.isComputed()) {
            reasons.add(number.reason());
        }
        return this;
    }

    ReadingTable end() {
        html.close().line();
        return this;
    }

    /** Closes the table and says why numbers are missing. */
    void close() {
        html.close().close().close().line();
        if (!reasons.isEmpty()) {
            html.leaf(
                    "p",
                    voice.sentence(ReadingWords.WHY_MISSING)
                            .with("missing", Numerals.MISSING)
                            .with("reasons", inWords())
                            .text(),
                    "class",
                    "src");
        }
    }

    private String inWords() {
        return reasons.stream()
                .map(reason -> reason.text().in(voice.language()))
                .collect(Collectors.joining(voice.page().word(Words.LISTED)));
    }
}
