// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.testkit.ReferenceFigures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Statistics against published numbers and the outputs of other programs. */
class GoldenStatisticsTest {
    private static final String TAI = "technology-achievement";

    private static <T> T found(Attempt<T> attempt) {
        return attempt.found().orElseThrow();
    }

    @Test
    void sampling_adequacy_and_sphericity_of_the_technology_achievement_index_agree() {
        double[][] data =
                ReferenceFigures.transposed(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data")));
        JsonNode expected = ReferenceFigures.json(TAI, "recomputed", "adequacy");
        Adequacy adequacy = found(Adequacy.of(data));
        assertThat(adequacy.overall()).isCloseTo(expected.required("kmo").asDouble(), within(1e-12));
        assertAgree(adequacy.byColumn(), ReferenceFigures.numbers(expected.required("kmo_by_variable")), 1e-12);
        Sphericity sphericity = found(Sphericity.of(data));
        assertThat(sphericity.chiSquared())
                .isCloseTo(expected.required("bartlett_chi2").asDouble(), within(1e-10));
        assertThat(sphericity.degrees())
                .isEqualTo(expected.required("bartlett_df").asInt());
        assertThat(sphericity.p() / expected.required("bartlett_p").asDouble()).isCloseTo(1, within(1e-9));
    }

    @Test
    void friedmans_test_of_rounding_first_base_agrees() {
        Friedman friedman = found(
                Friedman.of(ReferenceFigures.matrix(ReferenceFigures.json("rounding-first-base", "input", "seconds"))));
        JsonNode published = ReferenceFigures.json("rounding-first-base", "published");
        assertThat(friedman.chiSquared()).isCloseTo(published.required("chi2").asDouble(), within(6e-4));
        assertThat(friedman.p()).isCloseTo(published.required("p").asDouble(), within(6e-7));
        JsonNode expected = ReferenceFigures.json("rounding-first-base", "recomputed");
        assertThat(friedman.w()).isCloseTo(expected.required("w").asDouble(), within(1e-13));
        assertThat(friedman.chiSquared()).isCloseTo(expected.required("chi2").asDouble(), within(1e-12));
        assertThat(friedman.p()).isCloseTo(expected.required("p").asDouble(), within(1e-12));
        assertThat(friedman.degrees()).isEqualTo(2);
        assertAgree(friedman.rankSums(), ReferenceFigures.numbers(expected.required("rank_sums")), 0);
    }

    /** {@code (m W − 1) / (m − 1)} is the mean of the rank correlations of all pairs. */
    @Test
    void friedmans_test_of_three_rankings_agrees() {
        Friedman friedman = found(
                Friedman.of(ReferenceFigures.matrix(ReferenceFigures.json("three-rankings", "input", "rankings"))));
        JsonNode expected = ReferenceFigures.json("three-rankings", "recomputed");
        assertThat(friedman.w()).isCloseTo(expected.required("w").asDouble(), within(1e-13));
        assertThat(friedman.chiSquared()).isCloseTo(expected.required("chi2").asDouble(), within(1e-12));
        assertThat((3 * friedman.w() - 1) / 2)
                .isCloseTo(expected.required("mean_spearman").asDouble(), within(1e-13));
    }

    @Test
    void rank_correlations_with_and_without_ties_agree() {
        requireCorrelations("marks", "english", "mathematics");
        requireCorrelations("tied", "x", "y");
    }

    private static void requireCorrelations(String name, String one, String other) {
        double[] x = ReferenceFigures.numbers(ReferenceFigures.json("rank-correlations", "input", one));
        double[] y = ReferenceFigures.numbers(ReferenceFigures.json("rank-correlations", "input", other));
        JsonNode expected = ReferenceFigures.json("rank-correlations", "recomputed", name);
        assertThat(Correlated.of(Coefficient.SPEARMAN, x, y).r())
                .isCloseTo(expected.required("rho").asDouble(), within(1e-14));
        assertThat(Correlated.of(Coefficient.KENDALL, x, y).r())
                .isCloseTo(expected.required("tau_b").asDouble(), within(1e-14));
    }
}
