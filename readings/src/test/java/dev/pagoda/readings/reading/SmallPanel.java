// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small index of three periods: two dimensions, a lower-is-better indicator, one that is divided by residents; two
 * groups, a unit in none of them, an associated unit, and one without coordinates.
 */
public final class SmallPanel {
    public static final List<Integer> PERIODS = List.of(2020, 2021, 2022);
    public static final List<String> CODES = List.of("u1", "u2", "u3", "u4", "u5", "u6", "u7", "hk");
    private static final double NONE = Double.NaN;
    private static final double[] LON = {113.3, 114.1, 113.8, 104.1, 106.6, 104.8, NONE, 114.2};
    private static final double[] LAT = {23.1, 22.5, 23.0, 30.7, 29.6, 31.5, NONE, 22.3};
    private static final String[] GROUPS = {"S", "S", "S", "W", "W", "W", "", "S"};
    /** {@code [column][period][unit]}: A1, A2, B1 and the residents that divide B1. */
    private static final double[][][] VALUES = {
        {{80, 90, 20, 50, 40, 10, 30, 85}, {85, 95, 25, 50, 45, 12, 28, 86}, {90, 99, 35, 52, 44, 15, 30, 88}},
        {{5, 4, 8, 6, 7, 9, 8, 4}, {5, 3, 8, 6, 6, 9, 8, 4}, {4, 3, 7, 6, 6, 8, 8, 4}},
        {{60, 90, 16, 40, 45, 9, 10, 50}, {66, 99, 20, 44, 45, 9, 11, 52}, {72, 108, 24, 48, 60, 9, NONE, 54}},
        {{15, 13, 8, 16, 30, 5, 4, 7}, {15, 14, 8, 16, 30, 5, 4, 7}, {15, 14, 8, 16, 32, 5, 4, 7}},
    };

    private SmallPanel() {}

    public static Framework framework() {
        return new Framework(
                Dimension.of(
                        "I",
                        1,
                        Dimension.of(
                                "A",
                                0.5,
                                Indicator.of("A1", 0.5, Direction.HIGHER_IS_BETTER),
                                Indicator.of("A2", 0.5, Direction.LOWER_IS_BETTER)),
                        Dimension.of(
                                "B",
                                0.5,
                                Indicator.of("B1", 1, Direction.HIGHER_IS_BETTER)
                                        .per("POP", 1))),
                List.of(Denominator.of("POP")));
    }

    public static Project project() {
        return project(CODES);
    }

    /** The same project with its units in another order. */
    public static Project project(List<String> order) {
        return new Project(
                "small",
                new Name("Small panel", "小面板"),
                UnitNoun.UNIT,
                new Methodology(
                        framework(), order.stream().map(SmallPanel::unit).toList(), 2022, PERIODS, steps()),
                List.of(),
                List.of("cluster"),
                List.of("cluster"),
                List.of(
                        new Group("cluster", "W", new Name("West", "西部")),
                        new Group("cluster", "S", new Name("South", "南方"))),
                new Evidence(List.of(), List.of()),
                Optional.empty(),
                Setting.Entries.NONE,
                Setting.Entries.NONE,
                List.of());
    }

    private static Unit unit(String code) {
        int place = CODES.indexOf(code);
        Map<String, String> groups = GROUPS[place].isEmpty() ? Map.of() : Map.of("cluster", GROUPS[place]);
        Unit.Status status = code.equals("hk") ? Unit.Status.ASSOCIATED : Unit.Status.RANKED;
        return new Unit(code, Name.of(code), status, groups, LON[place], LAT[place], Location.NONE);
    }

    private static List<Step> steps() {
        return List.of(
                Step.of("denominate"),
                Step.of("impute", "method", "median"),
                Step.of("normalise", "method", "min-max", "lower", 1, "learn-from", "all"));
    }

    public static Result result() {
        return result(project());
    }

    public static Result result(Project project) {
        Compilation compilation = Plan.compile(project.methodology());
        assertThat(compilation).isInstanceOf(Compilation.Ready.class);
        Outcome outcome = ((Compilation.Ready) compilation).plan().run(table(project));
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    /** The codes backwards. */
    public static List<String> reversed() {
        List<String> order = new ArrayList<>(CODES);
        Collections.reverse(order);
        return order;
    }

    private static Table table(Project project) {
        List<String> order = project.units().stream().map(Unit::code).toList();
        int units = order.size();
        double[][] columns = new double[VALUES.length][PERIODS.size() * units];
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < columns[column].length; row++) {
                columns[column][row] = VALUES[column][row / units][CODES.indexOf(order.get(row % units))];
            }
        }
        return Table.of(framework().columns(), order, PERIODS, columns);
    }
}
