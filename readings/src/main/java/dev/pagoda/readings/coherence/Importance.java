// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/**
 * What a node's weight says of its importance for a node above, and what the scores say.
 *
 * @param code the node
 * @param weight its weight in the node above: among its siblings for its parent, the product of weights on the way for
 *     the index
 * @param weightShare its weight over the sum of weights of those compared
 * @param squaredCorrelation with the node above, r²; NaN without a correlation
 * @param firstOrder correlation ratio η², the share of the variance of the node above that would go were this one
 *     known; NaN if it cannot be computed
 * @param importanceShare η² over the sum of η² of those compared; NaN if one of them has none
 * @param ratio share of importance over share of weight: 1 where a node bears on the one above as its weight says
 */
public record Importance(
        String code,
        double weight,
        double weightShare,
        double squaredCorrelation,
        double firstOrder,
        double importanceShare,
        double ratio) {}
