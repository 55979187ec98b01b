// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CRITIC weights (criteria importance through intercriteria correlation): {@code w_j = C_j / Σ C}, with {@code C_j =
 * σ_j · Σ_k (1 − r_jk)} over the siblings k. A child counts more the more its scores vary and the less they say what
 * its siblings say.
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1. The deviation is that of the scores rescaled to 0 … 1,
 * as the authors do, or of the scores as they are.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of the deviation of its own child and of the correlations of its unit (pairwise);
 *   <li>a child that does not vary has weight 0 and no part in the sums of the others;
 *   <li>fewer than two children that vary are refused, and so are two with fewer than three units in common or without
 *       variation in them, and siblings all of which are perfectly correlated;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>Constants: for each child the deviation and the information C.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in multiple criteria problems:
 * the CRITIC method, Computers and Operations Research 22, 763-770.
 */
public record Critic(boolean ranks, boolean scaled) implements Weighting {
    private enum ConflictBy {
        PEARSON,
        SPEARMAN
    }

    private static final Parameter<ConflictBy> CORRELATION = Parameter.choice(
            "correlation",
            ConflictBy.PEARSON,
            "correlation of scores, as the authors have it, or of ranks, which outliers do not move",
            "得分的相关系数（原作者做法），或不受异常值影响的秩相关系数");
    private static final Parameter<Boolean> SCALED = Parameter.flag(
            "scaled",
            true,
            "rescale the scores of every child to 0 … 1 before the deviation is taken, as the authors do",
            "先将各子项得分换算到 0 至 1 再求标准差（原作者做法）");
    private static final int FEWEST_UNITS = 3;
    private static final double ROUNDING =
            1e-12; // less than this apart is the same, or rounding errors would become weights

    public static final Method<Weighting> METHOD = new Method<>(
            "critic",
            new Name("CRITIC weights", "CRITIC 赋权法"),
            new Name(
                    "Children that vary much and are little correlated with their siblings get more weight; counts the"
                            + " same information once.",
                    "差异大且与同级子项相关性低者权重高；可避免重复信息重复计权。"),
            new Name(
                    "A child that measures something else, or nothing but noise, gets the highest weight; look at the"
                            + " correlations first.",
                    "测度内容不一致或纯属噪声的子项反而权重最高；使用前应先检查相关性。"),
            "w_j = C_j / Σ C, C_j = σ_j · Σ_k (1 − r_jk)",
            "Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22, 763-770",
            List.of(CORRELATION, SCALED),
            given -> new Critic(given.get(CORRELATION) == ConflictBy.SPEARMAN, given.get(SCALED)));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        double[] deviations = deviations(siblings.scores());
        double[][] correlations = correlations(siblings, deviations);
        double[] parts = new double[deviations.length];
        List<Constant> constants = new ArrayList<>();
        double sum = 0;
        for (int child = 0; child < parts.length; child++) {
            parts[child] = deviations[child] == 0 ? 0 : deviations[child] * conflict(correlations[child]);
            String code = siblings.codes().get(child);
            constants.add(new Constant("sd " + code, deviations[child]));
            constants.add(new Constant("information " + code, parts[child]));
            sum += parts[child];
        }
        if (sum == 0) {
            throw refusal(new Name(
                    "the children that vary are all perfectly correlated, so none tells more than another",
                    "有差异的各下级完全相关，没有一个提供更多信息"));
        }
        return Weighed.inProportion(parts, constants);
    }

    private double[] deviations(double[][] scores) {
        double[] deviations = new double[scores.length];
        int varying = 0;
        for (int child = 0; child < scores.length; child++) {
            Sample sample = Sample.of(scores[child]);
            if (sample.varies()) {
                deviations[child] = sample.standardDeviation() / (scaled ? sample.max() - sample.min() : 1);
                varying++;
            }
        }
        if (varying < 2) {
            throw refusal(new Name(
                    "a correlation needs two children that vary, and here there is " + (varying == 0 ? "none" : "one"),
                    "相关系数至少需要两个有差异的下级，此处" + (varying == 0 ? "一个也没有" : "只有一个")));
        }
        return deviations;
    }

    /**
     * {@code [child][other]} of those that vary; 1 for the others, which are in no conflict, and for a child with
     * itself.
     */
    private double[][] correlations(Siblings siblings, double[] deviations) {
        Correlation.Prepared[] columns = new Correlation.Prepared[deviations.length];
        double[][] correlations = new double[columns.length][columns.length];
        for (int child = 0; child < columns.length; child++) {
            double[] scores = siblings.scores()[child];
            columns[child] = ranks ? Correlation.Prepared.ranked(scores) : Correlation.Prepared.of(scores);
            Arrays.fill(correlations[child], 1);
        }
        for (int child = 0; child < columns.length; child++) {
            for (int other = child + 1; other < columns.length; other++) {
                if (deviations[child] != 0 && deviations[other] != 0) {
                    double r = checked(siblings, child, other, columns[child].with(columns[other]));
                    correlations[child][other] = r;
                    correlations[other][child] = r;
                }
            }
        }
        return correlations;
    }

    /** {@code Σ_k (1 − r_jk)} over the siblings. */
    private static double conflict(double[] correlations) {
        double conflict = 0;
        for (double r : correlations) {
            double apart = 1 - r;
            conflict += apart < ROUNDING ? 0 : apart;
        }
        return conflict;
    }

    private static double checked(Siblings siblings, int child, int other, double r) {
        double[] x = siblings.scores()[child];
        double[] y = siblings.scores()[other];
        int common = 0;
        for (int unit = 0; unit < x.length; unit++) {
            common += Double.isNaN(x[unit]) || Double.isNaN(y[unit]) ? 0 : 1;
        }
        if (common < FEWEST_UNITS || Double.isNaN(r)) {
            String one = siblings.codes().get(child);
            String two = siblings.codes().get(other);
            throw refusal(
                    common < FEWEST_UNITS
                            ? new Name(
                                    one + " and " + two + " have " + common
                                            + " units in common, and a correlation needs " + FEWEST_UNITS,
                                    one + " 与 " + two + " 只有 " + common + " 个共同单元，相关系数至少需要 " + FEWEST_UNITS + " 个")
                            : new Name(
                                    one + " and " + two
                                            + " have no correlation: one of them does not vary in the units that have both",
                                    one + " 与 " + two + " 没有相关系数：其中之一在共同单元上没有差异"));
        }
        return r;
    }

    private static NotComputable refusal(Name reason) {
        return new NotComputable(
                reason,
                new Name(
                        "Use weighting standard-deviation, equal or given here.",
                        "请在此改用 standard-deviation、equal 或 given 赋权。"));
    }
}
