// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImputedShareTest {
    private static final double GAP = Double.NaN;
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of(
                            "A",
                            0.6,
                            Indicator.of("A1", 0.25, Direction.HIGHER_IS_BETTER),
                            Indicator.of("A2", 0.75, Direction.HIGHER_IS_BETTER)),
                    Dimension.of(
                            "B",
                            0.4,
                            Indicator.of("B1", 0.5, Direction.HIGHER_IS_BETTER),
                            Indicator.of("B2", 0.5, Direction.HIGHER_IS_BETTER))),
            List.of());
    private static final int INDEX = 0;
    private static final int A = 1;
    private static final int A1 = 2;

    /** A1 is filled with the mean, the others keep their gaps. */
    private static ImputedShare shares(double[]... columns) {
        Methodology methodology = Methodology.of(
                FRAMEWORK,
                List.of(Unit.of("x"), Unit.of("y"), Unit.of("z")),
                2022,
                Step.of("impute", "method", "none", "per", Setting.entries("A1", "mean")),
                Step.of("normalise", "method", "min-max"));
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Outcome outcome = plan.run(Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2022, columns));
        return new ImputedShare(((Outcome.Finished) outcome).result());
    }

    private static final double[] WHOLE = {1, 2, 3};

    @Test
    void it_is_the_effective_weight_of_imputed_cells() {
        ImputedShare shares = shares(new double[] {GAP, 2, 3}, WHOLE, WHOLE, WHOLE);
        assertThat(shares.of(A1, 0)).isEqualTo(1);
        assertThat(shares.of(A, 0)).isCloseTo(0.25, within(1e-15));
        assertThat(shares.of(INDEX, 0)).isCloseTo(0.6 * 0.25, within(1e-15));
        assertThat(shares.of(INDEX, 1)).isZero();
    }

    @Test
    void cells_that_stay_missing_leave_their_weight_to_the_others() {
        double[] gap = {GAP, 2, 3};
        assertThat(shares(gap, gap, WHOLE, WHOLE).of(A, 0)).isEqualTo(1);
        assertThat(shares(gap, gap, WHOLE, WHOLE).of(INDEX, 0)).isCloseTo(0.6, within(1e-15));
        assertThat(shares(gap, WHOLE, gap, gap).of(INDEX, 0)).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void a_unit_without_a_score_has_no_share() {
        double[] gap = {GAP, 2, 3};
        ImputedShare shares = shares(WHOLE, WHOLE, gap, gap);
        assertThat(shares.of(FRAMEWORK.position("B"), 0)).isNaN();
        assertThat(shares.of(INDEX, 0)).isZero();
    }
}
