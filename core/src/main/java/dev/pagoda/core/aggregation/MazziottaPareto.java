// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import java.util.List;

/**
 * Mazziotta–Pareto index: the weighted mean, less (or plus) a penalty for uneven children: {@code S_u = M ∓ σ · cv = M
 * (1 ∓ cv²)}, where M and σ are weighted mean and standard deviation of the unit's children and {@code cv = σ / M}.
 *
 * <p>{@code minus} is for what one wants more of, {@code plus} for what one wants less of, such as poverty, where a
 * high index is bad; it rewards unevenness where higher is better. Scores are to be standardised to mean 100 and
 * standard deviation 10 (normalise by z-score with {@code deviation: population}); with goalposts from 70 to 130 it is
 * the adjusted index (AMPI).
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 never counts;
 *   <li>a unit with one child has no penalty;
 *   <li>a unit whose mean is not above 0 is refused, since cv does not exist.
 * </ul>
 *
 * <p>Source: De Muro, Mazziotta and Pareto (2011), Composite indices of development and poverty, Social Indicators
 * Research 104, with a population's deviation; with weights Mazziotta and Pareto (2022), Weighting in composite indices
 * construction, Rivista Italiana di Economia Demografia e Statistica. Compind ({@code ci_mpi}) takes a sample's
 * deviation.
 */
public record MazziottaPareto(boolean plus, boolean sample) implements Aggregation {
    private enum Penalty {
        MINUS,
        PLUS
    }

    private static final Parameter<Penalty> DIRECTION = Parameter.choice(
            "direction",
            Penalty.MINUS,
            "minus: a penalty, where more is better; plus: where more is worse",
            "minus 为惩罚，用于越大越好；plus 用于越大越差");
    private static final Parameter<Deviation> DEVIATION = Parameter.choice(
            "deviation",
            Deviation.POPULATION,
            "divide squares by the children (the authors) or by one less (Compind)",
            "方差除以子项数（原作者）还是子项数减一（Compind）");

    public static final Method<Aggregation> METHOD = new Method<>(
            "mazziotta-pareto",
            new Name("Mazziotta–Pareto index (MPI)", "马齐奥塔—帕累托指数（MPI）"),
            new Name(
                    "The mean, corrected by how uneven the children of a unit are; for scores with mean 100 and"
                            + " deviation 10.",
                    "以单元各子项的不均衡程度修正均值；适用于均值 100、标准差 10 的得分。"),
            new Name(
                    "Only for standardised scores well above zero; on other scales the penalty has no meaning.",
                    "仅适用于远大于零的标准化得分；在其他尺度上惩罚项没有意义。"),
            "S = M ∓ σ · cv, cv = σ / M",
            "De Muro, Mazziotta and Pareto (2011), Composite indices of development and poverty: an application to"
                    + " MDGs",
            List.of(DIRECTION, DEVIATION),
            given -> new MazziottaPareto(
                    given.get(DIRECTION) == Penalty.PLUS, given.get(DEVIATION) == Deviation.SAMPLE));

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        Unevenness children = Unevenness.of("a Mazziotta–Pareto index", scores, weights, sample);
        double[] made = children.means().clone();
        for (int row = 0; row < made.length; row++) {
            double penalty = made[row] * children.variation()[row] * children.variation()[row];
            made[row] += plus ? penalty : -penalty;
        }
        return made;
    }
}
