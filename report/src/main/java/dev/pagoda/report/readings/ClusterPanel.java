// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.types.ClusterReading;
import dev.pagoda.readings.types.ClusterSettings;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Units sorted into clusters, with what each cluster is like. */
record ClusterPanel(ReadingVoice voice, ClusterReading reading) {
    private static final double PLAIN = 0.5;
    private static final double FAINT = 0.25;

    void write(Html html) {
        boolean found = !reading.clusters().of().isEmpty();
        voice.head(html, found ? headline() : none(), note());
        if (found) {
            table(html);
        }
        if (!reading.leftOut().isEmpty()) {
            voice.leftOut(html, Map.of(Reason.MISSING, reading.leftOut()));
        }
    }

    private String none() {
        return voice.sentence(ReadingWords.CLUSTERS_NONE)
                .with("reason", voice.why(reading.clusters().inertia()))
                .text();
    }

    private String headline() {
        double silhouette = reading.silhouette().mean().value();
        Phrase plain = silhouette > PLAIN
                ? ReadingWords.PLAIN
                : silhouette >= FAINT ? ReadingWords.FAINT : ReadingWords.HARDLY;
        return Numerals.capital(voice.sentence(ReadingWords.CLUSTERS_HEADLINE)
                .with("k", Numerals.count(reading.profiles().size(), voice.language()))
                .with("plain", voice.word(plain))
                .text());
    }

    private String note() {
        boolean means = reading.settings().algorithm() instanceof ClusterSettings.Algorithm.ByMeans;
        return voice.sentence(ReadingWords.CLUSTERS_NOTE)
                .with("s", voice.fixed(reading.silhouette().mean(), 2))
                .with("method", voice.word(means ? ReadingWords.K_MEANS : ReadingWords.TREE))
                .text();
    }

    private void table(Html html) {
        List<String> heads = new ArrayList<>(List.of(voice.word(ReadingWords.MEMBERS)));
        reading.nodes().forEach(node -> heads.add(voice.node(node)));
        heads.add(voice.word(ReadingWords.SILHOUETTE));
        ReadingTable table = ReadingTable.open(
                voice, html, voice.word(ReadingWords.CLUSTER), heads, List.of(voice.word(ReadingWords.MEMBERS)));
        for (int cluster = 1; cluster <= reading.profiles().size(); cluster++) {
            List<Integer> places = places(cluster);
            table.row(Integer.toString(cluster)).figure(Integer.toString(places.size()));
            reading.profiles()
                    .get(cluster - 1)
                    .forEach(mean -> table.figure(voice.page().points(mean)));
            table.number(silhouette(places), 2)
                    .pieces(voice.names(members(places)))
                    .end();
        }
        table.close();
    }

    private List<Integer> places(int cluster) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < reading.units().size(); place++) {
            if (reading.clusters().of().get(place) == cluster) {
                places.add(place);
            }
        }
        return places;
    }

    /** The members, best in the index first. */
    private List<Integer> members(List<Integer> places) {
        List<Integer> units = new ArrayList<>(voice.page().ranking());
        units.addAll(voice.page().edition().unranked());
        List<Integer> members = places.stream().map(reading.units()::get).toList();
        units.removeIf(unit -> !members.contains(unit));
        return units;
    }

    private Statistic silhouette(List<Integer> places) {
        List<Double> of = reading.silhouette().of();
        if (of.isEmpty()) {
            return reading.silhouette().mean();
        }
        double sum = 0;
        for (int place : places) {
            sum += of.get(place);
        }
        return Statistic.ratio(sum, places.size());
    }
}
