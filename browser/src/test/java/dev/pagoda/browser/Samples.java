// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weightings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small projects made in code: one for every method of every catalogue. */
final class Samples {
    private static final int UNITS = 24;
    /** A unit without gaps, for methods that refer to one. */
    private static final int COMPLETE = 11;

    private static final List<Integer> PERIODS = List.of(2021, 2022);

    private Samples() {}

    /** A project by name for each method; the other steps stay plain. */
    static Map<String, Portable> oneForEachMethod() {
        Map<String, Portable> projects = new LinkedHashMap<>();
        add(projects, "impute", Imputations.ALL);
        add(projects, "treat", Treatments.ALL);
        add(projects, "normalise", Normalisations.ALL);
        add(projects, "weigh", Weightings.ALL);
        add(projects, "aggregate", Aggregations.ALL);
        add(projects, "tier", Tierings.ALL);
        return projects;
    }

    private static <F> void add(Map<String, Portable> projects, String step, Catalogue<F> catalogue) {
        for (Method<F> method : catalogue.methods()) {
            projects.put(step + "-" + method.name(), plain().replacing(List.of(stepWith(step, method))));
        }
    }

    private static Step stepWith(String step, Method<?> method) {
        List<Object> settings = new ArrayList<>(List.of("method", method.name()));
        for (Parameter<?> parameter : method.parameters()) {
            if (parameter.fallback().isEmpty() && !parameter.isOfIndicator()) {
                settings.add(parameter.name());
                settings.add(example(parameter));
            }
        }
        return Step.of(step, settings.toArray());
    }

    private static Object example(Parameter<?> parameter) {
        switch (parameter.kind()) {
            case NUMBER:
                // Bounds that hold all values of the table.
                return parameter.name().equals("low") ? 0 : parameter.name().equals("high") ? 1e6 : 0.5;
            case TEXT:
                return "as an example";
            case CODES:
                return Setting.items("b2");
            case NUMBERS:
                return Setting.items(40, 60);
            case UNIT:
                return "u" + COMPLETE;
            case GROUPING:
                return "cluster";
            default:
                return 0.5;
        }
    }

    /** Two periods, gaps, a denominator, a lower-is-better indicator, a skewed one; scores stay well above zero. */
    static Portable plain() {
        Setting.Entries goals = Setting.entries("low", 0.5, "high", 4000, "target", 30);
        Dimension index = Dimension.of(
                "index",
                1,
                Dimension.of(
                        "A",
                        0.6,
                        Indicator.of("a1", 0.3, Direction.HIGHER_IS_BETTER).with(goals),
                        Indicator.of("a2", 0.7, Direction.LOWER_IS_BETTER).with(goals)),
                Dimension.of(
                        "B",
                        0.4,
                        Indicator.of("b1", 0.5, Direction.HIGHER_IS_BETTER)
                                .with(goals)
                                .per("population", 10),
                        Indicator.of("b2", 0.5, Direction.HIGHER_IS_BETTER).with(goals)));
        Framework framework = new Framework(index, List.of(Denominator.of("population")));
        List<Unit> units = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            units.add(Unit.of((u < 10 ? "u0" : "u") + u).in("cluster", u % 3 == 0 ? "south" : "north"));
        }
        Methodology methodology = new Methodology(
                framework,
                units,
                2022,
                PERIODS,
                List.of(
                        Step.of("denominate"),
                        Step.of("impute", "method", "none"),
                        Step.of("treat", "method", "none"),
                        Step.of("normalise", "method", "min-max", "lower", 20),
                        Step.of("weigh", "method", "given"),
                        Step.of("aggregate", "method", "arithmetic"),
                        Step.of("tier", "method", "thresholds", "cuts", Setting.items(40, 60))),
                panel());
        return new Portable(methodology, table(framework, units));
    }

    /** Three experts in two rounds, on all nodes. */
    private static List<Judgment> panel() {
        List<Judgment> judgments = new ArrayList<>();
        for (int expert = 1; expert <= 3; expert++) {
            for (int round = 1; round <= 2; round++) {
                for (List<String> siblings : List.of(List.of("A", "B"), List.of("a1", "a2"), List.of("b1", "b2"))) {
                    for (int place = 0; place < 2; place++) {
                        String node = siblings.get((place + expert / 3) % 2);
                        double points = 70 - 10 * round - place * expert;
                        judgments.add(judgment(expert, round, Judgment.Kind.POINTS, node, points));
                        judgments.add(judgment(expert, round, Judgment.Kind.RANK, node, place + 1));
                    }
                }
            }
        }
        return judgments;
    }

    private static Judgment judgment(int expert, int round, Judgment.Kind kind, String node, double value) {
        return new Judgment("E" + expert, round, kind, node, "", value, Location.NONE);
    }

    private static Table table(Framework framework, List<Unit> units) {
        Random random = new Random(20231222);
        double[][] values = new double[framework.columns().size()][UNITS * PERIODS.size()];
        for (int column = 0; column < values.length; column++) {
            for (int row = 0; row < values[column].length; row++) {
                double value = column == 3 ? Math.exp(3 + 2 * random.nextGaussian()) : 1 + 50 * random.nextDouble();
                boolean gap = column < 3 && random.nextInt(12) == 0 && row % UNITS != COMPLETE;
                values[column][row] = gap ? Double.NaN : value;
            }
        }
        return Table.of(framework.columns(), units.stream().map(Unit::code).toList(), PERIODS, values);
    }
}
