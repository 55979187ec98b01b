// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConvergenceTest {
    private static final String CASE = "convergence-mexico";

    private static double[][] incomes() {
        return ReferenceFigures.transposed(
                ReferenceFigures.matrix(ReferenceFigures.json(CASE, "input", "gdp_per_head")));
    }

    private static SigmaConvergence sigma() {
        int[] years = Arrays.stream(ReferenceFigures.numbers(ReferenceFigures.json(CASE, "input", "years")))
                .mapToInt(year -> (int) year)
                .toArray();
        return SigmaConvergence.of(years, incomes());
    }

    private static double[] all(Function<SigmaConvergence.Dispersion, Statistic> figure) {
        return sigma().periods().stream()
                .mapToDouble(period -> figure.apply(period).value())
                .toArray();
    }

    /** Income per head of Mexico's states 1940–2000 (libpysal, data set mexico); by numpy and R's lm. */
    @Test
    void reproduces_sigma_convergence_of_mexico() {
        JsonNode expected = ReferenceFigures.json(CASE, "recomputed");
        assertAgree(
                all(SigmaConvergence.Dispersion::logarithms),
                ReferenceFigures.numbers(expected.required("deviation_of_logarithms")),
                1e-12);
        assertAgree(
                all(SigmaConvergence.Dispersion::populationLogarithms),
                ReferenceFigures.numbers(expected.required("population_deviation_of_logarithms")),
                1e-12);
        assertAgree(
                all(SigmaConvergence.Dispersion::variation),
                ReferenceFigures.numbers(expected.required("coefficient_of_variation")),
                1e-12);
        assertThat(sigma().variations().slope().value()).isNegative();
        assertThat(sigma().units()).isEqualTo(32);
    }

    /** The same source. */
    @Test
    void reproduces_beta_convergence_of_mexico() {
        JsonNode expected = ReferenceFigures.json(CASE, "recomputed", "beta");
        BetaConvergence beta = BetaConvergence.of(incomes()[0], incomes()[6], 60);
        assertAgree(
                new double[] {
                    beta.line().intercept().value(),
                    beta.line().slope().value(),
                    beta.line().error().value(),
                    beta.line().t().value(),
                    beta.line().fit().value(),
                    beta.speed().value(),
                    beta.halfLife().value()
                },
                new double[] {
                    expected.required("intercept").asDouble(),
                    expected.required("slope").asDouble(),
                    expected.required("error").asDouble(),
                    expected.required("t").asDouble(),
                    expected.required("r_squared").asDouble(),
                    expected.required("speed").asDouble(),
                    expected.required("half_life").asDouble()
                },
                1e-9);
        assertThat(beta.left()).isZero();
        assertThat(beta.line().p().value()).isBetween(1e-6, 1e-4);
    }

    @Test
    void units_that_are_not_there_in_every_period_are_left_out_of_dispersion() {
        double[][] values = {{1, 2, 3, 100}, {1, 2, 3, Double.NaN}};
        SigmaConvergence sigma = SigmaConvergence.of(new int[] {2020, 2021}, values);
        assertThat(sigma.units()).isEqualTo(3);
        assertThat(sigma.periods().get(0).deviation().value()).isEqualTo(1);
        assertThat(sigma.deviations().slope().value()).isCloseTo(0, within(1e-15));
    }

    @Test
    void no_speed_where_the_poor_do_not_grow_faster() {
        BetaConvergence beta = BetaConvergence.of(new double[] {1, 2, 4, 0}, new double[] {1, 3, 9, 5}, 10);
        assertThat(beta.left()).isEqualTo(1);
        assertThat(beta.line().slope().value()).isPositive();
        assertThat(beta.speed().reason()).isEqualTo(Reason.NOT_CONVERGING);
        assertThat(beta.halfLife().reason()).isEqualTo(Reason.NOT_CONVERGING);
    }

    @Test
    void scores_that_are_not_positive_have_no_logarithms() {
        SigmaConvergence sigma = SigmaConvergence.of(new int[] {2020}, new double[][] {{0, 2, 3}});
        assertThat(sigma.periods().get(0).logarithms().reason()).isEqualTo(Reason.NOT_POSITIVE);
        assertThat(sigma.variations().slope().reason()).isEqualTo(Reason.TOO_FEW);
    }
}
