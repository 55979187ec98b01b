// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
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
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Published;
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

/**
 * A small index with everything that a page or table must cope with: gaps, an outlier, a denominator, a lag, an
 * associated unit, one of which too little is observed, names in one language only, and names that would break a
 * careless page.
 */
public final class SmallIndex {
    public static final String HOSTILE = "<b>Q&A</b> \"quoted\"";
    private static final double NONE = Double.NaN;
    private static final List<String> CODES = List.of("u1", "u2", "u3", "u4", "u5", "u6", "u7", "hk");
    private static final double[][] VALUES = {
        {100, 8, 7, 6, 5, 4, 90, 9}, // A1: the first unit is far out
        {1, 2, NONE, 4, 5, 6, 7, 3}, // A2: lower is better
        {50, 40, 30, 20, 10, 5, NONE, NONE}, // B1: divided by POP
        {3, 3, 2, 2, 1, NONE, NONE, 2}, // B2: ties, and a gap that stays
        {10, 10, 5, 5, 2, 1, 1, 7}, // POP
    };

    private SmallIndex() {}

    public static Edition edition() {
        Project project = project();
        Compilation compilation = Plan.compile(project.methodology());
        if (!(compilation instanceof Compilation.Ready ready)) {
            throw new AssertionError(compilation.toString());
        }
        Outcome outcome = ready.plan().run(project.evidence().table(project.methodology()));
        if (!(outcome instanceof Outcome.Finished finished)) {
            throw new AssertionError(outcome.toString());
        }
        return new Edition(project, finished.result());
    }

    private static Project project() {
        return new Project(
                "small",
                new Name("Small index", "小指数"),
                UnitNoun.UNIT,
                Methodology.of(framework(), units(), 2022, steps()),
                List.of(),
                List.of("cluster"),
                List.of("cluster"),
                List.of(
                        new Group("cluster", "N", new Name("North", "北方")),
                        new Group("cluster", "S", new Name("South", "南方"))),
                evidence(),
                Optional.of(new Published(
                        new Name("Elsewhere", "别处"), "https://example.org/ranking", 2, List.of("u1", "u3", "u7"))),
                Setting.Entries.NONE,
                Setting.Entries.NONE,
                List.of());
    }

    private static Step[] steps() {
        return new Step[] {
            Step.of("denominate"),
            Step.of("screen", "coverage", 0.6),
            Step.of("impute", "method", "median", "per", Setting.entries("B2", "none")),
            Step.of(
                    "treat",
                    "method",
                    "winsorise",
                    "skewness",
                    1,
                    "kurtosis",
                    1,
                    "per",
                    Setting.entries("B1", "log", "B2", "none")),
            Step.of("normalise", "method", "min-max"),
            Step.of("weigh", "method", "given"),
            Step.of("aggregate", "method", "arithmetic"),
            Step.of("tier", "method", "natural-breaks", "tiers", 2),
        };
    }

    private static Framework framework() {
        Node a1 = indicator("A1", "Laboratories", "实验室", 0.5, Direction.HIGHER_IS_BETTER, "labs", "", 0);
        Node a2 = indicator("A2", HOSTILE, "", 0.5, Direction.LOWER_IS_BETTER, "", "", 0);
        Node b1 = indicator("B1", "Patents per person", "人均专利", 0.75, Direction.HIGHER_IS_BETTER, "per 10", "POP", 1);
        Node b2 = indicator("B2", "", "政策", 0.25, Direction.HIGHER_IS_BETTER, "分", "", 0);
        Notes notes = new Notes(Name.of("What is made & found"), Name.NONE, Name.NONE, Name.NONE);
        return new Framework(
                new Dimension(
                        "I",
                        new Name("Small index", "小指数"),
                        1,
                        List.of(
                                new Dimension(
                                        "A",
                                        new Name("Research", "研究"),
                                        0.6,
                                        List.of(a1, a2),
                                        Setting.Entries.NONE,
                                        notes,
                                        Location.NONE),
                                new Dimension(
                                        "B",
                                        new Name("Use", "应用"),
                                        0.4,
                                        List.of(b1, b2),
                                        Setting.Entries.NONE,
                                        Notes.NONE,
                                        Location.NONE)),
                        Setting.Entries.NONE,
                        Notes.NONE,
                        Location.NONE),
                List.of(Denominator.of("POP")));
    }

    private static Indicator indicator(
            String code, String en, String zh, double weight, Direction direction, String in, String per, int lag) {
        return new Indicator(
                code,
                new Name(en, zh),
                weight,
                direction,
                Name.of(in),
                per,
                10,
                Numerator.NONE,
                lag,
                Setting.Entries.NONE,
                Notes.NONE,
                Location.NONE);
    }

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        List<Name> names = List.of(
                new Name("Alpha", "甲"),
                new Name("Beta", "乙"),
                new Name("Gamma", "丙"),
                new Name("Delta", "丁"),
                new Name(HOSTILE, "戊"),
                new Name("", "己"),
                new Name("Eta", "庚"),
                new Name("Port", "港"));
        for (int u = 0; u < names.size(); u++) {
            Unit.Status status = CODES.get(u).equals("hk") ? Unit.Status.ASSOCIATED : Unit.Status.RANKED;
            Map<String, String> groups = Map.of("cluster", u % 2 == 0 ? "N" : "S");
            units.add(new Unit(CODES.get(u), names.get(u), status, groups, 100 + u, 30 + u % 3, Location.NONE));
        }
        return units;
    }

    private static Evidence evidence() {
        List<Observation> observations = new ArrayList<>();
        List<String> columns = List.of("A1", "A2", "B1", "B2", "POP");
        for (int column = 0; column < columns.size(); column++) {
            int period = columns.get(column).equals("B1") ? 2021 : 2022;
            for (int u = 0; u < CODES.size(); u++) {
                if (!Double.isNaN(VALUES[column][u])) {
                    observations.add(new Observation(
                            CODES.get(u),
                            columns.get(column),
                            period,
                            VALUES[column][u],
                            u == 1 ? Observation.Status.PRELIMINARY : Observation.Status.OBSERVED,
                            source(column, u),
                            "",
                            Location.NONE));
                }
            }
        }
        return new Evidence(observations, List.of());
    }

    private static Observation.Source source(int column, int unit) {
        return switch (column) {
            case 0 ->
                new Observation.Source("https://example.org/labs?city=" + unit + "&year=2022", "Census, \"labs\"", "");
            case 1 -> new Observation.Source("javascript:alert(1)", "", "");
            case 2 -> new Observation.Source("https://example.org/patents", "", "");
            default -> Observation.Source.NONE;
        };
    }
}
