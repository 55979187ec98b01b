// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Entropy weights: with {@code p_u = s_u / Σ s} over the n units of a child, its entropy is {@code e = −Σ p ln p / ln
 * n} and its weight {@code w = (1 − e) / Σ (1 − e)} over the siblings. A child in which units differ much counts much;
 * one in which all are equal counts nothing.
 *
 * <p>Shapes: scores of the siblings in points, none negative; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its own child alone;
 *   <li>a zero adds nothing ({@code 0 · ln 0 = 0});
 *   <li>a child that does not vary, or has one score only, has weight 0;
 *   <li>an only child has weight 1;
 *   <li>negative scores are refused, and so are siblings none of which varies.
 * </ul>
 *
 * <p>The weights depend on where the zero of the scale is.
 *
 * <p>Source: Shannon (1948), A Mathematical Theory of Communication; as weights in Zeleny (1982), Multiple Criteria
 * Decision Making.
 */
public record Entropy() implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "entropy",
            new Name("Entropy weights", "熵权法"),
            new Name(
                    "Children in which units differ more get more weight, by Shannon's entropy; objective, but spread"
                            + " is not importance.",
                    "按信息熵赋权：单元间差异越大的子项权重越高；客观，但差异大并不等于重要。"),
            new Name(
                    "Not where scores can be negative; one skewed indicator can take most of the weight.",
                    "得分可能为负时不宜；个别偏态指标可能占去大部分权重。"),
            "w_j = (1 − e_j) / Σ (1 − e), e_j = −Σ p ln p / ln n, p = s / Σ s",
            "Shannon (1948), A Mathematical Theory of Communication; Zeleny (1982), Multiple Criteria Decision Making",
            List.of(),
            given -> new Entropy());

    @Override
    public Weighed weigh(Siblings siblings) {
        double[] parts = new double[siblings.size()];
        List<Constant> constants = new ArrayList<>();
        double sum = 0;
        for (int child = 0; child < parts.length; child++) {
            double entropy = entropy(Sample.of(siblings.scores()[child]), child);
            constants.add(new Constant("entropy " + siblings.codes().get(child), entropy));
            parts[child] = 1 - entropy;
            sum += parts[child];
        }
        if (parts.length == 1) {
            return Weighed.of(1);
        }
        if (sum == 0) {
            throw new NotComputable(
                    new Name("none of the children varies, so entropy tells them apart by nothing", "各下级都没有差异，熵权无从区分"),
                    new Name("Use weighting equal or given here.", "请在此改用 equal 或 given 赋权。"));
        }
        return Weighed.inProportion(parts, constants);
    }

    /** From 0, where one unit has all, to 1, where all have the same. */
    private static double entropy(Sample scores, int child) {
        if (scores.min() < 0) {
            throw new NotComputable(
                    new Name(
                            "entropy weights need scores that are not negative, but one is " + Figure.of(scores.min()),
                            "熵权要求得分不为负，但有一个为 " + Figure.of(scores.min())),
                    new Name(
                            "Use a normalisation without negative scores, such as min-max, or another weighting.",
                            "请改用不产生负分的标准化（如 min-max），或改用其他赋权。"),
                    child,
                    -1);
        }
        if (!scores.varies()) {
            return 1;
        }
        double total = scores.sum();
        double entropy = 0;
        for (int i = 0; i < scores.size(); i++) {
            double share = scores.get(i) / total;
            entropy -= share > 0 ? share * Elementary.ln(share) : 0;
        }
        return Math.min(entropy / Elementary.ln(scores.size()), 1); // rounding may lift it above 1
    }
}
