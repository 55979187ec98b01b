// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.Arrays;
import java.util.List;

/**
 * Equal weights: {@code w_j = 1 / m} for each of m siblings, whatever weights the project gives.
 *
 * <p>Shapes: m weights summing to 1. Special cases: equal among siblings is not equal among indicators: an indicator in
 * a small dimension counts more.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public record Equal() implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "equal",
            new Name("Equal weights", "等权"),
            new Name(
                    "Every child of a node counts the same; the usual choice where no reason speaks for another.",
                    "同一节点下各子项权重相同；无充分理由区分时的通常做法。"),
            new Name(
                    "It is a choice like any other: dimensions with few indicators let each of them count more.",
                    "等权同样是一种选择：指标少的维度中，每个指标的分量更大。"),
            "w_j = 1 / m",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(),
            given -> new Equal());

    @Override
    public Weighed weigh(Siblings siblings) {
        double[] weights = new double[siblings.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        return Weighed.of(weights);
    }
}
