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
 * MEREC weights (removal effects of criteria): {@code w_j = E_j / Σ E}, where the effect {@code E_j = Σ_u |S'_uj −
 * S_u|} says how much the performance of the units changes when the child is removed.
 *
 * <pre>{@code
 * n_uj  = min_j / s_uj                                  rescaled as the authors do
 * S_u   = ln(1 + (1/m) · Σ_k |ln n_uk|)                 performance of a unit with m children
 * S'_uj = ln(1 + (1/m) · Σ_{k≠j} |ln n_uk|)             the same without the child, still divided by m
 * }</pre>
 *
 * <p>Shapes: scores of the siblings in points, all above 0; weights sum to 1. Scores by {@code share-of-maximum} give
 * the weights that the authors compute from the values.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its unit, and m is the number of children that the unit has;
 *   <li>the effect of a child with gaps is the mean effect on the units that have it, times the number of units;
 *   <li>a child that does not vary has weight 0;
 *   <li>a score that is not above 0 is refused, and so are siblings none of which varies;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>Constants: the effects.
 *
 * <p>Source: Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), Determination of objective
 * weights using a new method based on the removal effects of criteria (MEREC), Symmetry 13, 525.
 */
public record Merec() implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "merec",
            new Name("MEREC weights (removal effects)", "MEREC 赋权法（剔除效应法）"),
            new Name(
                    "A child counts as much as the performance of the units changes when it is removed.",
                    "按剔除某子项后各单元综合表现的变化大小赋权。"),
            new Name(
                    "Needs scores above 0 on a ratio scale, and a single score near 0 can give its child most of the"
                            + " weight.",
                    "要求得分为正且具有比率含义；个别接近零的得分可能使该子项占据大部分权重。"),
            "w_j = E_j / Σ E, E_j = Σ_u |S'_uj − S_u|, S_u = ln(1 + (1/m) Σ_k |ln(min_k / s_uk)|), S'_uj the same"
                    + " without child j",
            "Keshavarz-Ghorabaee et al. (2021), Symmetry 13, 525",
            List.of(),
            given -> new Merec());

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        double[][] logarithms = logarithms(siblings.scores());
        double[] parts = new double[siblings.size()];
        List<Constant> constants = new ArrayList<>();
        double sum = 0;
        for (int child = 0; child < parts.length; child++) {
            parts[child] = effect(logarithms, child);
            constants.add(new Constant("effect " + siblings.codes().get(child), parts[child]));
            sum += parts[child];
        }
        if (sum == 0) {
            throw new NotComputable(
                    new Name(
                            "none of the children varies, so removing one of them changes nothing",
                            "各下级都没有差异，去掉任何一个都不改变结果"),
                    new Name("Use weighting equal or given here.", "请在此改用 equal 或 given 赋权。"));
        }
        return Weighed.inProportion(parts, constants);
    }

    /** {@code ln(s / min)}, from 0. */
    private static double[][] logarithms(double[][] scores) {
        double[][] logarithms = new double[scores.length][];
        for (int child = 0; child < scores.length; child++) {
            double min = Sample.of(scores[child]).min();
            if (min <= 0) {
                throw new NotComputable(
                        new Name(
                                "MEREC weights need scores above 0, but one is " + Figure.of(min),
                                "MEREC 赋权要求得分大于 0，但有一个为 " + Figure.of(min)),
                        new Name(
                                "Use a normalisation whose scores are above 0, such as share-of-maximum, or another weighting.",
                                "请改用得分大于 0 的标准化（如 share-of-maximum），或改用其他赋权。"),
                        child,
                        -1);
            }
            logarithms[child] = new double[scores[child].length];
            for (int unit = 0; unit < scores[child].length; unit++) {
                logarithms[child][unit] = Elementary.ln(scores[child][unit] / min);
            }
        }
        return logarithms;
    }

    private static double effect(double[][] logarithms, int child) {
        double[] effects = new double[logarithms[child].length];
        for (int unit = 0; unit < effects.length; unit++) {
            effects[unit] = effect(logarithms, child, unit);
        }
        Sample known = Sample.of(effects);
        return known.isEmpty() ? 0 : known.sum() * ((double) effects.length / known.size());
    }

    /** On one unit; NaN if it does not have the child. */
    private static double effect(double[][] logarithms, int child, int unit) {
        double all = 0;
        double others = 0;
        int present = 0;
        for (int k = 0; k < logarithms.length; k++) {
            double logarithm = logarithms[k][unit];
            if (!Double.isNaN(logarithm)) {
                present++;
                all += logarithm;
                others += k == child ? 0 : logarithm;
            }
        }
        return Double.isNaN(logarithms[child][unit])
                ? Double.NaN
                : Math.abs(Elementary.ln1p(others / present) - Elementary.ln1p(all / present));
    }
}
