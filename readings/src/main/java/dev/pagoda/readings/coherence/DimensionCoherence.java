// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.readings.statistics.Adequacy;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.readings.statistics.Sphericity;
import dev.pagoda.readings.statistics.VarianceShares;
import java.util.List;

/**
 * How the children of a dimension, or of the index, hold together. Columns of the statistics are the children in the
 * order of their codes here; rows of the components' scores are the units of {@link Coherence#units}.
 *
 * @param code of the dimension
 * @param children codes
 * @param indicators codes of all indicators below, at whatever depth
 * @param components of the children's scores
 * @param reliability of the children's scores
 * @param indicatorReliability of the scores of all indicators below; the same where all children are indicators
 * @param adequacy of the children's scores, by Kaiser, Meyer and Olkin
 * @param sphericity of the children's scores, by Bartlett
 * @param shares of the children in the variance of the dimension, by Shapley
 * @param covarianceShares the same of the weighted sum: {@code cov(w_j s_j, S) / V(S)}, exact for a weighted arithmetic
 *     mean and refused for others
 * @param importance of the children for the dimension, against their weights
 */
public record DimensionCoherence(
        String code,
        List<String> children,
        List<String> indicators,
        Attempt<ComponentAnalysis> components,
        Attempt<Reliability> reliability,
        Attempt<Reliability> indicatorReliability,
        Attempt<Adequacy> adequacy,
        Attempt<Sphericity> sphericity,
        Attempt<VarianceShares> shares,
        Attempt<double[]> covarianceShares,
        ImportanceTable importance) {
    public DimensionCoherence {
        children = List.copyOf(children);
        indicators = List.copyOf(indicators);
    }
}
