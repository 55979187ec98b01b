// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * A framework whose weaknesses are known, over 24 units numbered u from 0. With {@code t = u} and a wave of period 4
 * that does not go along with it: A1 and A2 are {@code t} and almost {@code t}, A3 is {@code −t}; B1 is the wave, B2 is
 * {@code t}, B3 is 1 for two units in 24 and 0 for the others; SIZE is {@code t²}.
 */
public final class WeakIndex {
    public static final int UNITS = 24;

    private WeakIndex() {}

    public static double wave(int u) {
        return new double[] {1, -1, -1, 1}[u % 4];
    }

    public static Edition edition() {
        return edition(
                UNITS,
                Map.of(
                        "A1",
                        u -> u,
                        "A2",
                        u -> u + 0.5 * wave(u),
                        "A3",
                        u -> -u + wave(u),
                        "B1",
                        WeakIndex::wave,
                        "B2",
                        u -> u + 2 * wave(u + 1),
                        "B3",
                        u -> u > UNITS - 3 ? 1 : 0,
                        "SIZE",
                        u -> u * u + 1.0));
    }

    /** Whose indicators are all one and the same but for a little, so that nothing can be said against it. */
    public static Edition sound() {
        return edition(
                UNITS,
                Map.of(
                        "A1",
                        u -> u + 5 * wave(u),
                        "A2",
                        u -> u + 5 * wave(u / 4),
                        "A3",
                        u -> u - 5 * wave(u + 1),
                        "B1",
                        u -> u + 5 * wave(u / 2 + 1),
                        "B2",
                        u -> u - 5 * wave(u / 2),
                        "B3",
                        u -> u - 5 * wave(u / 4 + 1),
                        "SIZE",
                        WeakIndex::wave));
    }

    /** The same, but that A3 says nothing of the index. */
    public static Edition silent() {
        return edition(
                UNITS,
                Map.of(
                        "A1",
                        u -> u + 5 * wave(u),
                        "A2",
                        u -> u + 5 * wave(u / 4),
                        "A3",
                        u -> 10 * wave(u / 2 + 2) - 0.4 * u,
                        "B1",
                        u -> u + 5 * wave(u / 2 + 1),
                        "B2",
                        u -> u - 5 * wave(u / 2),
                        "B3",
                        u -> u - 5 * wave(u / 4 + 1),
                        "SIZE",
                        WeakIndex::wave));
    }

    /** Too few units to correlate anything. */
    public static Edition ofTwo() {
        return edition(
                2,
                Map.of(
                        "A1",
                        u -> u,
                        "A2",
                        u -> u,
                        "A3",
                        u -> u,
                        "B1",
                        u -> u,
                        "B2",
                        u -> u,
                        "B3",
                        u -> 1.0 - u,
                        "SIZE",
                        u -> 1));
    }

    private static Edition edition(int units, Map<String, IntToDoubleFunction> values) {
        Project project = new Project(
                "weak",
                new Name("Weak index", "弱指数"),
                UnitNoun.UNIT,
                Methodology.of(
                        framework(),
                        units(units),
                        2022,
                        Step.of("normalise", "method", "min-max"),
                        Step.of("weigh", "method", "given"),
                        Step.of("aggregate", "method", "arithmetic")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                evidence(units, values),
                Optional.empty(),
                Setting.Entries.NONE,
                Setting.Entries.NONE,
                List.of());
        Plan plan = ((Compilation.Ready) Plan.compile(project.methodology())).plan();
        Outcome outcome = plan.run(project.evidence().table(project.methodology()));
        return new Edition(project, ((Outcome.Finished) outcome).result());
    }

    private static Framework framework() {
        return new Framework(
                dimension("I", "Weak index", "弱指数", 1, dimensionA(), dimensionB()), List.of(Denominator.of("SIZE")));
    }

    private static Node dimensionA() {
        return dimension("A", "Growth", "增长", 0.6, indicator("A1", 0.4), indicator("A2", 0.4), indicator("A3", 0.2));
    }

    private static Node dimensionB() {
        return dimension("B", "Change", "变化", 0.4, indicator("B1", 0.4), indicator("B2", 0.3), indicator("B3", 0.3));
    }

    private static Dimension dimension(String code, String en, String zh, double weight, Node... children) {
        return new Dimension(
                code, new Name(en, zh), weight, List.of(children), Setting.Entries.NONE, Notes.NONE, Location.NONE);
    }

    private static Indicator indicator(String code, double weight) {
        return new Indicator(
                code,
                new Name("Indicator " + code, "指标" + code),
                weight,
                Direction.HIGHER_IS_BETTER,
                Name.NONE,
                "",
                1,
                Numerator.NONE,
                0,
                Setting.Entries.NONE,
                Notes.NONE,
                Location.NONE);
    }

    private static List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>();
        for (int u = 0; u < count; u++) {
            units.add(new Unit(
                    "u" + u,
                    new Name("City " + u, "城市" + u),
                    Unit.Status.RANKED,
                    Map.of(),
                    Double.NaN,
                    Double.NaN,
                    Location.NONE));
        }
        return units;
    }

    /** Everything was observed, but B2 of the first of many units. */
    private static Evidence evidence(int units, Map<String, IntToDoubleFunction> values) {
        List<Observation> observations = new ArrayList<>();
        for (String column : List.of("A1", "A2", "A3", "B1", "B2", "B3", "SIZE")) {
            for (int u = 0; u < units; u++) {
                if (u > 0 || units < UNITS || !column.equals("B2")) {
                    observations.add(new Observation(
                            "u" + u,
                            column,
                            2022,
                            values.get(column).applyAsDouble(u),
                            Observation.Status.OBSERVED,
                            Observation.Source.NONE,
                            "",
                            Location.NONE));
                }
            }
        }
        return new Evidence(observations, List.of());
    }
}
