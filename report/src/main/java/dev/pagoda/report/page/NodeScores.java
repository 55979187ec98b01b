// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/** The scores of all ranked units at a node. */
public final class NodeScores {
    private final Sample sample;
    private final List<Double> scores;

    private NodeScores(Sample sample, List<Double> scores) {
        this.sample = sample;
        this.scores = scores;
    }

    public static NodeScores of(Edition edition, List<Integer> ranked, int node) {
        List<Double> scores = new ArrayList<>();
        for (int unit : ranked) {
            if (!Double.isNaN(edition.score(node, unit))) {
                scores.add(edition.score(node, unit));
            }
        }
        return new NodeScores(
                Sample.of(scores.stream().mapToDouble(Double::doubleValue).toArray()), List.copyOf(scores));
    }

    /** The middle of the places that units of this score share, 1 the best. */
    public double of(double score) {
        int upTo = sample.countUpTo(score);
        int below = sample.countBelow(score);
        return sample.size() - (upTo + below - 1) / 2.0;
    }

    /** How many units have this score. */
    public int sharing(double score) {
        return sample.countUpTo(score) - sample.countBelow(score);
    }

    /** How many units have more. */
    public int above(double score) {
        return sample.size() - sample.countUpTo(score);
    }

    public int size() {
        return sample.size();
    }

    /** All scores, or evenly spaced ones of them where they are more than {@code most}. */
    public List<Double> ticks(int most) {
        if (scores.size() <= most) {
            return scores;
        }
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            ticks.add(sample.get((int) ((long) i * (sample.size() - 1) / (most - 1))));
        }
        return ticks;
    }
}
