// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Language;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.Correlated;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reading of how a framework holds together, asked by codes and said in one language. */
public record Cohering(Voice voice, Coherence reading) {
    /** Fewer units than this are few for a correlation. */
    private static final int FEW = 10;

    boolean hasFewUnits() {
        return reading.units().size() < FEW;
    }

    /** Whether there is a dimension of which it could be found out how its children hold together. */
    boolean isJudged() {
        return reading.dimensions().stream()
                .anyMatch(dimension -> dimension.reliability().found().isPresent());
    }

    Framework framework() {
        return voice.edition().framework();
    }

    Language language() {
        return voice.language();
    }

    String word(Phrase words) {
        return voice.word(words);
    }

    Sentence sentence(Phrase words) {
        return voice.sentence(words);
    }

    /** The label of a node, or of a denominator. */
    String name(String code) {
        return voice.named(code);
    }

    /** A node's weight in the index, 1 for the index itself; 0 for what is no node. */
    double weight(String code) {
        int node = framework().position(code);
        return node < 0 ? 0 : node == 0 ? 1 : voice.edition().result().effectiveWeight(node, reading.period());
    }

    /** The code of the node above; empty for the index and for what is no node. */
    String parent(String code) {
        int node = framework().position(code);
        return node <= 0
                ? ""
                : framework().nodes().get(framework().parent(node)).code();
    }

    /** The index of the dimension below the index that a node belongs to, from 0; −1 for the index. */
    int hue(int node) {
        if (node == 0) {
            return -1;
        }
        int at = node;
        while (framework().depth(at) > 1) {
            at = framework().parent(at);
        }
        return framework().top().indexOf(framework().nodes().get(at));
    }

    /** Numbers of the indicators, in the order of the framework. */
    List<Integer> indicators() {
        return IntStream.range(0, framework().nodes().size())
                .filter(node -> framework().children(node).length == 0)
                .boxed()
                .toList();
    }

    Correlated r(int node, int other) {
        return reading.correlations().between(node, other).by(reading.settings().coefficient());
    }

    /** Why a statistic could not be computed, in words, with the numbers or names that stand in the way. */
    String why(Attempt.Refused<?> refused, List<String> columns) {
        String reason = refused.obstacle().text().in(language());
        if (refused.limit() > 0) {
            Phrase words = refused.count() > refused.limit() ? CoherenceWords.AT_MOST : CoherenceWords.NEEDED;
            return sentence(words)
                    .with("reason", reason)
                    .with("n", Integer.toString(refused.count()))
                    .with("limit", Integer.toString(refused.limit()))
                    .text();
        }
        String names = refused.columns().stream()
                .filter(column -> column < columns.size())
                .map(column -> name(columns.get(column)))
                .collect(Collectors.joining(voice.word(Words.LISTED)));
        return names.isEmpty() ? reason : names + voice.word(Words.COLON) + reason;
    }
}
