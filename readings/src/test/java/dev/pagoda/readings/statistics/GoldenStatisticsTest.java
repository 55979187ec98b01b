package dev.pagoda.readings.statistics;

import static dev.pagoda.testkit.Reference.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.testkit.Reference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Statistics against published numbers and the outputs of other programs. */
class GoldenStatisticsTest {
    private static <T> T found(Attempt<T> attempt) {
        return attempt.found().orElseThrow();
    }

    @Test
    void sampling_adequacy_of_ten_variables_agrees() {
        JsonNode given = Reference.json("cases/F-statistics/kmo-ten-variables.json");
        JsonNode expected = given.required("expected").required("full_precision");
        double[][] correlations = Reference.matrix(given.required("input").required("correlation"));
        Adequacy adequacy = found(Adequacy.ofCorrelations(correlations));
        assertThat(adequacy.overall())
                .isCloseTo(expected.required("kmo_overall").asDouble(), within(1e-12));
        assertAgree(adequacy.byColumn(), Reference.numbers(expected.required("kmo_by_variable")), 1e-12);
        Sphericity sphericity = found(Sphericity.ofCorrelations(
                correlations, given.required("parameters").required("n").asInt()));
        assertThat(sphericity.chiSquared())
                .isCloseTo(expected.required("bartlett_chi2").asDouble(), within(1e-8));
        assertThat(sphericity.degrees()).isEqualTo(45);
    }

    @Test
    void sphericity_of_forty_variables_agrees() {
        JsonNode given = Reference.json("cases/F-statistics/bartlett-forty-variables.json");
        double[][] correlations = Reference.matrix(given.required("input").required("correlation"));
        Sphericity sphericity = found(Sphericity.ofCorrelations(
                correlations, given.required("parameters").required("n").asInt()));
        assertThat(sphericity.chiSquared())
                .isCloseTo(
                        given.required("expected")
                                .required("full_precision")
                                .required("chi2")
                                .asDouble(),
                        within(1e-6));
        assertThat(sphericity.degrees()).isEqualTo(780);
        assertThat(sphericity.p()).isZero();
    }

    @Test
    void friedmans_test_of_rounding_first_base_agrees() {
        JsonNode given = Reference.json("cases/F-statistics/kendall-w-ties.json");
        JsonNode expected = given.required("expected").required("full_precision");
        Friedman friedman =
                found(Friedman.of(Reference.matrix(given.required("input").required("data"))));
        assertThat(friedman.w()).isCloseTo(expected.required("W").asDouble(), within(1e-13));
        assertThat(friedman.chiSquared()).isCloseTo(expected.required("chi2").asDouble(), within(1e-12));
        assertThat(friedman.p()).isCloseTo(expected.required("p").asDouble(), within(1e-12));
        assertThat(friedman.degrees()).isEqualTo(2);
        assertAgree(friedman.rankSums(), Reference.numbers(expected.required("rank_sums")), 0);
    }

    @Test
    void friedmans_test_of_three_rankings_agrees() {
        JsonNode given = Reference.json("cases/F-statistics/kendall-w-spearman-link.json");
        Friedman friedman =
                found(Friedman.of(Reference.matrix(given.required("input").required("rankings"))));
        JsonNode expected = given.required("expected");
        assertThat(friedman.w()).isCloseTo(expected.required("W").asDouble(), within(1e-13));
        assertThat(friedman.chiSquared()).isCloseTo(expected.required("chi2").asDouble(), within(1e-12));
    }

    @Test
    void rank_correlations_with_and_without_ties_agree() {
        JsonNode given = Reference.json("cases/F-statistics/spearman-kendall-ties.json");
        JsonNode input = given.required("input");
        JsonNode expected = given.required("expected").required("full_precision");
        for (String ties : new String[] {"", "_ties"}) {
            double[] x = Reference.numbers(input.required("x" + ties));
            double[] y = Reference.numbers(input.required("y" + ties));
            assertThat(Correlated.of(Coefficient.SPEARMAN, x, y).r())
                    .isCloseTo(expected.required("rho" + ties).asDouble(), within(1e-14));
            assertThat(Correlated.of(Coefficient.KENDALL, x, y).r())
                    .isCloseTo(expected.required("tau_b" + ties).asDouble(), within(1e-14));
        }
    }
}
