// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.types.CoordinationClass;
import dev.pagoda.readings.types.Coupling;
import dev.pagoda.readings.types.CouplingReading;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well dimensions go together, by class and by unit. */
record CouplingPanel(ReadingVoice voice, CouplingReading reading) {
    void write(Html html) {
        List<Integer> units = units();
        voice.head(html, headline(units), note());
        if (!units.isEmpty()) {
            classes(html, units);
            voice.leftOut(html, leftOut(units));
            table(html, units);
        }
    }

    private Coupling of(int unit) {
        return reading.of().get(unit);
    }

    /** The units with a degree, the best coordinated first; then the others that are ranked. */
    private List<Integer> units() {
        List<Integer> units = new ArrayList<>(voice.page().ranking());
        voice.page().edition().unranked().stream()
                .filter(unit -> of(unit).degree().isComputed())
                .forEach(units::add);
        units.sort(Comparator.comparingDouble((Integer unit) ->
                of(unit).degree().isComputed() ? -of(unit).degree().value() : 1)); // a stable sort
        return units;
    }

    private String headline(List<Integer> units) {
        if (units.isEmpty() || !of(units.get(0)).degree().isComputed()) {
            String reason = units.isEmpty()
                    ? Reason.TOO_FEW.text().in(voice.language())
                    : voice.why(of(units.get(0)).degree());
            return voice.sentence(ReadingWords.COUPLING_NONE)
                    .with("reason", reason)
                    .text();
        }
        List<Statistic> degrees = units.stream()
                .map(unit -> of(unit).degree())
                .filter(Statistic::isComputed)
                .toList();
        return voice.sentence(ReadingWords.COUPLING_HEADLINE)
                .with(
                        "n",
                        Long.toString(degrees.stream()
                                .filter(degree -> degree.value() >= CoordinationClass.BARE_COORDINATION.from())
                                .count()))
                .with("m", Integer.toString(degrees.size()))
                .with("unit", voice.page().voice().unitLabel(units.get(0)))
                .with("d", voice.fixed(degrees.get(0), 2))
                .text();
    }

    private String note() {
        List<List<Piece>> names = reading.nodes().stream()
                .map(node -> List.<Piece>of(new Piece.Plain(voice.node(node))))
                .toList();
        return voice.sentence(ReadingWords.COUPLING_NOTE)
                .with("nodes", Sentence.list(names, voice.language()))
                .text();
    }

    private Map<Reason, List<Integer>> leftOut(List<Integer> units) {
        Map<Reason, List<Integer>> byReason = new EnumMap<>(Reason.class);
        for (int unit : units) {
            if (!of(unit).degree().isComputed()) {
                byReason.computeIfAbsent(of(unit).degree().reason(), none -> new ArrayList<>())
                        .add(unit);
            }
        }
        return byReason;
    }

    /** The classes that have a member, the best first. */
    private void classes(Html html, List<Integer> units) {
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.CLASS),
                List.of(voice.word(ReadingWords.FROM), voice.word(ReadingWords.MEMBERS)),
                List.of(voice.word(ReadingWords.MEMBERS)));
        CoordinationClass[] all = CoordinationClass.values();
        for (int i = all.length - 1; i >= 0; i--) {
            Optional<CoordinationClass> one = Optional.of(all[i]);
            List<Integer> members =
                    units.stream().filter(unit -> of(unit).of().equals(one)).toList();
            if (!members.isEmpty()) {
                table.row(all[i].title().in(voice.language()))
                        .figure(Numerals.fixed(all[i].from(), 1))
                        .figure(Integer.toString(members.size()))
                        .pieces(voice.names(members))
                        .end();
            }
        }
        table.close();
    }

    private void table(Html html, List<Integer> units) {
        html.open("details", "class", "long").leaf("summary", voice.word(ReadingWords.ALL_UNITS));
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.UNIT),
                List.of("C", "T", "D"),
                List.of(voice.word(ReadingWords.CLASS)));
        List<Integer> shown =
                units.subList(0, Math.min(units.size(), voice.page().limits().rows()));
        for (int unit : shown) {
            Coupling coupling = of(unit);
            table.row(unit)
                    .number(coupling.coupling(), 3)
                    .number(coupling.level(), 3)
                    .number(coupling.degree(), 3)
                    .text(coupling.of()
                            .map(one -> one.title().in(voice.language()))
                            .orElse(Numerals.MISSING))
                    .end();
        }
        table.close();
        voice.cut(html, shown.size(), units.size(), "types.csv");
        html.close().line();
    }
}
