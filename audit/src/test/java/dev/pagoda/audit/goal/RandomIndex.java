// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Seeded indices of five indicators and a denominator: skewed counts, shares of which less is better, counts by
 * residents, an even scale, places. Treatment, normalisation, aggregation and tie rule change with the seed.
 */
final class RandomIndex {
    static final int UNITS = 14;

    private static final List<String> NORMALISATIONS = List.of("min-max", "z-score", "percentile-rank");
    private static final List<String> TIES = List.of("min", "max", "mean", "dense");

    private RandomIndex() {}

    /** {@code decimals} more for the counts and the scale, so that their lattices are finer. */
    static Scene scene(int seed, int decimals) {
        Framework framework = new Framework(
                Dimension.of(
                        "I",
                        1,
                        Dimension.of(
                                "A",
                                0.4,
                                Indicator.of("A1", 0.5, Direction.HIGHER_IS_BETTER),
                                Indicator.of("A2", 0.5, Direction.LOWER_IS_BETTER)),
                        Dimension.of(
                                "B",
                                0.4,
                                Indicator.of("B1", 0.6, Direction.HIGHER_IS_BETTER)
                                        .per("D", 10),
                                Indicator.of("B2", 0.4, Direction.HIGHER_IS_BETTER)),
                        Indicator.of("C", 0.2, Direction.LOWER_IS_BETTER)),
                List.of(Denominator.of("D")));
        List<Unit> units = IntStream.range(0, UNITS)
                .mapToObj(unit -> Unit.of("u" + (unit + 10)))
                .toList();
        Methodology methodology = Methodology.of(
                framework,
                units,
                2022,
                Step.of("denominate"),
                Step.of("treat", "method", "winsorise", "skewness", 1, "kurtosis", 1.5, "most", 2),
                Step.of("normalise", "method", NORMALISATIONS.get(seed % 3)),
                Step.of("weigh", "method", "given"),
                Step.of("aggregate", "method", "arithmetic"),
                Step.of("rank", "ties", TIES.get(seed % 4)));
        return Scene.of(
                methodology,
                Table.of(
                        framework.columns(),
                        units.stream().map(Unit::code).toList(),
                        2022,
                        data(new Random(seed), Math.pow(10, decimals))));
    }

    private static double[][] data(Random random, double fine) {
        double[][] data = new double[6][UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            double skewed = random.nextDouble();
            data[0][unit] = Math.rint(60 * skewed * skewed * skewed * fine) / fine;
            data[1][unit] = Math.rint(10 + random.nextInt(80)) / 10;
            data[2][unit] = Math.rint((5 + random.nextInt(100)) * fine) / fine;
            data[3][unit] = Math.rint(random.nextDouble() * 100 * fine) / (100 * fine);
            data[4][unit] = 1 + unit * 5 % UNITS;
            data[5][unit] = 20 + random.nextInt(60);
        }
        return data;
    }
}
