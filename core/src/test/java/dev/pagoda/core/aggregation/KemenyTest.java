// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KemenyTest {
    private static final Kemeny KEMENY = new Kemeny(Missing.LEFT_OUT);

    /** Sum of the weights that agree with an order, equal scores counting half. */
    private static double agreement(double[][] units, double[] weights, List<Integer> order) {
        Duels duels = new Duels(weights);
        return sum(order, (a, b) -> duels.outranking(units[a], units[b]));
    }

    /** The units by score, best first; tied ones in either order, which must not matter. */
    private static List<Integer> order(double[] made, boolean lastFirst) {
        Comparator<Integer> tied = lastFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return IntStream.range(0, made.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(unit -> -made[unit]).thenComparing(tied))
                .toList();
    }

    @Test
    void reproduces_condorcet_1785() {
        double[] made = KEMENY.aggregate(SixtyVoters.scores(), SixtyVoters.weights());
        List<String> order =
                order(made, false).stream().map(SixtyVoters.CANDIDATES::get).toList();
        assertThat(order).containsExactly("b", "c", "a");
        assertThat(made).containsExactly(0, 2, 1);
    }

    @Test
    void agreement_with_all_orders_of_condorcet_is_as_the_handbook_prints() {
        double[][] units = ToyUnits.scores(SixtyVoters.scores());
        Map<List<Integer>, Double> printed = Map.of(
                List.of(1, 2, 0), 104.0,
                List.of(0, 1, 2), 100.0,
                List.of(1, 0, 2), 94.0,
                List.of(2, 0, 1), 86.0,
                List.of(2, 1, 0), 80.0,
                List.of(0, 2, 1), 76.0);
        printed.forEach((order, voters) ->
                assertThat(60 * agreement(units, SixtyVoters.weights(), order)).isCloseTo(voters, within(1e-7)));
    }

    /**
     * OECD/JRC (2008), Handbook, tables 35 to 37: Finland, United States, Sweden, Japan, Korea; three orders agree as
     * much as any.
     */
    @Test
    void reproduces_an_optimal_order_of_five_countries() {
        double[][] units = {
            {187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4},
            {289, 130, 179.1, 66.2, 2.997, 4.073, 12, 13.9},
            {271, 156.6, 125.8, 59.7, 3.096, 4.145, 11.4, 15.3},
            {994, 64.6, 49, 80.8, 3.003, 3.865, 9.5, 10},
            {779, 9.8, 4.8, 66.7, 2.972, 3.653, 10.8, 23.2}
        };
        double[][] outranking = {
            {0, 4, 3, 6, 5},
            {4, 0, 4, 5, 5},
            {5, 4, 0, 6, 5},
            {2, 3, 2, 0, 6},
            {3, 3, 3, 2, 0}
        };
        Duels duels = new Duels(ToyUnits.equal(8));
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                double share = a == b ? 0 : duels.outranking(units[a], units[b]);
                assertThat(8 * share).isCloseTo(outranking[a][b], within(1e-12));
            }
        }
        List<Integer> order = order(made(KEMENY, units), false);
        assertThat(agreement(units, ToyUnits.equal(8), order)).isCloseTo(6.375, within(1e-12));
        assertThat(List.of(List.of(2, 1, 0, 3, 4), List.of(2, 0, 1, 3, 4), List.of(1, 2, 0, 3, 4)))
                .contains(order);
    }

    /** 184.5 by scipy 1.17, milp (HiGHS), proven. */
    @Test
    void finds_the_proven_optimum_of_twenty_three_countries() throws IOException {
        double[][] units = technologyAchievement();
        double[] made = made(KEMENY, units);
        assertThat(agreement(units, ToyUnits.equal(8), order(made, false))).isCloseTo(184.5, within(1e-9));
        assertThat(agreement(units, ToyUnits.equal(8), order(made, true))).isCloseTo(184.5, within(1e-9));
    }

    /** The data of the conformance case, {@code [unit][indicator]}. */
    private static double[][] technologyAchievement() throws IOException {
        Path file = Path.of(System.getProperty("pagoda.house", ".."), "conformance/tai-2001/observations/data.csv");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * Whole numbers below 3 in three children, one of them often missing, so that ties, circles and blocks all occur.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void is_best_of_all_orders_and_among_those_nearest_to_borda(long seed) {
        Random random = new Random(seed);
        double[][] units = new double[6][3];
        for (double[] unit : units) {
            Arrays.setAll(unit, child -> child == 2 && random.nextBoolean() ? MISSING : random.nextInt(3));
        }
        double[] weights = seed % 2 == 0 ? ToyUnits.equal(3) : ToyUnits.shares(2, 3, 4);
        Duels duels = new Duels(weights);
        double[] borda = new double[units.length];
        Arrays.setAll(
                borda,
                a -> Arrays.stream(units)
                        .mapToDouble(b -> duels.margin(units[a], b))
                        .sum());
        List<List<Integer>> best = new ArrayList<>();
        double[] most = {Double.NEGATIVE_INFINITY, 0};
        for (List<Integer> order : orders(List.of(), units.length)) {
            double margins = sum(order, (a, b) -> duels.margin(units[a], units[b]));
            double signs = sum(order, (a, b) -> Math.signum(borda[a] - borda[b]));
            if (margins > most[0] || margins == most[0] && signs >= most[1]) {
                if (margins > most[0] || signs > most[1]) {
                    best.clear();
                }
                best.add(order);
                most[0] = margins;
                most[1] = signs;
            }
        }
        double[] expected = new double[units.length];
        Arrays.setAll(expected, unit -> {
            int[] behind = best.stream()
                    .mapToInt(order -> 5 - order.indexOf(unit))
                    .sorted()
                    .toArray();
            return (behind[0] + behind[behind.length - 1]) / 2.0;
        });
        double[] made = KEMENY.aggregate(ToyUnits.scores(units), weights);
        for (int unit = 0; unit < units.length; unit++) {
            assertThat(made[unit]).isEqualTo(expected(units, expected, duels, unit));
        }
    }

    /** Units that are alike share what the first of them has. */
    private static double expected(double[][] units, double[] expected, Duels duels, int unit) {
        return IntStream.range(0, units.length)
                .filter(other -> duels.alike(units[unit], units[other]))
                .mapToDouble(other -> expected[other])
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Integer>> orders(List<Integer> begun, int n) {
        if (begun.size() == n) {
            return List.of(begun);
        }
        return IntStream.range(0, n)
                .filter(next -> !begun.contains(next))
                .boxed()
                .flatMap(next ->
                        orders(Stream.concat(begun.stream(), Stream.of(next)).toList(), n).stream())
                .toList();
    }

    private static double sum(List<Integer> order, BiFunction<Integer, Integer, Double> preference) {
        double sum = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                sum += preference.apply(order.get(i), order.get(j));
            }
        }
        return sum;
    }

    @Test
    void many_units_without_differences_are_all_tied() {
        double[][] alike = new double[50][];
        Arrays.setAll(alike, i -> unit(i < 49 ? 0 : 1));
        double[] made = made(KEMENY, alike);
        assertThat(made[49]).isEqualTo(49);
        assertThat(Arrays.copyOf(made, 49)).containsOnly(24);
    }

    @Test
    void units_that_nothing_tells_apart_share_the_middle_of_their_places() {
        // A circle of three equal majorities, ahead of one unit that loses to all.
        assertThat(made(KEMENY, unit(3, 1, 2), unit(2, 3, 1), unit(1, 2, 3), unit(0, 0, 0)))
                .containsExactly(2, 2, 2, 0);
        assertThat(made(KEMENY, unit(5, 5), unit(7, 7), unit(5, 5), unit(0, 0))).containsExactly(1.5, 3, 1.5, 0);
    }

    @Test
    void a_unit_that_is_not_ranked_goes_where_it_agrees_most_and_moves_nobody() {
        double[][] ranked = {unit(5, 5), unit(7, 7), unit(9, 9)};
        assertThat(among(KEMENY, unit(8, 8), ranked)).isEqualTo(1.5);
        assertThat(among(KEMENY, unit(7, 7), ranked)).isEqualTo(1);
        assertThat(among(KEMENY, unit(99, 99), ranked)).isEqualTo(2);
        assertThat(among(KEMENY, unit(-1, -1), ranked)).isEqualTo(0);
        assertThat(among(KEMENY, unit(6, 8), ranked)).isEqualTo(1);
    }

    @Test
    void a_missing_child_is_left_out_of_the_pairs_or_makes_a_unit_last_in_it() {
        assertThat(made(KEMENY, unit(1, 9), unit(5, MISSING), unit(0, 8))).containsExactly(1, 2, 0);
        assertThat(made(new Kemeny(Missing.LAST), unit(1, 9, 9), unit(5, MISSING, MISSING), unit(0, 8, 8)))
                .containsExactly(2, 0, 1);
        assertThat(made(KEMENY, unit(1), unit(MISSING), unit(0))).containsExactly(1, Double.NaN, 0);
    }

    @Test
    void units_in_one_circle_are_limited_and_others_are_not() {
        double[][] circle = circle(KemenyOrder.MOST + 1);
        ToyUnits.assertRefuses(
                KEMENY,
                "an exact Kemeny order is found for up to 20 units that beat each other in a circle, and 21 do here",
                circle);
        double[][] ladder = new double[100][];
        Arrays.setAll(ladder, rung -> unit(rung, rung));
        assertThat(made(KEMENY, ladder))
                .containsExactly(IntStream.range(0, 100).asDoubleStream().toArray());
    }

    /** Every unit beats the next one, round and round, in all children but one. */
    private static double[][] circle(int n) {
        double[][] units = new double[n][n];
        for (int unit = 0; unit < n; unit++) {
            for (int child = 0; child < n; child++) {
                units[unit][child] = (child + n - unit) % n;
            }
        }
        return units;
    }

    @Test
    void one_unit_is_refused() {
        ToyUnits.assertRefuses(
                KEMENY, "a Kemeny order compares units, and fewer than two ranked units have a score here", unit(1));
    }
}
