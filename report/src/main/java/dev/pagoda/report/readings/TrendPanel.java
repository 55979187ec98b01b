// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.trends.BetaConvergence;
import dev.pagoda.readings.trends.RankMove;
import dev.pagoda.readings.trends.SigmaConvergence;
import dev.pagoda.readings.trends.Trend;
import dev.pagoda.readings.trends.TrendReading;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import java.util.List;

/** How scores moved over the scored periods, and whether units come closer to each other. */
record TrendPanel(ReadingVoice voice, TrendReading reading) {
    private static final double CHANCE = 0.05;

    void write(Html html) {
        if (reading.periods().size() < 2) {
            voice.head(html, voice.word(ReadingWords.TRENDS_ONE), voice.word(ReadingWords.TRENDS_NOTE));
            return;
        }
        for (int i = 0; i < reading.nodes().size(); i++) {
            TrendReading.NodeTrends node = reading.nodes().get(i);
            voice.head(html, headline(node), i == 0 ? voice.word(ReadingWords.TRENDS_NOTE) : "");
            convergence(html, node.beta());
            if (i == 0) {
                table(html, node);
            }
        }
    }

    private String headline(TrendReading.NodeTrends node) {
        List<SigmaConvergence.Dispersion> spreads = node.sigma().periods();
        Statistic first = spreads.get(0).variation();
        Statistic last = spreads.get(spreads.size() - 1).variation();
        if (!first.isComputed() || !last.isComputed()) {
            return voice.sentence(ReadingWords.TRENDS_NONE)
                    .with("node", voice.node(node.node()))
                    .with("reason", voice.why(first.isComputed() ? last : first))
                    .text();
        }
        return voice.sentence(
                        last.value() < first.value() ? ReadingWords.TRENDS_CONVERGED : ReadingWords.TRENDS_DIVERGED)
                .with("node", voice.node(node.node()))
                .with("first", Integer.toString(spreads.get(0).period()))
                .with("last", Integer.toString(spreads.get(spreads.size() - 1).period()))
                .with("a", voice.fixed(first, 3))
                .with("b", voice.fixed(last, 3))
                .text();
    }

    private void convergence(Html html, BetaConvergence beta) {
        Statistic slope = beta.line().slope();
        Statistic p = beta.line().p();
        if (!slope.isComputed() || !p.isComputed()) {
            return;
        }
        boolean faster = slope.value() < 0 && p.value() < CHANCE;
        html.leaf(
                "p",
                voice.sentence(faster ? ReadingWords.CATCHING_UP : ReadingWords.NOT_CATCHING_UP)
                        .with("b", voice.fixed(slope, 3))
                        .with("p", voice.p(p))
                        .text(),
                "class",
                "say");
    }

    private void table(Html html, TrendReading.NodeTrends node) {
        ReadingTable table = ReadingTable.open(
                voice,
                html,
                voice.word(ReadingWords.UNIT),
                List.of(
                        voice.word(ReadingWords.GROWTH),
                        voice.word(ReadingWords.SLOPE),
                        voice.word(ReadingWords.RANKS),
                        voice.word(ReadingWords.PLACES)),
                List.of());
        List<Integer> shown = voice.page().shown();
        for (int unit : shown) {
            Trend trend = node.trends().get(unit);
            RankMove move = node.moves().get(unit);
            table.row(unit)
                    .percent(trend.growth())
                    .number(trend.line().slope(), 2)
                    .figure(Numerals.rank(move.before().value()) + " → "
                            + Numerals.rank(move.after().value()))
                    .number(move.places(), 0)
                    .end();
        }
        table.close();
        voice.cut(html, shown.size(), voice.page().ranking().size(), "trends.csv");
    }
}
