// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestOrdersTest {
    /** Few different preferences, so that many orders are equally good. */
    private static double[][] preferences(int items, long seed) {
        Random random = new Random(seed);
        double[][] preferences = new double[items][items];
        for (int a = 0; a < items; a++) {
            for (int b = 0; b < a; b++) {
                preferences[a][b] = random.nextInt(7) - 3;
                preferences[b][a] = -preferences[a][b];
            }
        }
        return preferences;
    }

    private static void orders(List<Integer> order, int items, List<List<Integer>> all) {
        if (order.size() == items) {
            all.add(List.copyOf(order));
        }
        for (int item = 0; item < items; item++) {
            if (!order.contains(item)) {
                List<Integer> longer = new ArrayList<>(order);
                longer.add(item);
                orders(longer, items, all);
            }
        }
    }

    private static double sum(double[][] preferences, List<Integer> order) {
        double sum = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                sum += preferences[order.get(i)][order.get(j)];
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void finds_the_least_and_most_items_behind_in_all_best_orders(int items) {
        List<List<Integer>> all = new ArrayList<>();
        orders(List.of(), items, all);
        for (long seed = 0; seed < 20; seed++) {
            double[][] preferences = preferences(items, seed);
            double best = all.stream()
                    .mapToDouble(order -> sum(preferences, order))
                    .max()
                    .orElseThrow();
            List<List<Integer>> optimal = all.stream()
                    .filter(order -> sum(preferences, order) == best)
                    .toList();
            double[] expected = new double[items];
            Arrays.setAll(expected, item -> {
                int[] behind = optimal.stream()
                        .mapToInt(order -> items - 1 - order.indexOf(item))
                        .sorted()
                        .toArray();
                return (behind[0] + behind[behind.length - 1]) / 2.0;
            });
            assertThat(new BestOrders(preferences).behind()).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
