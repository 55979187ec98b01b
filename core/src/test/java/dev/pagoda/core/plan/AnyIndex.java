// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** An index of a seed: one framework, any steps that can follow each other, any data. The same seed gives the same. */
final class AnyIndex {
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of(
                            "A",
                            0.4,
                            Indicator.of("A1", 0.3, Direction.HIGHER_IS_BETTER).per("D1", 10),
                            Indicator.of("A2", 0.3, Direction.LOWER_IS_BETTER),
                            Indicator.of("A3", 0.4, Direction.HIGHER_IS_BETTER).per("A2", 1)),
                    Dimension.of(
                            "B",
                            0.4,
                            Indicator.of("B1", 0.5, Direction.HIGHER_IS_BETTER).per("D1", 1),
                            Dimension.of(
                                    "BB",
                                    0.5,
                                    Indicator.of("BB1", 0.5, Direction.HIGHER_IS_BETTER),
                                    Indicator.of("BB2", 0.5, Direction.LOWER_IS_BETTER)
                                            .per("D2", 1))),
                    Indicator.of("C", 0.2, Direction.HIGHER_IS_BETTER)),
            List.of(Denominator.of("D1"), Denominator.of("D2")));
    private static final int UNITS = 14;
    private static final List<Integer> PERIODS = List.of(2019, 2020, 2021, 2022);

    private final Random random;

    AnyIndex(long seed) {
        this.random = new Random(seed * 0x9e3779b97f4a7c15L); // seeds next to each other would begin alike
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Methodology methodology() {
        return new Methodology(
                FRAMEWORK, units(), 2022, random.nextBoolean() ? List.of(2022) : List.of(2021, 2022), steps());
    }

    private List<Unit> units() {
        return IntStream.range(0, UNITS)
                .mapToObj(unit -> new Unit(
                        "u" + unit,
                        Name.of("Unit " + unit),
                        unit % 7 == 3 ? Unit.Status.ASSOCIATED : Unit.Status.RANKED,
                        Map.of("region", List.of("east", "west", "").get(unit % 3)),
                        Double.NaN,
                        Double.NaN,
                        Location.NONE))
                .toList();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(Step.of("denominate")));
        steps.add(random.nextInt(steps.size() + 1), impute());
        steps.add(random.nextInt(steps.size() + 1), screen());
        if (random.nextInt(4) == 0) {
            steps.add(Step.of("screen", "non-zero", 0.9));
        }
        steps.add(treat());
        steps.add(normalise());
        steps.add(Step.of("weigh", "method", any(List.of("equal", "entropy", "given")), "learn-from", learnFrom()));
        steps.add(Step.of(
                "aggregate",
                "method",
                any(List.of("arithmetic", "geometric", "harmonic")),
                "coverage",
                any(List.of(0, 0.6)),
                "at",
                Setting.entries("A", any(List.of("arithmetic", "geometric")))));
        steps.add(Step.of("rank", "ties", any(List.of("min", "mean", "dense"))));
        steps.add(any(List.of(
                Step.of("tier", "method", "natural-breaks", "tiers", 3),
                Step.of("tier", "method", "thresholds", "cuts", Setting.items(40, 60)),
                Step.of("tier", "method", "quantiles"))));
        return steps;
    }

    private String learnFrom() {
        return any(List.of("edition", "all", "2020"));
    }

    private Step screen() {
        return Step.of(
                "screen",
                "coverage",
                any(List.of(0.5, 0.7, 0.85)),
                "at",
                Setting.entries("BB", any(List.of(0, 0.5))),
                "keep",
                "u1",
                "drop",
                any(List.of("u2", "u5")));
    }

    private Step impute() {
        return any(List.of(
                Step.of("impute", "method", "none"),
                Step.of("impute", "method", "median", "learn-from", learnFrom()),
                Step.of(
                        "impute",
                        "method",
                        "group-mean",
                        "group",
                        "region",
                        "learn-from",
                        learnFrom(),
                        "per",
                        Setting.entries("B", Setting.entries("method", "last-period", "max-age", 2), "BB2", "mean"))));
    }

    private Step treat() {
        return any(List.of(
                Step.of("treat", "method", "none"),
                Step.of("treat", "method", "winsorise", "most", 2, "learn-from", learnFrom()),
                Step.of("treat", "method", "winsorise-then-log", "learn-from", learnFrom(), "per", logOf("BB1")),
                Step.of("treat", "method", "none", "per", logOf("C"))));
    }

    private static Setting.Entries logOf(String indicator) {
        return Setting.entries(indicator, Setting.entries("method", "log", "form", "ln1p"));
    }

    private Step normalise() {
        return any(List.of(
                Step.of("normalise", "method", "min-max", "lower", any(List.of(0, 1)), "learn-from", learnFrom()),
                Step.of("normalise", "method", "z-score", "mean", 50, "sd", 10, "learn-from", learnFrom()),
                Step.of("normalise", "method", "goalposts", "low", 0, "high", 120, "lower", 1),
                Step.of("normalise", "method", "distance-to-reference", "unit", "u1", "learn-from", learnFrom()),
                Step.of(
                        "normalise",
                        "method",
                        "percentile-rank",
                        "per",
                        Setting.entries("A", "min-max", "BB2", Setting.entries("method", "efficacy")))));
    }

    Table table() {
        double[][] values = new double[FRAMEWORK.columns().size()][UNITS * PERIODS.size()];
        for (double[] column : values) {
            boolean skewed = random.nextBoolean();
            for (int row = 0; row < column.length; row++) {
                double x = random.nextDouble();
                column[row] = random.nextInt(9) == 0 ? Double.NaN : 1 + Math.rint(200 * (skewed ? x * x * x * x : x));
            }
        }
        return Table.of(FRAMEWORK.columns(), units().stream().map(Unit::code).toList(), PERIODS, values);
    }

    /** One to three cells with other values, most of them in the last period. */
    List<Table.Cell> cells(Table table) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int column = random.nextInt(table.columns().size());
            int row = random.nextInt(3) == 0
                    ? random.nextInt(table.rows())
                    : table.rows() - 1 - random.nextInt(table.units().size());
            double now = table.value(column, row);
            cells.add(new Table.Cell(
                    column, row, any(List.of(Double.NaN, 0.0, -0.0, 1.05 * now, now, 900.0, -5.0, 7.0))));
        }
        return cells;
    }
}
