// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.space.LocalMoran;
import dev.pagoda.readings.space.MoranIndex;
import dev.pagoda.readings.space.Neighbourhood;
import dev.pagoda.readings.space.NodeSpace;
import dev.pagoda.readings.space.Quadrant;
import dev.pagoda.readings.space.SpatialReading;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether near units have like scores, and which of them stand out among their neighbours. */
record SpacePanel(ReadingVoice voice, SpatialReading space) {
    private static final double CHANCE = 0.05;

    void write(Html html) {
        NodeSpace first = space.nodes().get(0);
        voice.head(html, headline(first.moran()), note(first.moran()));
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.NODE),
                List.of(voice.word(ReadingWords.MORAN), voice.word(ReadingWords.P)),
                List.of(voice.word(ReadingWords.PATTERN), voice.word(ReadingWords.STANDING_OUT)));
        space.nodes().forEach(node -> row(table, node));
        table.close();
        voice.leftOut(html, leftOut());
    }

    /** The chance of the index: by random orders if there are any, else by the moments. */
    private static Statistic p(MoranIndex moran) {
        return moran.permutations().p().isComputed()
                ? moran.permutations().p()
                : moran.randomisation().oneSided();
    }

    private static Statistic p(LocalMoran local) {
        return local.permutations().p().isComputed()
                ? local.permutations().p()
                : local.randomisation().oneSided();
    }

    private static boolean isPattern(MoranIndex moran) {
        return moran.index().isComputed() && p(moran).value() < CHANCE;
    }

    private static boolean isAlike(MoranIndex moran) {
        return moran.index().value() > moran.normality().expectation().value();
    }

    private String headline(MoranIndex moran) {
        if (!moran.index().isComputed()) {
            return voice.sentence(ReadingWords.SPACE_UNKNOWN)
                    .with("reason", voice.why(moran.index()))
                    .text();
        }
        Phrase words = !isPattern(moran)
                ? ReadingWords.SPACE_NONE
                : isAlike(moran) ? ReadingWords.SPACE_ALIKE : ReadingWords.SPACE_UNLIKE;
        return voice.sentence(words).text();
    }

    private String note(MoranIndex moran) {
        int permutations = space.settings().permutations();
        return voice.sentence(ReadingWords.SPACE_NOTE)
                .with("i", voice.fixed(moran.index(), 2))
                .with("p", voice.p(p(moran)))
                .with("near", near())
                .with("expected", voice.fixed(moran.normality().expectation(), 2))
                .with(
                        "dealt",
                        permutations == 0
                                ? ""
                                : voice.sentence(ReadingWords.DEALT)
                                        .with("k", Integer.toString(permutations))
                                        .text())
                .with("n", Integer.toString(moran.units()))
                .with("k", Numerals.fixed(2 * CHANCE * moran.units(), 0)) // each unit may stand out on either side
                .text();
    }

    private String near() {
        Neighbourhood near = space.settings().neighbourhood();
        if (near instanceof Neighbourhood.Nearest nearest) {
            return voice.sentence(ReadingWords.NEAR_NEAREST)
                    .with("k", Integer.toString(nearest.k()))
                    .text();
        }
        if (near instanceof Neighbourhood.Band band) {
            return voice.sentence(ReadingWords.NEAR_BAND)
                    .with("k", Numerals.raw(band.cutOff()))
                    .text();
        }
        return voice.word(
                near instanceof Neighbourhood.Contiguity ? ReadingWords.NEAR_PAIRS : ReadingWords.NEAR_DISTANCE);
    }

    private void row(ReadingTable table, NodeSpace node) {
        MoranIndex moran = node.moran();
        Phrase pattern =
                !isPattern(moran) ? ReadingWords.NO_PATTERN : isAlike(moran) ? ReadingWords.ALIKE : ReadingWords.UNLIKE;
        table.row(voice.node(node.node()))
                .number(moran.index(), 2)
                .number(p(moran), 3)
                .text(moran.index().isComputed() ? voice.word(pattern) : Numerals.MISSING)
                .pieces(standingOut(node))
                .end();
    }

    /** The units that differ from chance, by how they stand among their neighbours. */
    private List<Piece> standingOut(NodeSpace node) {
        List<Piece> pieces = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            List<Integer> units = new ArrayList<>();
            for (int place = 0; place < node.local().size(); place++) {
                LocalMoran local = node.local().get(place);
                if (local.quadrant().filter(quadrant::equals).isPresent() && p(local).value() <= CHANCE) {
                    units.add(node.units().get(place));
                }
            }
            if (!units.isEmpty()) {
                String before = pieces.isEmpty() ? "" : voice.word(ReadingWords.NEXT);
                String title = quadrant.title().in(voice.language());
                pieces.add(new Piece.Plain(before + title + voice.page().word(Words.COLON)));
                pieces.addAll(voice.names(units));
            }
        }
        return pieces.isEmpty() ? List.of(new Piece.Plain(voice.word(ReadingWords.NOBODY))) : pieces;
    }

    private Map<Reason, List<Integer>> leftOut() {
        Map<Reason, List<Integer>> byReason = new EnumMap<>(Reason.class);
        for (SpatialReading.NotPlaced one : space.leftOut()) {
            byReason.computeIfAbsent(one.reason(), none -> new ArrayList<>()).add(one.unit());
        }
        return byReason;
    }
}
