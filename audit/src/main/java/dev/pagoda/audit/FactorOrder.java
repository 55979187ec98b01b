// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the factors stand in the study: the deciding ones, that lead to a scenario, come first, then the choices among
 * sets of weights, then the numbers of the weights themselves, dimension after dimension.
 *
 * @param factors in the order of the method file
 * @param deciding methods and data, in the order of their choices
 * @param sets the factors that choose among sets of weights, in the order of their choices
 */
record FactorOrder(List<Factor> factors, List<Factor> deciding, List<Factor.Weights> sets) {
    static FactorOrder of(List<Factor> factors) {
        List<Factor> deciding = new ArrayList<>();
        List<Factor.Weights> sets = new ArrayList<>();
        for (Factor factor : factors) {
            if (!(factor instanceof Factor.Weights weights)) {
                deciding.add(factor);
            } else if (weights.spread() instanceof Spread.Sets) {
                sets.add(weights);
            }
        }
        return new FactorOrder(List.copyOf(factors), List.copyOf(deciding), List.copyOf(sets));
    }

    int choices() {
        return deciding.size() + sets.size();
    }

    /**
     * The numbers of a replication that a factor owns.
     *
     * @param dimensions the numbers of the dimensions in preorder
     * @param firstNumbers the first number of each dimension, and one more: how many numbers there are
     */
    int[] numbers(Factor factor, int[] dimensions, int[] firstNumbers) {
        if (!(factor instanceof Factor.Weights weights)) {
            return new int[] {deciding.indexOf(factor)};
        }
        if (weights.spread() instanceof Spread.Sets) {
            return new int[] {deciding.size() + sets.indexOf(weights)};
        }
        return weights.dimensions().stream()
                .mapToInt(node -> Arrays.binarySearch(dimensions, node))
                .flatMap(k -> IntStream.range(firstNumbers[k], firstNumbers[k + 1]))
                .toArray();
    }
}
