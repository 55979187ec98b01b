// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * LOPCOW weights (logarithmic percentage change): {@code w_j = PV_j / Σ PV}, with {@code PV = |ln(√(Σ r² / n) / σ)| ·
 * 100} over the n scores of a child, rescaled as the authors do: {@code r = (s − min) / (max − min)}. A child counts
 * more when its scores are high in relation to their spread.
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its own child alone;
 *   <li>a child that does not vary is refused, as it has no rescaled scores;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>Adding to all scores of a child, or multiplying them, changes nothing. Constants: the percentage values PV.
 *
 * <p>Source: Ecer and Pamucar (2022), A novel LOPCOW-DOBI multi-criteria sustainability performance assessment
 * methodology, Omega 112, 102690.
 */
public record Lopcow(boolean population) implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "lopcow",
            new Name("LOPCOW weights", "LOPCOW 赋权法"),
            new Name(
                    "Weighs by the logarithm of the mean square over the deviation, which evens out the very different"
                            + " weights that spread alone would give.",
                    "以均方根与标准差之比的对数赋权，可缓和仅按差异赋权造成的悬殊。"),
            new Name(
                    "A child at which most units are close to the best gets a high weight though it hardly tells them"
                            + " apart; the weights rest on the two extreme units.",
                    "多数单元接近最优的子项权重反而偏高，尽管区分度低；且权重取决于两个极端单元。"),
            "w_j = PV_j / Σ PV, PV = |ln(√(Σ r² / n) / σ)| · 100, r = (s − min) / (max − min)",
            "Ecer and Pamucar (2022), Omega 112, 102690",
            List.of(ScoreSpread.DEVIATION),
            given -> new Lopcow(given.get(ScoreSpread.DEVIATION) == Deviation.POPULATION));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        double[] parts = new double[siblings.size()];
        List<Constant> constants = new ArrayList<>();
        double sum = 0;
        for (int child = 0; child < parts.length; child++) {
            parts[child] = percentage(Sample.of(siblings.scores()[child]), child);
            constants.add(new Constant("percentage " + siblings.codes().get(child), parts[child]));
            sum += parts[child];
        }
        if (sum == 0) {
            throw new NotComputable(
                    new Name(
                            "the mean square of every child equals its variance, so all LOPCOW weights would be 0",
                            "每个下级的均方都等于其方差，LOPCOW 权重将全部为 0"),
                    new Name("Use weighting equal or given here.", "请在此改用 equal 或 given 赋权。"));
        }
        return Weighed.inProportion(parts, constants);
    }

    private double percentage(Sample scores, int child) {
        if (!scores.varies()) {
            throw new NotComputable(
                    new Name(
                            "LOPCOW weights need children that vary, but in one all scores are equal",
                            "LOPCOW 赋权要求下级有差异，但有一个下级得分全部相同"),
                    new Name("Use another weighting here, or take the child out.", "请在此改用其他赋权，或去掉该下级。"),
                    child,
                    -1);
        }
        double[] rescaled = scores.sorted();
        double squares = 0;
        for (int i = 0; i < rescaled.length; i++) {
            rescaled[i] = (rescaled[i] - scores.min()) / (scores.max() - scores.min());
            squares += rescaled[i] * rescaled[i];
        }
        double deviation = ScoreSpread.deviation(Sample.of(rescaled), population);
        return Math.abs(Elementary.ln(Elementary.squareRoot(squares / rescaled.length) / deviation)) * 100;
    }
}
