// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final String CASE = "morris-exercise-4";

    private static double[] expected(String name) {
        return ReferenceFigures.numbers(ReferenceFigures.json(CASE, "recomputed", name));
    }

    /** Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, exercise 4. */
    @Test
    void reproduces_six_trajectories_of_two_factors() {
        List<double[]> effects = ElementaryEffects.along(
                ReferenceFigures.matrix(ReferenceFigures.json(CASE, "input", "inputs")),
                ReferenceFigures.numbers(ReferenceFigures.json(CASE, "input", "outputs")));
        double[][] listed = ReferenceFigures.matrix(ReferenceFigures.json(CASE, "recomputed", "effects"));
        for (int factor = 0; factor < 2; factor++) {
            assertThat(effects.get(factor)).containsExactly(listed[factor], within(1e-12));
            ElementaryEffects found = ElementaryEffects.of(effects.get(factor));
            assertThat(found.mean()).isCloseTo(expected("mu")[factor], within(1e-12));
            assertThat(found.meanAbsolute()).isCloseTo(expected("mu_star")[factor], within(1e-12));
            assertThat(found.deviation()).isCloseTo(expected("sigma")[factor], within(1e-12));
        }
    }

    @Test
    void a_design_for_sobol_indices_tells_what_drawing_one_factor_anew_changes() {
        Outputs outputs = new Outputs(
                new double[] {1, 2, 3}, new double[3], new double[][] {{2, 1, 3}, {1, 2, 3}}, new double[0][]);
        assertThat(ElementaryEffects.of(outputs))
                .containsExactly(new ElementaryEffects(0, 2.0 / 3, 1), new ElementaryEffects(0, 0, 0));
    }
}
