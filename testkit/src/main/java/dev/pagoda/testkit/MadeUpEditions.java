// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Three yearly editions of a made-up index, from a seed. From the first to the second the data move on, a twentieth of
 * the earlier values are revised and two units join that have data of both years; from the second to the third the
 * weights and the normalisation change, an indicator is new, two units leave and one joins that has no earlier data.
 */
public final class MadeUpEditions {
    /** The method of an edition and all observations known when it came out. */
    public record MadeUpEdition(Methodology methodology, Evidence evidence) {}

    private static final int FIRST = 2021;
    private static final int DIMENSIONS = 4;
    private static final double REVISED = 0.05;

    private final int units;
    private final int indicators;
    private final long seed;

    /** {@code units} are those of the first edition, four or more; {@code indicators} a multiple of four. */
    public MadeUpEditions(int units, int indicators, long seed) {
        this.units = units;
        this.indicators = indicators;
        this.seed = seed;
    }

    /** The edition of 2021, 2022 or 2023. */
    public MadeUpEdition of(int year) {
        int number = year - FIRST;
        Framework framework = framework(number);
        Methodology methodology = Methodology.of(
                framework,
                units(number).stream().map(MadeUpEditions::code).map(Unit::of).toList(),
                year,
                Step.of("normalise", "method", number < 2 ? "min-max" : "z-score"),
                Step.of("aggregate", "method", "arithmetic"));
        List<Observation> observations = new ArrayList<>();
        for (int period = FIRST; period <= year; period++) {
            for (Indicator indicator : framework.indicators()) {
                for (int unit : units(number)) {
                    if (isKnown(unit, period)) {
                        observations.add(observation(unit, indicator.code(), period, year));
                    }
                }
            }
        }
        return new MadeUpEdition(methodology, new Evidence(observations, List.of()));
    }

    private static String code(int unit) {
        return "u" + (100 + unit);
    }

    /** Numbers of the units of an edition: two join the second, one more the third, which the first two have left. */
    private List<Integer> units(int number) {
        return IntStream.range(number == 2 ? 2 : 0, units + (number == 0 ? 0 : number + 1))
                .boxed()
                .toList();
    }

    /** The last to join has data of its own edition only. */
    private boolean isKnown(int unit, int period) {
        return unit < units + 2 || period == FIRST + 2;
    }

    private Framework framework(int number) {
        List<Node> dimensions = new ArrayList<>();
        for (int d = 0; d < DIMENSIONS; d++) {
            List<Node> children = new ArrayList<>();
            for (int i = d; i < indicators; i += DIMENSIONS) {
                Direction direction = i % 5 == 4 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
                children.add(Indicator.of("i" + (100 + i), 1 + (i + number / 2) % 3, direction));
            }
            if (d == 0 && number == 2) {
                children.add(Indicator.of("new", 1, Direction.HIGHER_IS_BETTER));
            }
            dimensions.add(Dimension.of("d" + d, 1 + (number == 2 ? d % 2 : 0), children.toArray(Node[]::new)));
        }
        return new Framework(Dimension.of("index", 1, dimensions.toArray(Node[]::new)), List.of());
    }

    private Observation observation(int unit, String indicator, int period, int known) {
        double level = draw(unit, indicator, 0);
        double moves = 0;
        for (int year = FIRST + 1; year <= period; year++) {
            moves += 0.2 * draw(unit, indicator, year) - 0.08;
        }
        boolean isRevised = known > period && draw(unit, indicator, -period) < REVISED;
        double value = 50 + 100 * (level + moves + (isRevised ? 0.1 : 0));
        return new Observation(
                code(unit),
                indicator,
                period,
                value,
                Observation.Status.OBSERVED,
                Observation.Source.NONE,
                "",
                Location.NONE);
    }

    /** The same number for the same question. */
    private double draw(int unit, String indicator, int what) {
        long mixed = seed * 1_000_003 + unit * 7919L + indicator.hashCode() * 104_729L + what * 15_485_863L;
        Random random = new Random(mixed);
        random.nextDouble();
        return random.nextDouble();
    }
}
