package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.trends.BetaConvergence;
import dev.pagoda.readings.trends.RankMove;
import dev.pagoda.readings.trends.SigmaConvergence;
import dev.pagoda.readings.trends.Trend;
import dev.pagoda.readings.trends.TrendReading;

/** Trends as tables. */
record TrendTables(TrendReading reading, Result result) {
    /** A row for each unit at each node, and for each indicator that was asked for. */
    void trends(CsvRows rows) {
        rows.row(
                "series",
                "unit",
                "points",
                "first",
                "last",
                "growth",
                "percent_change",
                "slope",
                "slope_p",
                "robust_slope",
                "robust_low",
                "robust_high",
                "rank_before",
                "rank_after",
                "places",
                "why_missing");
        Statistic none = Statistic.none(Reason.NOT_ASKED);
        RankMove unranked = new RankMove(none, none, none, none);
        for (TrendReading.NodeTrends node : reading.nodes()) {
            for (int unit = 0; unit < node.trends().size(); unit++) {
                RankMove move = node.moves().isEmpty() ? unranked : node.moves().get(unit);
                row(
                        rows,
                        ReadingTables.node(result, node.node()),
                        unit,
                        node.trends().get(unit),
                        move);
            }
        }
        for (TrendReading.IndicatorTrends one : reading.indicators()) {
            for (int unit = 0; unit < one.trends().size(); unit++) {
                String code = result.framework().columns().get(one.column());
                row(rows, code, unit, one.trends().get(unit), unranked);
            }
        }
    }

    private void row(CsvRows rows, String series, int unit, Trend trend, RankMove move) {
        Object[] about = {
            series, ReadingTables.unit(result, unit), trend.points(), period(trend.first()), period(trend.last())
        };
        Statistics.row(
                rows,
                about,
                trend.growth(),
                trend.percentChange(),
                trend.line().slope(),
                trend.line().p(),
                trend.robust().slope(),
                trend.robust().low(),
                trend.robust().high(),
                move.before(),
                move.after(),
                move.places());
    }

    private static String period(int period) {
        return period <= 0 ? "" : Integer.toString(period);
    }

    /** Whether scores of units come closer to each other (σ), and whether those behind grow faster (β). */
    void convergence(CsvRows rows) {
        rows.row("node", "measure", "period", "value", "p", "why_missing");
        for (TrendReading.NodeTrends node : reading.nodes()) {
            String code = ReadingTables.node(result, node.node());
            SigmaConvergence sigma = node.sigma();
            for (SigmaConvergence.Dispersion one : sigma.periods()) {
                line(rows, code, "standard-deviation", Integer.toString(one.period()), one.deviation());
                line(rows, code, "coefficient-of-variation", Integer.toString(one.period()), one.variation());
                line(rows, code, "deviation-of-logarithms", Integer.toString(one.period()), one.logarithms());
            }
            line(
                    rows,
                    code,
                    "slope-of-deviations",
                    "",
                    sigma.deviations().slope(),
                    sigma.deviations().p());
            line(
                    rows,
                    code,
                    "slope-of-variations",
                    "",
                    sigma.variations().slope(),
                    sigma.variations().p());
            BetaConvergence beta = node.beta();
            line(rows, code, "beta", "", beta.line().slope(), beta.line().p());
            line(rows, code, "speed", "", beta.speed());
            line(rows, code, "half-life", "", beta.halfLife());
        }
    }

    private static void line(CsvRows rows, String node, String measure, String period, Statistic value) {
        line(rows, node, measure, period, value, Statistic.none(Reason.NOT_ASKED));
    }

    private static void line(CsvRows rows, String node, String measure, String period, Statistic value, Statistic p) {
        Statistics.row(rows, new Object[] {node, measure, period}, value, p);
    }
}
