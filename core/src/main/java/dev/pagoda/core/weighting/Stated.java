// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * The weights that the project gives: {@code w_j = g_j}, or {@code g_j / Σ g} when they may be rescaled.
 *
 * <p>Special cases: weights that do not sum to 1 are refused when the project is checked, unless {@code rescale} is
 * set.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public record Stated(boolean rescale) implements Weighting {
    private static final Parameter<Boolean> RESCALE =
            Parameter.flag("rescale", false, "divide weights by their sum if it is not 1", "权重之和不为 1 时按比例归一");

    public static final Method<Weighting> METHOD = new Method<>(
            "given",
            new Name("Given weights", "给定权重"),
            new Name("The weights in the framework file, as experts or the team set them.", "采用框架文件中由专家或团队设定的权重。"),
            new Name(
                    "Weights are not importance: an indicator that hardly varies, or correlates with others, counts"
                            + " less or more than its weight says.",
                    "权重不等于重要性：变化小或与其他指标相关的指标，实际影响会偏离其权重。"),
            "w_j = g_j",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(RESCALE),
            given -> new Stated(given.get(RESCALE)));

    @Override
    public Weighed weigh(Siblings siblings) {
        return Weighed.inProportion(
                siblings.given(), List.of()); // also takes the last rounding error out of 0.3 + 0.3 + 0.4
    }
}
