// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.momentum.MomentumReading;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What rose and fell since an earlier period, over the whole index. */
record MomentumPanel(ReadingVoice voice, MomentumReading reading) {
    private static final double EVEN = 50;

    void write(Html html) {
        MomentumReading.NodeMomentum index = reading.nodes().get(0);
        Statistic all = index.all().diffusion().index();
        voice.head(
                html,
                headline(all),
                voice.sentence(ReadingWords.MOMENTUM_NOTE).with("from", from()).text());
        if (all.isComputed()) {
            table(html, index);
        }
    }

    private String from() {
        return Integer.toString(reading.settings().from());
    }

    private String headline(Statistic all) {
        if (!all.isComputed()) {
            return voice.sentence(ReadingWords.MOMENTUM_NONE)
                    .with("from", from())
                    .with("reason", voice.why(all))
                    .text();
        }
        Phrase words = all.value() > EVEN
                ? ReadingWords.MOMENTUM_UP
                : all.value() < EVEN ? ReadingWords.MOMENTUM_DOWN : ReadingWords.MOMENTUM_EVEN;
        return voice.sentence(words)
                .with("from", from())
                .with("d", voice.fixed(all, 1))
                .text();
    }

    private void table(Html html, MomentumReading.NodeMomentum index) {
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.UNIT),
                List.of(
                        voice.word(ReadingWords.RISEN),
                        voice.word(ReadingWords.UNCHANGED),
                        voice.word(ReadingWords.FALLEN),
                        voice.word(ReadingWords.DIFFUSION),
                        voice.word(ReadingWords.COMPOSITE)),
                List.of());
        List<Integer> units = new ArrayList<>(voice.page().ranking());
        units.removeIf(unit -> !index.units().get(unit).diffusion().index().isComputed());
        units.sort(Comparator.comparingDouble(
                (Integer unit) -> -index.units().get(unit).diffusion().index().value())); // a stable sort
        List<Integer> shown =
                units.subList(0, Math.min(units.size(), voice.page().limits().rows()));
        shown.forEach(unit -> row(table.row(unit), index.units().get(unit)));
        row(table.total(voice.word(ReadingWords.ALL)), index.all());
        table.close();
        voice.cut(html, shown.size(), units.size(), "momentum.csv");
    }

    private static void row(ReadingTable table, MomentumReading.Momentum one) {
        table.figure(Integer.toString(one.diffusion().up()))
                .figure(Integer.toString(one.diffusion().same()))
                .figure(Integer.toString(one.diffusion().down()))
                .number(one.diffusion().index(), 1)
                .number(one.composite().index(), 1)
                .end();
    }
}
