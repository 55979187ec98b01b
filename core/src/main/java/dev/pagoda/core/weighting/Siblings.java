// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The children of one node.
 *
 * @param codes their codes, for messages and constants
 * @param given the project's weights; NaN where it gives none
 * @param indicators how many indicators stand below each child
 * @param scores {@code scores[child][i]} of the ranked units in the periods to learn from, in points; NaN where missing
 * @param opinions what the experts of the panel said of these children
 */
public record Siblings(
        List<String> codes, double[] given, int[] indicators, double[][] scores, List<Opinion> opinions) {
    public Siblings {
        codes = List.copyOf(codes);
        opinions = List.copyOf(opinions);
    }

    /** Siblings without codes of their own, on which nobody was asked. */
    public Siblings(double[] given, int[] indicators, double[][] scores) {
        this(
                IntStream.rangeClosed(1, given.length)
                        .mapToObj(child -> "C" + child)
                        .toList(),
                given,
                indicators,
                scores,
                List.of());
    }

    public int size() {
        return given.length;
    }

    /** The same siblings with what experts said of them. */
    public Siblings with(List<Opinion> said) {
        return new Siblings(codes, given, indicators, scores, said);
    }
}
