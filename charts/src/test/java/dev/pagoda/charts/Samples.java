// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Charts to look at: of many sizes, in both languages, and with the numbers that make trouble. */
final class Samples {
    static final List<Double> AWKWARD = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0.0,
            -0.0,
            -12.5,
            1e300,
            -1e300,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            42.0);
    static final String AWKWARD_NAME = "A<b> & \"c\" d'e \u0001 \ud800 广州";

    private Samples() {}

    static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(i % 3 == 0 ? "城市" + i : i % 5 == 4 ? "Guangdong-Hong Kong-Macao Area " + i : "City number " + i);
        }
        return names;
    }

    static RankingChart ranking(int count, boolean intervals) {
        List<RankingChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> parts = List.of(20.0 * (count - i) / count, 30.0 * (count - i) / count, 7.0);
            double score = parts.get(0) + parts.get(1) + parts.get(2);
            RankInterval interval = intervals ? new RankInterval(Math.max(1, i), i + 2, i + 1) : RankInterval.NONE;
            rows.add(new RankingChart.Row("" + (i + 1), names(count).get(i), "第二", parts, score, interval));
        }
        return RankingChart.of(
                "a ranking", rows, List.of("One", "Two", "Three"), new RankingChart.Labels("Points", "Rank"));
    }

    static StripPlot strips(int count) {
        List<StripPlot.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new StripPlot.Row(names(count).get(i), "第二", i, List.of(0.0, 50.0, 100.0), 50, "rank 2"));
        }
        return StripPlot.of("strips", rows);
    }

    static CoverageMap coverage(int units, int indicators) {
        List<CoverageMap.Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators; j++) {
            columns.add(new CoverageMap.Column("Indicator " + j, j / 3));
        }
        List<CoverageMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            List<CoverageMap.Cell> cells = new ArrayList<>();
            for (int j = 0; j < indicators; j++) {
                cells.add(CoverageMap.Cell.values()[(i + j) % 4]);
            }
            rows.add(new CoverageMap.Row(names(units).get(i), "第二", cells, "50 %"));
        }
        CoverageMap.Labels words = new CoverageMap.Labels("observed", "treated", "imputed", "missing");
        return CoverageMap.of("coverage", columns, List.of("One", "Two", "Three"), rows, words);
    }

    static Scatter scatter(int count) {
        List<Scatter.Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dots.add(new Scatter.Dot(names(count).get(i), i * 37 % 100, i * 53 % 90));
        }
        return Scatter.of(
                "scatter",
                dots,
                new Scatter.Axis("Research", 50, 2),
                new Scatter.Axis("应用", 40, 2),
                List.of("both", "research only", "use only", "neither"));
    }

    static DotMap map(int count) {
        List<DotMap.Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Crowded on purpose: every third place is almost at the same spot.
            double spread = i % 3 == 0 ? 0.2 : 1;
            places.add(new DotMap.Place(
                    names(count).get(i), 110 + i * 7 % 11 * spread, 25 + i * 5 % 13 * spread, 100.0 - i, i % 4, true));
        }
        List<DotMap.DotGroup> groups = List.of(
                new DotMap.DotGroup("North"),
                new DotMap.DotGroup("East"),
                new DotMap.DotGroup("South"),
                new DotMap.DotGroup("West"));
        return DotMap.of("map", places, groups, "Points");
    }

    static GroupMeans means(int count) {
        List<GroupMeans.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new GroupMeans.Row(
                    names(count).get(i), "10 ranked", 30 + i, List.of(10.0 + i, 30.0 + i, 50.0 + i)));
        }
        return GroupMeans.of("means", rows, 33, "all");
    }

    static Slope slope(int count) {
        List<Slope.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Slope.Row(names(count).get(i), i + 1, count - i));
        }
        return Slope.of("slope", "Before", "After", rows);
    }

    static Icicle icicle(int dimensions) {
        List<Icicle.NodeBox> children = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            Icicle.NodeBox leaf = new Icicle.NodeBox(names(dimensions).get(i), "第二", "100 %", 1, List.of());
            children.add(new Icicle.NodeBox("Dimension " + i, "维度", "20 %", i + 1, List.of(leaf, leaf)));
        }
        return Icicle.of("icicle", new Icicle.NodeBox("Index", "指数", "", 1, children));
    }

    static TierStrip tiers(int count) {
        List<TierStrip.ScoredUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(new TierStrip.ScoredUnit(names(count).get(i), i * i % 97));
        }
        return TierStrip.of("tiers", units, List.of(30.0, 60.0), List.of("Low", "Middle", "High"));
    }

    static CoverageBars bars(int count) {
        List<CoverageBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new CoverageBars.Row(names(count).get(i), "第二", i, i / (double) count, "50 %"));
        }
        return CoverageBars.of("shares", rows);
    }

    static RankSpread spread(int count) {
        List<RankSpread.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> shares = new ArrayList<>();
            for (int rank = 1; rank <= count; rank++) {
                shares.add(Math.abs(rank - i - 1) < 2 ? 1.0 / 3 : 0.0);
            }
            RankInterval interval = new RankInterval(Math.max(1, i), Math.min(count, i + 2), i + 1);
            rows.add(new RankSpread.Row("" + (i + 1), names(count).get(i), "第二", shares, interval, i + 1, "1–2"));
        }
        RankSpread.Labels words = new RankSpread.Labels("Rank", "rank", "median", "90 %", "how often", "tied", "90 %");
        return RankSpread.of("spread", rows, List.of(2, 1, 3, 500), words);
    }

    static Dominance dominance(int count) {
        List<Dominance.OrderedUnit> units = new ArrayList<>();
        List<List<Double>> ahead = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(new Dominance.OrderedUnit("" + (i + 1), names(count).get(i)));
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                row.add(Math.max(0, Math.min(1, 0.45 + (j - i) / 8.0)));
            }
            ahead.add(row);
        }
        Dominance.Labels words = new Dominance.Labels("row ahead in", " ahead of ", "%", "the other way round");
        return Dominance.of("dominance", units, ahead, words);
    }

    static VarianceBars variance(int count) {
        List<VarianceBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double total = 1.0 / (i + 1.5);
            rows.add(new VarianceBars.Row(
                    names(count).get(i), "第二", total, total - 0.1, total + 0.1, total / 2, "50 %"));
        }
        return VarianceBars.of("variance", rows, new VarianceBars.Labels("in all", "by itself", "interval", " %"));
    }

    static WeightBars weights(int count) {
        List<WeightBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            WeightBars.Span span = new WeightBars.Span(0.3, 0.3 + 0.7 / (i + 1), "something below", "something above");
            rows.add(new WeightBars.Row(names(count).get(i), "第二", 0.35, span, new WeightBars.Span(0, 1, "", "")));
        }
        return WeightBars.of("weights", rows, new WeightBars.Labels("one thing", "another", "weight", " %"));
    }

    static HingeMap hinges(int units, int indicators) {
        List<CoverageMap.Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators; j++) {
            columns.add(new CoverageMap.Column("Indicator " + j, j / 3));
        }
        List<HingeMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            List<HingeMap.Cell> cells = new ArrayList<>();
            for (int j = 0; j < indicators; j++) {
                cells.add(HingeMap.Cell.values()[(i + j) % 6]);
            }
            rows.add(new HingeMap.Row(names(units).get(i), "第二", cells));
        }
        Map<HingeMap.Cell, String> words = new EnumMap<>(HingeMap.Cell.class);
        for (HingeMap.Cell cell : HingeMap.Cell.values()) {
            words.put(cell, "what is called " + cell.ordinal());
        }
        return HingeMap.of("hinges", columns, List.of("One", "Two", "Three"), rows, words);
    }

    static CorrelationMap correlations(int count) {
        List<CorrelationMap.Column> columns = new ArrayList<>();
        List<List<Double>> r = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new CorrelationMap.Column(names(count).get(i), i / 3));
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                row.add(i == j ? 1 : ((i + j) * 7 % 21 - 10) / 10.0);
            }
            r.add(row);
        }
        CorrelationMap.Labels words = new CorrelationMap.Labels("correlation", "figures: r × 100", "one dimension");
        return CorrelationMap.of("correlations", columns, List.of("One", "Two", "Three"), r, words);
    }

    static Scree scree(int count) {
        List<Scree.NodeScree> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            panels.add(new Scree.NodeScree(names(count).get(i), "61 % in the first", List.of(2.2 + i, 1.1, 0.4, 0.3)));
        }
        return Scree.of("scree", panels, new Scree.Labels("above 1", "below 1", "one indicator by itself"));
    }

    static Dumbbells dumbbells(int count) {
        List<Dumbbells.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Dumbbells.Row(
                    names(count).get(i), "第二", i / 3, 1.0 / count, i / (double) count, "× 1.8", i % 4 == 0));
        }
        return Dumbbells.of("dumbbells", rows, new Dumbbells.Labels("weight", "importance", "ratio", " %"));
    }

    static AvailabilityMap availability(int units, int indicators) {
        List<AvailabilityMap.Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators; j++) {
            columns.add(new AvailabilityMap.Column("Column " + j, j / 4 - 1, j % 4 == 0));
        }
        List<AvailabilityMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            List<Double> shares = new ArrayList<>();
            for (int j = 0; j < indicators; j++) {
                shares.add(j % 4 == 0 ? (i + j) % 5 / 4.0 : (i + j) % 2);
            }
            rows.add(new AvailabilityMap.Row(names(units).get(i), shares));
        }
        AvailabilityMap.Labels words = new AvailabilityMap.Labels("observed", "missing", "share in %", "too low");
        return AvailabilityMap.of("availability", columns, rows, 0.5, words);
    }

    /** Every chart with so many rows, wide and narrow. */
    static List<Chart> all(int count) {
        RankingChart ranking = ranking(count, true);
        return List.of(
                ranking,
                ranking.forPhone(),
                ranking.withWidth(760).withGap(new RankingChart.Gap(Math.max(1, count / 2), "a gap")),
                ranking(count, false).withGap(new RankingChart.Gap(1, "a gap")).forPhone(),
                strips(count),
                strips(count).withWidth(340),
                coverage(count, 12),
                coverage(count, 12).withWidth(340),
                scatter(count),
                scatter(count).withWidth(340),
                map(count),
                map(count).withWidth(340),
                means(count),
                means(count).withWidth(340),
                slope(count),
                slope(count).withWidth(340),
                icicle(count),
                icicle(count).forPhone(),
                tiers(count),
                tiers(count).withWidth(340),
                bars(count),
                bars(count).withWidth(340),
                spread(count),
                spread(count).withWidth(340),
                dominance(count),
                dominance(count).withWidth(340),
                variance(count),
                variance(count).withWidth(340),
                weights(count),
                weights(count).withWidth(340),
                hinges(count, 12),
                hinges(count, 12).withWidth(340),
                correlations(count),
                correlations(count).withWidth(340),
                scree(count),
                scree(count).withWidth(340),
                dumbbells(count),
                dumbbells(count).withWidth(340),
                availability(count, 12),
                availability(count, 60).withWidth(340));
    }

    /** Every chart with this number and this name wherever one can stand. */
    static List<Chart> with(double x, String name) {
        RankInterval interval = new RankInterval(x, x, x);
        RankingChart.Row row = new RankingChart.Row(name, name, name, List.of(x, 1.0), x, interval);
        RankingChart.Row plain = new RankingChart.Row("1", "B", "", List.of(1.0, x), 2, interval);
        RankingChart ranking = RankingChart.of(
                        name, List.of(row, plain), List.of(name, "b"), new RankingChart.Labels(name, name))
                .withGap(new RankingChart.Gap(1, name));
        StripPlot strips = StripPlot.of(name, List.of(new StripPlot.Row(name, name, 0, List.of(x, 1.0), x, name)));
        DotMap map = DotMap.of(
                name,
                List.of(
                        new DotMap.Place(name, 100, 30, x, 0, true),
                        new DotMap.Place(name, x, x, x, 0, true),
                        new DotMap.Place("B", 110, 20, 5, 0, true)),
                List.of(new DotMap.DotGroup(name)),
                name);
        Icicle.NodeBox leaf = new Icicle.NodeBox(name, name, name, x, List.of());
        return List.of(
                ranking,
                ranking.withMaximum(x),
                ranking.forPhone(),
                strips,
                strips.withScale(Double.NaN, Double.NaN),
                map,
                map.withWidth(340),
                GroupMeans.of(name, List.of(new GroupMeans.Row(name, name, x, List.of(x, 1.0))), x, name),
                Slope.of(name, name, name, List.of(new Slope.Row(name, x, 2), new Slope.Row(name, 1, x))),
                Icicle.of(name, new Icicle.NodeBox(name, name, name, x, List.of(leaf, leaf))),
                TierStrip.of(name, List.of(new TierStrip.ScoredUnit(name, x)), List.of(x), List.of(name, name)),
                CoverageBars.of(name, List.of(new CoverageBars.Row(name, name, 0, x, name))),
                RankSpread.of(
                        name,
                        List.of(new RankSpread.Row(name, name, name, List.of(x, 0.5), interval, x, name)),
                        List.of(2),
                        new RankSpread.Labels(name, name, name, name, name, name, name)),
                Dominance.of(
                        name,
                        List.of(new Dominance.OrderedUnit(name, name), new Dominance.OrderedUnit(name, name)),
                        List.of(List.of(x, x), List.of(x)),
                        new Dominance.Labels(name, name, name, name)),
                WeightBars.of(
                        name,
                        List.of(new WeightBars.Row(
                                name,
                                name,
                                x,
                                new WeightBars.Span(x, x, name, name),
                                new WeightBars.Span(0, x, name, name))),
                        new WeightBars.Labels(name, name, name, name)),
                HingeMap.of(
                        name,
                        List.of(new CoverageMap.Column(name, 0)),
                        List.of(name, name),
                        List.of(new HingeMap.Row(name, name, List.of(HingeMap.Cell.FIRST))),
                        Map.of(HingeMap.Cell.FIRST, name)),
                CorrelationMap.of(
                        name,
                        List.of(new CorrelationMap.Column(name, 0), new CorrelationMap.Column(name, 0)),
                        List.of(name, name),
                        List.of(List.of(x, x), List.of(x)),
                        new CorrelationMap.Labels(name, name, name)),
                Scatter.of(
                        name,
                        List.of(new Scatter.Dot(name, x, 1), new Scatter.Dot(name, 2, x)),
                        new Scatter.Axis(name, x, 2),
                        new Scatter.Axis(name, x, 2),
                        List.of(name, name, name, name)),
                Scree.of(
                        name,
                        List.of(new Scree.NodeScree(name, name, List.of(x, 1.0))),
                        new Scree.Labels(name, name, name)),
                Dumbbells.of(
                        name,
                        List.of(new Dumbbells.Row(name, name, 0, x, 0.5, name, true)),
                        new Dumbbells.Labels(name, name, name, name)),
                AvailabilityMap.of(
                        name,
                        List.of(new AvailabilityMap.Column(name, -1, true), new AvailabilityMap.Column(name, 0, false)),
                        List.of(new AvailabilityMap.Row(name, List.of(x))),
                        x,
                        new AvailabilityMap.Labels(name, name, name, name)),
                VarianceBars.of(
                        name,
                        List.of(new VarianceBars.Row(name, name, x, x, x, x, name)),
                        new VarianceBars.Labels(name, name, name, name)),
                CoverageMap.of(
                        name,
                        List.of(new CoverageMap.Column(name, 0)),
                        List.of(name, name),
                        List.of(new CoverageMap.Row(name, name, List.of(), name)),
                        new CoverageMap.Labels(name, name, name, name)));
    }
}
