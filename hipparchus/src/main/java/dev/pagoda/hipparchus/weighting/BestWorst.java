// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.Panel;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;

/**
 * Best-worst method: an expert names the best and the worst child, and says how many times as important the best is as
 * each, {@code a_Bj}, and each as the worst, {@code a_jW}; the weights are those that fit closest, {@code min ξ} with
 * {@code |w_B − a_Bj w_j| ≤ ξ}, {@code |w_j − a_jW w_W| ≤ ξ}, {@code Σ w = 1}.
 *
 * <p>Shapes: comparisons of 1 or more, usually up to 9; weights sum to 1; those of the group are the mean over the
 * experts, the geometric one rescaled. Of each expert the last round counts, as a whole.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>the best against the worst may stand in one of the two sets;
 *   <li>sets with a gap, with two best or two worst, or with the same child as both are refused, with the expert's
 *       name;
 *   <li>an only child needs no judgment.
 * </ul>
 *
 * <p>Constants: the number of experts; for each ξ and the input-based consistency ratio, {@code max_j |a_Bj a_jW −
 * a_BW| / (a_BW² − a_BW)}, from 0, fully consistent, to about 1 (Liang, Brunelli and Rezaei 2020); for the non-linear
 * model also {@code ξ / ξ_max} with {@code ξ_max = (1 + 2a − √(1 + 8a)) / 2} for {@code a = a_BW}, the consistency
 * index of Rezaei (2015): 0.44, 1.00, 1.63 … 5.23 for 2 … 9.
 *
 * <p>Source: Rezaei (2015), Best-worst multi-criteria decision-making method; Rezaei (2016), the same: some properties
 * and a linear model.
 */
public record BestWorst(Model model, boolean isGeometric, double limit) implements Weighting {
    /** What deviation is made small: of weights, by a linear programme, or of their ratios. */
    public enum Model {
        LINEAR,
        NON_LINEAR
    }

    private static final Parameter<Model> MODEL = Parameter.choice(
            "model",
            Model.LINEAR,
            "linear model of Rezaei (2016), which has one solution; or the ratios of Rezaei (2015), with the middles of"
                    + " the intervals where many solutions fit",
            "linear 为 Rezaei（2016）的线性模型（解唯一）；non-linear 为 Rezaei（2015）的比值模型（解不唯一时取区间中点）");

    enum GroupMeanKind {
        ARITHMETIC,
        GEOMETRIC
    }

    private static final Parameter<GroupMeanKind> GROUP = Parameter.choice(
            "group",
            GroupMeanKind.ARITHMETIC,
            "mean of the experts' weights: arithmetic, as most studies take it, or geometric",
            "各专家权重的均值：算术平均（多数研究采用）或几何平均");
    private static final Parameter<Double> LIMIT = Parameter.number(
            "most-inconsistent",
            1,
            "input-based consistency ratio above which an expert is refused; Liang, Brunelli and Rezaei (2020) give"
                    + " thresholds by the number of children and the largest comparison",
            "基于输入的一致性比率超过此值的专家判断不予采用；Liang、Brunelli 与 Rezaei（2020）按子项数和最大比较值给出阈值");

    public static final Method<Weighting> METHOD = new Method<>(
            "best-worst",
            new Name("Best-worst method", "最优最劣法"),
            new Name(
                    "Experts compare only the most and the least important child with all others, which takes 2n − 3"
                            + " comparisons instead of n(n − 1)/2; the weights are those that fit closest.",
                    "专家只需将最重要和最不重要的子项与其余各项比较（2n − 3 次，而非 n(n − 1)/2 次），取最贴合这些比较的权重。"),
            new Name(
                    "All weights hang on the choice of the best and the worst child, and there is little to reveal a"
                            + " slip in one comparison.",
                    "全部权重取决于最优项与最劣项的选定，且单个比较的失误不易被发现。"),
            "min ξ with |w_B − a_Bj w_j| ≤ ξ, |w_j − a_jW w_W| ≤ ξ, Σ w = 1, w ≥ 0",
            "Rezaei (2015), Best-worst multi-criteria decision-making method; Rezaei (2016), Some properties and a"
                    + " linear model; Liang, Brunelli and Rezaei (2020), Consistency issues in the best worst method",
            List.of(MODEL, GROUP, LIMIT),
            given -> new BestWorst(given.get(MODEL), given.get(GROUP) == GroupMeanKind.GEOMETRIC, given.get(LIMIT)));

    public BestWorst {
        if (limit < 0) {
            throw new Impossible(
                    "most-inconsistent (" + limit + ") must be 0 or more", "most-inconsistent（" + limit + "）不得小于 0");
        }
    }

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        Panel panel = Panel.last(siblings, Judgment.Kind.BEST_TO_OTHER, Judgment.Kind.OTHER_TO_WORST);
        List<Constant> constants = new ArrayList<>();
        constants.add(new Constant("experts", (double) panel.answers().size()));
        List<BestAndWorst> all = panel.answers().stream()
                .map(answer -> BestAndWorst.of(answer, siblings.codes()))
                .toList();
        Contradiction.refuse(all.stream()
                .filter(said -> inconsistency(said) > limit)
                .map(said -> contradiction(said, siblings.codes()))
                .toList());
        List<double[]> weights = all.stream().map(said -> fit(said, constants)).toList();
        return Weighed.inProportion(mean(weights), constants);
    }

    private static double inconsistency(BestAndWorst said) {
        return said.inconsistency(said.mostInconsistent());
    }

    private double[] fit(BestAndWorst said, List<Constant> constants) {
        Fit fit = switch (model) {
            case LINEAR -> Fit.linear(said);
            case NON_LINEAR -> Fit.nonLinear(said);
        };
        constants.add(new Constant("ksi " + said.expert(), fit.ksi()));
        constants.add(new Constant("input-based consistency ratio " + said.expert(), inconsistency(said)));
        if (model == Model.NON_LINEAR) {
            constants.add(new Constant("consistency ratio " + said.expert(), share(fit.ksi(), said.span())));
        }
        return fit.weights();
    }

    /** The deviation as a share of the largest possible one. */
    private static double share(double ksi, double span) {
        return span > 1 ? ksi / ((1 + 2 * span - Math.sqrt(1 + 8 * span)) / 2) : 0;
    }

    private Contradiction contradiction(BestAndWorst said, List<String> codes) {
        int worst = said.mostInconsistent();
        double ratio = said.inconsistency(worst);
        String child = codes.get(worst);
        String best = codes.get(said.best());
        return new Contradiction(
                said.expert(),
                ratio,
                new Name(
                        "the judgments of expert " + said.expert()
                                + " contradict one another: input-based consistency ratio " + Figure.fixed(ratio, 2)
                                + ", above " + Figure.of(limit) + "; most of all over " + child + ", by which " + best
                                + " would be " + Figure.of(said.toOthers()[worst] * said.toWorst()[worst])
                                + " times as important as " + codes.get(said.worst()) + " and is judged as "
                                + Figure.of(said.span()),
                        "专家 " + said.expert() + " 的判断前后矛盾：基于输入的一致性比率 " + Figure.fixed(ratio, 2) + "，高于 "
                                + Figure.of(limit) + "；最不一致的是 " + child + "：据此 " + best + " 的重要程度应为 "
                                + codes.get(said.worst()) + " 的 "
                                + Figure.of(said.toOthers()[worst] * said.toWorst()[worst]) + " 倍，而判断为 "
                                + Figure.of(said.span())),
                new Name(
                        "Ask this expert again about " + child
                                + " and add the whole answer with the next round, or raise most-inconsistent.",
                        "请就 " + child + " 再次征询该专家并把完整回答记入下一轮，或提高 most-inconsistent。"));
    }

    private double[] mean(List<double[]> weights) {
        double[] parts = new double[weights.get(0).length];
        for (int child = 0; child < parts.length; child++) {
            double sum = 0;
            for (double[] one : weights) {
                sum += isGeometric ? Elementary.ln(one[child]) : one[child];
            }
            parts[child] = isGeometric ? Elementary.exp(sum / weights.size()) : sum;
        }
        return parts;
    }
}
