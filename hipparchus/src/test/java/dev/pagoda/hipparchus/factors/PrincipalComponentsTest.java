// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PrincipalComponentsTest {
    private static final String TAI = "technology-achievement";

    private static PrincipalComponents handbook(Retention retention) {
        return new PrincipalComponents(retention, Rotation.VARIMAX, PrincipalComponents.Form.HANDBOOK, Gaps.COMPLETE);
    }

    private static PrincipalComponents firstLoadings(Gaps gaps) {
        return new PrincipalComponents(Retention.KAISER, Rotation.NONE, PrincipalComponents.Form.FIRST_LOADINGS, gaps);
    }

    private static Siblings siblings(double[][] scores) {
        double[] given = new double[scores.length];
        Arrays.fill(given, 1.0 / given.length);
        return new Siblings(given, new int[scores.length], scores);
    }

    private static Siblings tai() {
        return siblings(
                ReferenceFigures.transposed(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data"))));
    }

    private static double constant(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** OECD/JRC (2008), tables 17 and 18. */
    @Test
    void reproduces_the_weights_of_the_handbook() {
        double[] weights = handbook(Retention.of(4)).weigh(tai()).weights();
        ReferenceFigures.assertAgree(
                weights,
                ReferenceFigures.numbers(ReferenceFigures.json(TAI, "published", "components", "weights")),
                0.006);
        ReferenceFigures.assertAgree(
                weights,
                ReferenceFigures.numbers(ReferenceFigures.json(TAI, "recomputed", "components", "weights")),
                1e-5);
    }

    @Test
    void reproduces_the_scaled_squared_loadings_and_the_factor_shares_of_the_handbook() {
        Weighed weighed = handbook(Retention.of(4)).weigh(tai());
        JsonNode found = ReferenceFigures.json(TAI, "recomputed", "components");
        JsonNode printed = ReferenceFigures.json(TAI, "published", "components");
        for (int factor = 1; factor <= 4; factor++) {
            int number = factor;
            assertThat(constant(weighed, "variance share " + number))
                    .isCloseTo(ReferenceFigures.numbers(found.required("factor_shares"))[number - 1], within(1e-5))
                    .isCloseTo(ReferenceFigures.numbers(printed.required("factor_shares"))[number - 1], within(0.008));
            double[] squares = IntStream.rangeClosed(1, 8)
                    .mapToDouble(child -> constant(weighed, "loading C" + child + " " + number))
                    .map(loading -> loading * loading)
                    .toArray();
            double[] shares = Samples.each(
                    squares, square -> square / Arrays.stream(squares).sum());
            ReferenceFigures.assertAgree(shares, scaled(found, number - 1), 1e-5);
            ReferenceFigures.assertAgree(shares, scaled(printed, number - 1), 0.016);
        }
    }

    private static double[] scaled(JsonNode components, int factor) {
        return ReferenceFigures.transposed(ReferenceFigures.matrix(components.required("scaled_squared_loadings")))[
                factor];
    }

    /** COINr leaves the loadings as they are, with any sign; only groups without both signs can be weights. */
    @Test
    void agrees_with_the_first_loadings_of_coinr_up_to_scale() {
        List<NamedCsvRecord> data = ReferenceFigures.table("coinr/coin/Aggregated.csv");
        List<NamedCsvRecord> meta = ReferenceFigures.table("coinr/coin/meta_ind_sorted.csv");
        List<NamedCsvRecord> expected = ReferenceFigures.table("coinr/weights/pca_Aggregated_L1_weights.csv");
        int compared = 0;
        for (String parent :
                List.of("Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin")) {
            List<String> codes = meta.stream()
                    .filter(row -> row.getField("Parent").equals(parent))
                    .map(row -> row.getField("iCode"))
                    .toList();
            double[] loadings = codes.stream()
                    .mapToDouble(code -> expected.stream()
                            .filter(row -> row.getField("iCode").equals(code))
                            .mapToDouble(row -> Double.parseDouble(row.getField("Weight")))
                            .findFirst()
                            .orElseThrow())
                    .toArray();
            double[][] scores = codes.stream()
                    .map(code -> ReferenceFigures.column(data, code))
                    .toArray(double[][]::new);
            double sum = Arrays.stream(loadings).sum();
            if (Arrays.stream(loadings).allMatch(loading -> loading * sum > 0)) {
                compared++;
                ReferenceFigures.assertAgree(
                        firstLoadings(Gaps.COMPLETE).weigh(siblings(scores)).weights(),
                        Samples.each(loadings, loading -> loading / sum),
                        1e-9);
            } else {
                assertThatThrownBy(() -> firstLoadings(Gaps.COMPLETE).weigh(siblings(scores)))
                        .isInstanceOf(NotComputable.class)
                        .hasMessageContaining("runs against the other children");
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void varimax_leaves_what_factors_explain_of_each_child() {
        ChildCorrelations correlations = ChildCorrelations.of(siblings(Samples.scores(6, 40, 3)), Gaps.COMPLETE);
        Loadings plain = Loadings.of(correlations.eigen(), 3);
        Loadings turned = plain.varimax();
        for (int child = 0; child < 6; child++) {
            assertThat(turned.communality(child)).isCloseTo(plain.communality(child), within(1e-12));
        }
    }

    @Test
    void components_are_kept_by_eigenvalue_by_share_or_by_number() {
        double[] eigenvalues = {2.5, 1.2, 0.8, 0.5};
        assertThat(Retention.KAISER.of(eigenvalues)).isEqualTo(2);
        assertThat(new Retention(Retention.Rule.SHARE, 0.95, 1).of(eigenvalues)).isEqualTo(3);
        assertThat(new Retention(Retention.Rule.SHARE, 0, 1).of(eigenvalues)).isEqualTo(1);
        assertThat(Retention.of(3).of(eigenvalues)).isEqualTo(3);
        assertThat(Retention.KAISER.of(new double[] {1, 1, 1})).isEqualTo(1);
        assertThatThrownBy(() -> Retention.of(5).of(eigenvalues))
                .hasMessage("there are 4 children that vary, so there cannot be 5 components");
        assertThatThrownBy(() -> Retention.of(0)).hasMessage("number (0) must be at least 1");
    }

    @Test
    void a_child_that_does_not_vary_has_weight_0() {
        double[][] scores = Samples.scores(4, 40, 3);
        Arrays.fill(scores[1], 50);
        assertThat(handbook(Retention.KAISER).weigh(siblings(scores)).weights()[1])
                .isEqualTo(0);
    }

    @Test
    void pairs_use_every_unit_that_has_both() {
        double[][] scores = Samples.scores(4, 40, 3);
        double[] all =
                firstLoadings(Gaps.PAIRWISE).weigh(siblings(correlated(scores))).weights();
        ReferenceFigures.assertAgree(
                firstLoadings(Gaps.COMPLETE).weigh(siblings(correlated(scores))).weights(), all, 1e-10);
        double[][] gaps = correlated(scores);
        gaps[0][3] = Double.NaN;
        assertThat(firstLoadings(Gaps.PAIRWISE).weigh(siblings(gaps)).weights())
                .isNotEqualTo(firstLoadings(Gaps.COMPLETE).weigh(siblings(gaps)).weights());
    }

    private static double[][] correlated(double[][] scores) {
        double[][] mixed = new double[scores.length][];
        Arrays.setAll(
                mixed,
                child -> IntStream.range(0, scores[0].length)
                        .mapToDouble(unit -> scores[0][unit] + scores[child][unit])
                        .toArray());
        return mixed;
    }

    @Test
    void too_few_units_or_children_that_vary_are_refused() {
        assertThatThrownBy(() -> handbook(Retention.KAISER).weigh(siblings(Samples.scores(4, 4, 1))))
                .isInstanceOf(NotComputable.class)
                .hasMessage(
                        "only 4 units have scores for all of the 4 children, and the correlations of so many need 5");
        double[][] flat = Samples.scores(2, 9, 1);
        Arrays.fill(flat[0], 3);
        assertThatThrownBy(() -> handbook(Retention.KAISER).weigh(siblings(flat)))
                .isInstanceOf(NotComputable.class)
                .hasMessage("of the children C1, C2 only C2 varies, and correlations need two that do");
    }
}
