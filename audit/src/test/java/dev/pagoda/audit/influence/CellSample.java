// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans and their results: index → (A → (A1 per D, A2), B → (B1, B2)), all better when higher, in the edition 2022. */
record CellSample(Plan plan, Table table) {
    static final int EDITION = 2022;
    static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of("A", 0.5, indicator("A1").per("D", 1), indicator("A2")),
                    Dimension.of("B", 0.5, indicator("B1"), indicator("B2"))),
            List.of(Denominator.of("D")));

    private static Indicator indicator(String code) {
        return Indicator.of(code, 0.5, Direction.HIGHER_IS_BETTER);
    }

    /** Units a, b, c …; the last ones are only associated. {@code values[column][unit]}: A1, A2, B1, B2, D. */
    static CellSample of(int associated, double[][] values, Step... steps) {
        int count = values[0].length;
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            units.add(new Unit(
                    String.valueOf((char) ('a' + unit)),
                    Name.NONE,
                    unit < count - associated ? Unit.Status.RANKED : Unit.Status.ASSOCIATED,
                    Map.of(),
                    Double.NaN,
                    Double.NaN,
                    Location.NONE));
        }
        Methodology methodology = Methodology.of(FRAMEWORK, units, EDITION, steps);
        Table table =
                Table.of(FRAMEWORK.columns(), units.stream().map(Unit::code).toList(), EDITION, values);
        return new CellSample(((Compilation.Ready) Plan.compile(methodology)).plan(), table);
    }

    /** Twelve units with values from 1 to 50, a tenth of them missing, and all steps. */
    static CellSample random(long seed) {
        Random random = new Random(seed);
        double[][] values = new double[5][12];
        for (double[] column : values) {
            for (int unit = 0; unit < column.length; unit++) {
                column[unit] = random.nextInt(10) == 0 ? Double.NaN : 1 + random.nextInt(50);
            }
        }
        return of(
                1,
                values,
                Step.of("denominate"),
                Step.of("screen", "coverage", 0.5),
                Step.of("impute", "method", "median"),
                Step.of("treat", "method", "winsorise"),
                Step.of("normalise", "method", "min-max", "lower", 1),
                Step.of("weigh", "method", "entropy"),
                Step.of("aggregate", "method", "geometric"),
                Step.of("tier", "method", "natural-breaks", "tiers", 3));
    }

    Result result() {
        return ((Outcome.Finished) plan.run(table)).result();
    }
}
