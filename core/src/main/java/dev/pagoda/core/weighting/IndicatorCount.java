// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Weights by the number of indicators: {@code w_j = n_j / Σ n}, where n is how many indicators stand below a child.
 * Chosen for every node, it gives every indicator the same effective weight.
 *
 * <p>Shapes: weights sum to 1. Special cases: an indicator counts as one; what the scores are, and which of them are
 * missing, does not matter.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, equal weights of indicators
 * against equal weights of dimensions.
 */
public record IndicatorCount() implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "indicator-count",
            new Name("By the number of indicators", "按指标个数赋权"),
            new Name(
                    "Every indicator counts the same in the index, wherever it stands in the framework.",
                    "无论位于体系何处，每个指标在指数中的总权重相同。"),
            new Name(
                    "A dimension gains weight by being split into more indicators, whether or not they measure anything"
                            + " new.",
                    "维度拆分出的指标越多权重越高，即使这些指标并未提供新信息。"),
            "w_j = n_j / Σ n, n the number of indicators below a child",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(),
            given -> new IndicatorCount());

    @Override
    public Weighed weigh(Siblings siblings) {
        double[] parts = new double[siblings.size()];
        for (int child = 0; child < parts.length; child++) {
            parts[child] = siblings.indicators()[child];
        }
        return Weighed.inProportion(parts, List.of());
    }
}
