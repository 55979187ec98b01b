// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.UnitScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several periods read together. With one period there are no trends, and every statistic says that there is too
 * little.
 *
 * @param periods that count, ascending
 * @param absent periods that are asked for but not scored
 * @param nodes scores
 * @param indicators observed values, as they came in and denominated
 */
public record TrendReading(
        TrendSettings settings,
        List<Integer> periods,
        List<Integer> absent,
        List<NodeTrends> nodes,
        List<IndicatorTrends> indicators) {
    /**
     * Scores of a node over time.
     *
     * @param node its number in the framework
     * @param trends by unit
     * @param moves in rank from the first to the last period, by unit
     */
    public record NodeTrends(
            int node, List<Trend> trends, List<RankMove> moves, SigmaConvergence sigma, BetaConvergence beta) {
        public NodeTrends {
            trends = List.copyOf(trends);
            moves = List.copyOf(moves);
        }
    }

    /**
     * Observed values over time.
     *
     * @param column its number in the table
     * @param direction whether growth is good
     * @param trends by unit
     */
    public record IndicatorTrends(int column, Direction direction, List<Trend> trends) {
        public IndicatorTrends {
            trends = List.copyOf(trends);
        }
    }

    public TrendReading {
        periods = List.copyOf(periods);
        absent = List.copyOf(absent);
        nodes = List.copyOf(nodes);
        indicators = List.copyOf(indicators);
    }

    /**
     * Reads a finished run of several scored periods. Codes that are not in the framework are passed over: whoever
     * reads the settings has checked them.
     */
    public static TrendReading of(Project project, Result result, TrendSettings settings) {
        List<Integer> scored = project.methodology().periods();
        List<Integer> asked = settings.periods().isEmpty() ? scored : settings.periods();
        int[] periods = asked.stream()
                .filter(scored::contains)
                .mapToInt(Integer::intValue)
                .toArray();
        return new TrendReading(
                settings,
                Arrays.stream(periods).boxed().toList(),
                asked.stream().filter(period -> !scored.contains(period)).toList(),
                UnitScores.nodes(result.framework(), settings.nodes(), UnitScores.top(result.framework())).stream()
                        .map(node -> node(result, node, periods, settings))
                        .toList(),
                result.framework().indicators().stream()
                        .filter(indicator -> settings.indicators().contains(indicator.code()))
                        .map(indicator -> indicator(result, indicator, periods, settings))
                        .toList());
    }

    private static NodeTrends node(Result result, int node, int[] periods, TrendSettings settings) {
        double[][] scores = Arrays.stream(periods)
                .mapToObj(period -> UnitScores.of(result, node, period, settings.include()))
                .toArray(double[][]::new);
        double[][] ranks = Arrays.stream(periods)
                .mapToObj(period -> UnitScores.ranks(result, node, period))
                .toArray(double[][]::new);
        int last = periods.length - 1;
        boolean moved = last > 0;
        return new NodeTrends(
                node,
                trends(result, periods, scores, settings),
                moved ? RankMove.between(ranks[0], ranks[last], scores[0], scores[last]) : List.of(),
                SigmaConvergence.of(periods, scores),
                moved
                        ? BetaConvergence.of(scores[0], scores[last], periods[last] - periods[0])
                        : BetaConvergence.of(new double[0], new double[0], 1));
    }

    private static IndicatorTrends indicator(
            Result result, Indicator indicator, int[] periods, TrendSettings settings) {
        int column = result.framework().column(indicator);
        double[][] values = Arrays.stream(periods)
                .mapToObj(period -> UnitScores.observed(result, column, period))
                .toArray(double[][]::new);
        return new IndicatorTrends(column, indicator.direction(), trends(result, periods, values, settings));
    }

    private static List<Trend> trends(Result result, int[] periods, double[][] values, TrendSettings settings) {
        List<Trend> trends = new ArrayList<>();
        for (int unit = 0; unit < result.methodology().units().size(); unit++) {
            int at = unit;
            double[] series = Arrays.stream(values).mapToDouble(row -> row[at]).toArray();
            trends.add(Trend.of(periods, series, settings.latest(), settings.confidence()));
        }
        return trends;
    }
}
