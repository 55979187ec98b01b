// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static dev.pagoda.testkit.ReferenceFigures.json;
import static dev.pagoda.testkit.ReferenceFigures.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CombinationTest {
    private static final String GAME = "game-theory-combination";
    private static final Offset<Double> CLOSE = within(1e-15);
    private static final Given DEFAULTS = Given.defaults(Combination.METHOD);

    /** A combination of stated sets of weights. */
    private static Weighting of(Combination.Form form, double share, boolean isAbsolute, double[]... sets) {
        List<Combination.Member> members = new ArrayList<>();
        for (double[] set : sets) {
            members.add(new Combination.Member("w" + (members.size() + 1), siblings -> new Weighed(set, List.of())));
        }
        return new Combination(members, form, share, isAbsolute);
    }

    private static double[] weights(Weighting weighting, int children) {
        return weighting.weigh(Panels.of(children)).weights();
    }

    @Test
    void products_are_divided_by_their_sum() {
        Weighting products =
                of(Combination.Form.MULTIPLICATIVE, 0.5, false, new double[] {.5, .3, .2}, new double[] {.2, .2, .6});
        assertThat(weights(products, 3)).containsExactly(new double[] {10 / 28., 6 / 28., 12 / 28.}, CLOSE);
    }

    @Test
    void a_mixture_takes_the_share_of_the_subjective_weights_and_divides_the_rest_equally() {
        double[] subjective = {.5, .3, .2};
        double[] objective = {.2, .2, .6};
        assertThat(weights(of(Combination.Form.LINEAR, 0.75, false, subjective, objective), 3))
                .containsExactly(new double[] {.425, .275, .3}, CLOSE);
        assertThat(weights(
                        of(Combination.Form.LINEAR, 0.5, false, subjective, objective, new double[] {.4, .4, .2}), 3))
                .containsExactly(new double[] {.4, .3, .3}, CLOSE);
    }

    @Test
    void reproduces_the_game_theory_combination_of_two_sets() {
        Weighting game = of(Combination.Form.GAME_THEORY, 0.5, false, set("w1"), set("w2"));
        Weighed weighed = game.weigh(Panels.of(7));
        assertAgree(weighed.weights(), numbers(json(GAME, "recomputed", "two", "combined")), 1e-9);
        assertAgree(
                LeastDeviation.coefficients(new double[][] {set("w1"), set("w2")}, false),
                numbers(json(GAME, "recomputed", "two", "shares")),
                1e-9);
        assertAgree(
                LeastDeviation.coefficients(new double[][] {set("w1"), set("w2")}, true),
                numbers(json(GAME, "recomputed", "two", "shares_of_sizes")),
                1e-9);
        assertThat(Panels.constant(weighed, "coefficient w2"))
                .isCloseTo(numbers(json(GAME, "recomputed", "two", "shares"))[1], within(1e-9));
    }

    @Test
    void reproduces_the_game_theory_combination_of_three_sets() {
        double[][] sets = {set("w1"), set("w2"), set("w3")};
        double[] alpha = LeastDeviation.coefficients(sets, false);
        assertAgree(alpha, numbers(json(GAME, "recomputed", "three", "shares")), 1e-9);
        double[] combined = numbers(json(GAME, "recomputed", "three", "combined"));
        for (int child = 0; child < combined.length; child++) {
            double sum = alpha[0] * sets[0][child] + alpha[1] * sets[1][child] + alpha[2] * sets[2][child];
            assertThat(sum).isCloseTo(combined[child], within(1e-9));
        }
        assertAgree(
                LeastDeviation.coefficients(sets, true),
                numbers(json(GAME, "recomputed", "three", "shares_of_sizes")),
                1e-9);
        assertAgree(
                weights(of(Combination.Form.GAME_THEORY, 0.5, true, sets), 7),
                numbers(json(GAME, "recomputed", "three", "combined_by_sizes")),
                1e-9);
        assertRefused(
                of(Combination.Form.GAME_THEORY, 0.5, false, sets),
                7,
                "a negative coefficient of the game-theory combination makes the weight of F negative");
    }

    private static double[] set(String name) {
        return numbers(json(GAME, "input", name));
    }

    @Test
    void combines_weightings_by_their_names_and_shows_their_weights_and_constants() {
        Siblings siblings = new Siblings(
                List.of("A", "B"),
                new double[] {.8, .2},
                new int[] {1, 1},
                new double[][] {{1, 2, 3}, {1, 5, 9}},
                List.of());
        Weighed weighed = Combination.METHOD.with(DEFAULTS).weigh(siblings);
        assertThat(Panels.constant(weighed, "weight by given A")).isEqualTo(.8);
        double a = .8 * Panels.constant(weighed, "weight by entropy A");
        double b = .2 * Panels.constant(weighed, "weight by entropy B");
        assertThat(weighed.weights()).containsExactly(new double[] {a / (a + b), b / (a + b)}, CLOSE);
        assertThat(Panels.constant(weighed, "entropy: entropy A")).isBetween(0.5, 1.0);
    }

    @Test
    void names_that_cannot_be_combined_are_not_among_the_words() {
        Parameter<?> objective = Combination.METHOD.parameters().get(1);
        assertThat(objective.parse(List.of("entropie"))).isEmpty();
        assertThat(objective.parse(List.of("combination"))).isEmpty();
        assertThat(objective.expectation().en()).startsWith("one of given, equal,");
        Given twice = DEFAULTS.with("objective", Weightings.ALL.find("given").orElseThrow());
        assertThatThrownBy(() -> Combination.METHOD.with(twice))
                .hasMessage("weighting given cannot be combined with itself");
    }

    @Test
    void weights_that_are_not_given_are_refused() {
        Siblings siblings =
                new Siblings(new double[] {Double.NaN, 1}, new int[] {1, 1}, new double[][] {{1, 2, 3}, {1, 5, 9}});
        assertThatThrownBy(() -> Combination.METHOD.with(DEFAULTS).weigh(siblings))
                .hasMessageStartingWith("weighting given knows no weight of C");
    }

    @Test
    void what_cannot_be_combined_is_refused() {
        double[] one = {.5, .5};
        assertRefused(
                of(Combination.Form.GAME_THEORY, 0.5, false, one, one.clone()),
                2,
                "the weightings agree here, or one is a mixture of the others, so no coefficients can be told");
        assertRefused(
                of(Combination.Form.MULTIPLICATIVE, 0.5, false, new double[] {1, 0}, new double[] {0, 1}),
                2,
                "every child has weight 0 by one of the weightings, so all products are 0");
    }

    private static void assertRefused(Weighting weighting, int children, String reason) {
        assertThatThrownBy(() -> weighting.weigh(Panels.of(children)))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }
}
