// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.List;

/**
 * Weights that depend on the choices which lead to a scenario, such as weights learned from the data: each combination
 * of these choices has a draw of its own.
 *
 * @param draws the different draws; each takes as many numbers
 * @param byCombination the place among {@code draws} of each combination, the first choice turning slowest
 * @param alternatives of the choices that make a combination, from the study's first choice on
 */
public record WeightsByScenario(List<WeightDraw> draws, int[] byCombination, int[] alternatives) implements WeightDraw {
    public WeightsByScenario {
        draws = List.copyOf(draws);
        WeightDraw first = draws.get(0);
        for (WeightDraw draw : draws) {
            if (draw.numbers() != first.numbers() || draw.children() != first.children()) {
                throw new IllegalArgumentException("the draws are of different sizes");
            }
        }
    }

    @Override
    public int numbers() {
        return draws.get(0).numbers();
    }

    @Override
    public boolean isPositive() {
        return draws.stream().allMatch(WeightDraw::isPositive);
    }

    @Override
    public boolean readsChoices() {
        return true;
    }

    @Override
    public int children() {
        return draws.get(0).children();
    }

    /**
     * Mostly all eight replications are of the same combination. Otherwise each combination among them draws for all,
     * and its own are kept.
     */
    @Override
    public void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to) {
        int[] which = new int[Lanes.COUNT];
        boolean same = true;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            which[lane] = byCombination[combination(chosen, lane)];
            same &= which[lane] == which[0];
        }
        draws.get(which[0]).draw(lanes, numbers, at, chosen, weights, to);
        if (same) {
            return;
        }
        double[] other = new double[children() * Lanes.COUNT];
        for (int lane = 1; lane < Lanes.COUNT; lane++) {
            if (which[lane] != which[lane - 1]) {
                draws.get(which[lane]).draw(lanes, numbers, at, chosen, other, 0);
            }
            for (int child = 0; which[lane] != which[0] && child < children(); child++) {
                weights[to + child * Lanes.COUNT + lane] = other[child * Lanes.COUNT + lane];
            }
        }
    }

    private int combination(int[] chosen, int lane) {
        int combination = 0;
        for (int c = 0; c < alternatives.length; c++) {
            combination = combination * alternatives[c] + chosen[c * Lanes.COUNT + lane];
        }
        return combination;
    }
}
