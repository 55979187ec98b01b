// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.Samples;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorAnalysisTest {
    private static final String TAI = "technology-achievement";
    private static final Extraction LIKELIHOOD = new MaximumLikelihood();
    private static final Extraction AXIS = new PrincipalAxis();

    private static FactorAnalysis method(Extraction extraction, int factors, boolean bound) {
        return new FactorAnalysis(extraction, Retention.of(factors), Rotation.VARIMAX, bound, Gaps.COMPLETE);
    }

    private static Siblings siblings(double[][] scores) {
        double[] given = new double[scores.length];
        Arrays.fill(given, 1.0 / given.length);
        return new Siblings(given, new int[scores.length], scores);
    }

    private static double constant(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Children made of two factors and noise of their own. */
    private static double[][] twoFactors(int units) {
        Random random = new Random(17);
        double[][] factors = {
            random.doubles(units).toArray(), random.doubles(units).toArray()
        };
        double[][] loadings = {{0.9, 0.8, 0.7, 0.6, 0.1, 0.2, 0.1}, {0.1, 0.2, 0.1, 0, 0.8, 0.7, 0.6}};
        double[][] scores = new double[7][units];
        for (int child = 0; child < 7; child++) {
            for (int unit = 0; unit < units; unit++) {
                scores[child][unit] =
                        50 * (loadings[0][child] * factors[0][unit] + loadings[1][child] * factors[1][unit])
                                + 30 * random.nextDouble();
            }
        }
        return scores;
    }

    /** OECD/JRC (2008), table 10: a Heywood case, so the numbers depend on where uniquenesses are bounded. */
    @Test
    void reproduces_the_technology_achievement_index_of_the_handbook() {
        double[][] data =
                ReferenceFigures.transposed(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data")));
        Weighed weighed = method(LIKELIHOOD, 4, true).weigh(siblings(data));
        double[][] published = ReferenceFigures.transposed(
                ReferenceFigures.matrix(ReferenceFigures.json(TAI, "published", "maximum_likelihood", "loadings")));
        Loadings expected = new Loadings(published);
        for (int factor = 0; factor < 4; factor++) {
            for (int child = 0; child < 8; child++) {
                double loading = constant(weighed, "loading C" + (child + 1) + " " + (factor + 1));
                assertThat(loading).isCloseTo(expected.byFactor()[factor][child], within(0.05));
            }
        }
        double[] communality =
                ReferenceFigures.numbers(ReferenceFigures.json(TAI, "published", "maximum_likelihood", "communality"));
        for (int child = 0; child < 8; child++) {
            assertThat(1 - constant(weighed, "uniqueness C" + (child + 1))).isCloseTo(communality[child], within(0.05));
        }
    }

    @Test
    void a_child_that_the_factors_would_explain_wholly_is_refused_unless_it_is_bounded() {
        double[][] data =
                ReferenceFigures.transposed(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data")));
        assertThatThrownBy(() -> method(LIKELIHOOD, 4, false).weigh(siblings(data)))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("wholly (a Heywood case)");
    }

    @Test
    void at_the_maximum_the_likelihood_is_flat_in_every_uniqueness_that_is_free() {
        ChildCorrelations correlations = ChildCorrelations.of(siblings(twoFactors(150)), Gaps.COMPLETE);
        Extraction.Found found = LIKELIHOOD.of(correlations, 2);
        assertThat(Arrays.stream(found.uniquenesses()).min().orElseThrow()).isGreaterThan(0.02);
        double[] gradient = new Likelihood(correlations.matrix(), found.uniquenesses(), 2).gradient();
        for (double slope : gradient) {
            assertThat(slope).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void the_slope_and_the_curvature_are_those_of_the_misfit() {
        ChildCorrelations correlations = ChildCorrelations.of(siblings(twoFactors(60)), Gaps.COMPLETE);
        double[] psi = {0.3, 0.4, 0.5, 0.6, 0.35, 0.45, 0.55};
        Likelihood here = new Likelihood(correlations.matrix(), psi, 2);
        for (int i = 0; i < psi.length; i++) {
            double[] up = psi.clone();
            double[] down = psi.clone();
            up[i] *= StrictMath.exp(1e-5);
            down[i] *= StrictMath.exp(-1e-5);
            Likelihood above = new Likelihood(correlations.matrix(), up, 2);
            Likelihood below = new Likelihood(correlations.matrix(), down, 2);
            assertThat((above.misfit() - below.misfit()) / 2e-5).isCloseTo(here.gradient()[i], within(1e-7));
            for (int j = 0; j < psi.length; j++) {
                double change = (above.gradient()[j] - below.gradient()[j]) / 2e-5;
                assertThat(change).isCloseTo(here.curvature()[i][j], within(1e-7));
            }
        }
    }

    @Test
    void loadings_and_uniquenesses_rebuild_each_variance() {
        ChildCorrelations correlations = ChildCorrelations.of(siblings(twoFactors(150)), Gaps.COMPLETE);
        for (Extraction extraction : new Extraction[] {LIKELIHOOD, AXIS}) {
            Extraction.Found found = extraction.of(correlations, 2);
            for (int child = 0; child < 7; child++) {
                assertThat(found.loadings().communality(child) + found.uniquenesses()[child])
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void both_extractions_find_which_children_go_together() {
        for (Extraction extraction : new Extraction[] {LIKELIHOOD, AXIS}) {
            Weighed weighed = method(extraction, 2, false).weigh(siblings(twoFactors(300)));
            for (int child = 1; child <= 7; child++) {
                double first = constant(weighed, "loading C" + child + " 1");
                double second = constant(weighed, "loading C" + child + " 2");
                assertThat(first > second).isEqualTo(child <= 4);
            }
        }
    }

    @Test
    void many_children_are_no_hindrance() {
        Random random = new Random(3);
        double[] factor = random.doubles(120).toArray();
        double[][] scores = new double[40][120];
        for (double[] child : scores) {
            Arrays.setAll(child, unit -> 60 * factor[unit] + 40 * random.nextDouble());
        }
        double[] weights = method(LIKELIHOOD, 1, false).weigh(siblings(scores)).weights();
        for (double weight : weights) {
            assertThat(weight).isCloseTo(1.0 / 40, within(0.005));
        }
    }

    @Test
    void too_many_factors_are_refused() {
        assertThatThrownBy(() -> method(LIKELIHOOD, 3, true).weigh(siblings(Samples.scores(5, 40, 21))))
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        refusal -> assertThat(refusal.cure().en())
                                .isEqualTo("Set keep to number and number to at most 2, or use weighting"
                                        + " principal-components."))
                .hasMessage("the correlations of 5 children cannot tell 3 factors");
    }

    @Test
    void a_child_that_follows_from_others_is_refused() {
        double[][] scores = Samples.scores(4, 40, 21);
        scores[3] = IntStream.range(0, 40)
                .mapToDouble(unit -> scores[0][unit] + scores[1][unit])
                .toArray();
        assertThatThrownBy(() -> method(LIKELIHOOD, 1, true).weigh(siblings(scores)))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the correlations of the children are singular: C1, C2, C4 tell nothing that the others"
                        + " do not");
    }
}
