// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.optimal;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.hipparchus.factors.ChildCorrelations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights by the correlations r_j of the children with the weighted arithmetic mean of them, {@code w ≥ 0}, {@code Σ w
 * = 1}. By {@code balance} each child gets its target share of them, as nearly as can be: {@code min Σ_j (t_j − r_j / Σ
 * r)²}. By {@code information} the mean tells as much as possible of all children: {@code max Σ_j r_j}, which is
 * {@code w_j ∝ 1 / sd_j}.
 *
 * <p>r is the product-moment correlation itself, as in COINr, not its square (Paruolo, Saisana and Saltelli 2013). The
 * best point is exact, so no starts and tolerances matter, and targets are matched to children by their place among the
 * siblings.
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>the mean is the arithmetic one, whatever the aggregation of the node;
 *   <li>correlations are taken over the units that have every child;
 *   <li>a child that does not vary has weight 0 and no target;
 *   <li>an only child has weight 1;
 *   <li>a target that no weights reach without being negative is missed, by the deviation that is told;
 *   <li>fewer than two children that vary, fewer units than children and one more, children one of which follows from
 *       others, and given targets of which one is missing, are refused.
 * </ul>
 *
 * <p>Source: Becker, Saisana, Paruolo and Vandecasteele (2017), Weights and importance in composite indicators: closing
 * the gap, Ecological Indicators 80.
 */
public record CorrelationOptimised(WeightAim aim, TargetShares targets) implements Weighting {
    /** What weights are to reach. */
    public enum WeightAim {
        BALANCE,
        INFORMATION
    }

    /** The shares that children are to have. */
    public enum TargetShares {
        EQUAL,
        GIVEN
    }

    private static final Parameter<WeightAim> AIM = Parameter.choice(
            "aim",
            WeightAim.BALANCE,
            "correlations with the mean in proportion to targets, or the largest sum of them (COINr: infomax)",
            "使各子项与均值的相关系数与目标份额成比例，或使其总和最大（COINr 的 infomax）");
    private static final Parameter<TargetShares> TARGETS = Parameter.choice(
            "targets",
            TargetShares.EQUAL,
            "with aim: balance, the same share for each child, or the weights in the framework file as shares",
            "aim 为 balance 时，各子项目标份额相等，或取框架文件中的权重");

    public static final Method<Weighting> METHOD = new Method<>(
            "correlation-optimised",
            new Name("Correlation-optimised weights", "相关优化权重"),
            new Name(
                    "Chooses weights so that each child goes with the score of the node as much as it is meant to;"
                            + " closes the gap between weight and importance.",
                    "选取权重，使各子项与上级得分的相关程度达到预期，弥合权重与重要性之间的落差。"),
            new Name(
                    "Weights follow from these units and change with them, and a child that the others contradict"
                            + " needs a very large weight; not where weights are to be explained by reasons.",
                    "权重随参评单元而变，与其他子项相背的子项会得到极大权重；需要以理由说明权重时不宜。"),
            "min Σ (t_j − r_j / Σ r)² or max Σ r_j, r_j = cor(s_j, Σ w_i s_i), w ≥ 0, Σ w = 1",
            "Becker, Saisana, Paruolo and Vandecasteele (2017), Ecological Indicators 80",
            List.of(AIM, TARGETS),
            given -> new CorrelationOptimised(given.get(AIM), given.get(TARGETS)));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        ChildCorrelations correlations = ChildCorrelations.ofComplete(siblings);
        double[] standardised;
        List<Constant> constants = new ArrayList<>();
        if (aim == WeightAim.BALANCE) {
            correlations.requireRegular();
            double[] shares = shares(siblings, correlations);
            standardised = Balance.weights(correlations.matrix(), shares);
            double[] reached = Balance.shares(correlations.matrix(), standardised);
            constants.add(new Constant("deviation", Balance.deviation(shares, reached)));
        } else {
            standardised = new double[correlations.size()];
            Arrays.fill(standardised, 1);
        }
        double[] withMean = Balance.withMean(correlations.matrix(), standardised);
        double[] parts = new double[standardised.length];
        for (int k = 0; k < parts.length; k++) {
            parts[k] = standardised[k] / correlations.deviations()[k];
            constants.add(new Constant("correlation " + correlations.codes().get(k), withMean[k]));
        }
        return new Weighed(correlations.weights(parts, siblings.size()), constants);
    }

    /** Targets of the children that vary, summing to 1. */
    private double[] shares(Siblings siblings, ChildCorrelations correlations) {
        double[] shares = new double[correlations.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = targets == TargetShares.EQUAL
                    ? 1
                    : siblings.given()[correlations.children()[k]];
            if (Double.isNaN(shares[k])) {
                throw new NotComputable(
                        new Name(
                                correlations.codes().get(k) + " has no weight in the framework file to aim at",
                                correlations.codes().get(k) + " 在框架文件中没有可作为目标的权重"),
                        new Name(
                                "Write weights for all children of this node, or set targets to equal.",
                                "请为该节点的所有下级写权重，或将 targets 设为 equal。"),
                        correlations.children()[k],
                        -1);
            }
        }
        double sum = Arrays.stream(shares).sum();
        if (sum == 0) {
            throw new NotComputable(
                    new Name(
                            "the weights in the framework file are 0 for all children that vary, so there is nothing to aim at",
                            "框架文件中有差异的下级权重全部为 0，没有目标可依"),
                    new Name(
                            "Write a positive weight for one of them, or set targets to equal.",
                            "请为其中之一写正的权重，或将 targets 设为 equal。"));
        }
        return IntStream.range(0, shares.length)
                .mapToDouble(k -> shares[k] / sum)
                .toArray();
    }
}
