// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.readings.reading.Include;
import java.util.List;

/**
 * What a reading of trends is to look at.
 *
 * @param nodes codes of nodes whose scores are read; if there are none, the index and the dimensions right below it
 * @param indicators codes of indicators whose observed values are read, too
 * @param periods the periods that count, by name; if there are none, all scored ones
 * @param latest how many of the last values of a series count; 0 for all
 * @param confidence of the interval of the robust slope
 */
public record TrendSettings(
        List<String> nodes,
        List<String> indicators,
        List<Integer> periods,
        Include include,
        int latest,
        double confidence) {
    private static final double USUAL_CONFIDENCE = 0.95;

    public TrendSettings {
        nodes = List.copyOf(nodes);
        indicators = List.copyOf(indicators);
        periods = periods.stream().distinct().sorted().toList();
        if (latest < 0) {
            throw new IllegalArgumentException("latest (" + latest + ") must be at least 0");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") must be between 0 and 1");
        }
    }

    /** Scores of the index and its dimensions over all scored periods. */
    public static TrendSettings usual() {
        return new TrendSettings(List.of(), List.of(), List.of(), Include.RANKED, 0, USUAL_CONFIDENCE);
    }
}
