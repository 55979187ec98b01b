// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.ReadingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The small index with every reading that there is; its one period leaves momentum and trends without numbers. */
public final class SmallReadings {
    private static final Step[] STEPS = {
        Step.of(
                "normalise",
                "method",
                "goalposts",
                "lower",
                0,
                "upper",
                100,
                "per",
                Setting.entries(
                        "A", Setting.entries("method", "goalposts", "low", 0, "high", 100),
                        "B", Setting.entries("method", "goalposts", "low", 0, "high", 1000))),
        Step.of("weigh", "method", "given"),
        Step.of("aggregate", "method", "arithmetic"),
        Step.of("rank")
    };

    private SmallReadings() {}

    public static Edition edition() {
        return of(Setting.entries(
                "groups",
                Setting.entries("weights", "POP", "base", "POP", "sizes", "B1", "places", 2),
                "space",
                Setting.entries("permutations", 99),
                "quadrants",
                Setting.entries("first", "A", "second", "B"),
                "clusters",
                Setting.entries("clusters", 2),
                "coupling",
                Setting.entries(),
                "momentum",
                Setting.entries("from", 2020),
                "trends",
                Setting.entries("indicators", "A1")));
    }

    /** The small index with these readings. */
    public static Edition of(Setting.Entries written) {
        return read(SmallIndex.edition(), written);
    }

    /**
     * Two indicators, A of them the given {@code [period][unit]} from 2020 on, B ten times as much; scores are the
     * values of A.
     */
    public static Edition panel(Setting.Entries written, double[]... values) {
        List<Observation> observations = new ArrayList<>();
        for (int period = 0; period < values.length; period++) {
            for (int unit = 0; unit < values[period].length; unit++) {
                observations.add(observation("u" + unit, "A", 2020 + period, values[period][unit]));
                observations.add(observation("u" + unit, "B", 2020 + period, 10 * values[period][unit]));
            }
        }
        List<Unit> units = IntStream.range(0, values[0].length)
                .mapToObj(unit -> Unit.of("u" + unit))
                .toList();
        List<Integer> periods =
                IntStream.range(2020, 2020 + values.length).boxed().toList();
        Methodology methodology =
                new Methodology(framework(), units, periods.get(periods.size() - 1), periods, List.of(STEPS));
        Project project = new Project(
                "panel",
                Name.NONE,
                UnitNoun.UNIT,
                methodology,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Evidence(observations, List.of()),
                Optional.empty(),
                Setting.Entries.NONE,
                Setting.Entries.NONE,
                List.of());
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Outcome outcome = plan.run(project.evidence().table(methodology));
        return read(new Edition(project, ((Outcome.Finished) outcome).result()), written);
    }

    private static Framework framework() {
        return new Framework(
                Dimension.of(
                        "I",
                        1,
                        Indicator.of("A", 0.5, Direction.HIGHER_IS_BETTER),
                        Indicator.of("B", 0.5, Direction.HIGHER_IS_BETTER)),
                List.of());
    }

    private static Observation observation(String unit, String indicator, int period, double value) {
        return new Observation(
                unit,
                indicator,
                period,
                value,
                Observation.Status.OBSERVED,
                Observation.Source.NONE,
                "",
                Location.NONE);
    }

    private static Edition read(Edition edition, Setting.Entries written) {
        ReadingsReader.Reading reading = ReadingsReader.read(edition.result().methodology(), written);
        Readings readings = Readings.of(
                edition.project(), edition.result(), reading.settings().orElseThrow());
        return new Edition(
                edition.project(), edition.result(), Optional.empty(), Optional.empty(), Optional.of(readings));
    }
}
