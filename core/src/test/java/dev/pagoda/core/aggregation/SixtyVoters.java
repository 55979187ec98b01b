// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import java.util.List;

/**
 * Sixty voters and three candidates that beat each other in a circle: OECD/JRC (2008), Tables 28 to 30, after Condorcet
 * (1785).
 */
final class SixtyVoters {
    static final List<String> CANDIDATES = List.of("a", "b", "c");
    private static final List<String> ORDERS = List.of("abc", "bca", "bac", "cab", "cba");
    private static final double[] VOTERS = {23, 17, 2, 10, 8};

    private SixtyVoters() {}

    /** Each order of preference is a child; candidates score by how many stand behind. */
    static double[][] scores() {
        return ORDERS.stream()
                .map(order -> CANDIDATES.stream()
                        .mapToDouble(candidate -> 2 - order.indexOf(candidate))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The share of the voters with each order. */
    static double[] weights() {
        return ToyUnits.shares(VOTERS);
    }
}
