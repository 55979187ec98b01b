// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Share of the sum: {@code s = points · x / Σ x} over the reference values when higher is better, {@code s = points ·
 * (1/x) / Σ (1/x)} when lower is. The scores of the reference units sum to {@code points}.
 *
 * <p>Shapes: one column of values on a ratio scale, in any unit of measurement; scores in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary gives equal shares, unless all values are zero;
 *   <li>a negative value, or one that is not above 0 where lower is better, is refused.
 * </ul>
 *
 * <p>Source: Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization techniques in
 * ranking, Materials and Design 65, linear sum-based method.
 */
public record ShareOfSum(double points) implements Normalisation {
    private static final Parameter<Double> POINTS =
            Parameter.number("points", 100, "sum of the scores of all reference values", "全部参考值得分之和");

    public static final Method<Normalisation> METHOD = new Method<>(
            "sum",
            new Name("Share of the sum", "比重法（总和标准化）"),
            new Name(
                    "Each unit's share of the total, such as its part of all patents; keeps ratios.",
                    "各单元占总量的比重，如占全部专利的份额；保留比率关系。"),
            new Name(
                    "Only for indicators with a true zero; scores shrink as units are added, and large units lead"
                            + " unless values are per head.",
                    "仅适用于有真实零点的指标；单元越多得分越小，且未按人均计算时规模大的单元占优。"),
            "s = points · x / Σ x; s = points · (1 / x) / Σ (1 / x) where lower is better",
            "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization techniques in"
                    + " ranking, Materials and Design 65",
            List.of(POINTS),
            given -> new ShareOfSum(given.get(POINTS)));

    public ShareOfSum {
        VectorNorm.checkPoints(points);
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (sample.isEmpty() || sample.min() == 0 && sample.max() == 0) {
            return Scale.none();
        }
        if (reference.direction() == Direction.HIGHER_IS_BETTER) {
            Proportion.notNegative(sample.min());
            double sum = sample.sum();
            return Scale.of(x -> points * (Proportion.notNegative(x) / sum), new Constant("sum", sum));
        }
        double sum = Reciprocals.of(sample).sum();
        return Scale.of(x -> points * (1 / Proportion.positive(x) / sum), new Constant("sum of 1/x", sum));
    }
}
