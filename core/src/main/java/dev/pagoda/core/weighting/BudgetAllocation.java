// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Centre;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Budget allocation: each of E experts shares out a budget of points among the children, {@code p_ej = points_ej / Σ_j
 * points_ej}, and {@code w_j = Σ_e p_ej / E}, or the medians over the experts divided by their sum.
 *
 * <p>Shapes: points from 0 on, with any sum; of each expert the answer in the last round that they took part in counts,
 * as a whole; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a child that an expert leaves out gets no points from that expert, since the budget was spent on the others;
 *   <li>an expert who gives no points at all and one who gives negative points are refused;
 *   <li>so are medians that are all 0;
 *   <li>an only child has weight 1 without a judgment.
 * </ul>
 *
 * <p>Constants: the number of experts, and with two or more of them the standard deviation (n − 1) of each child's
 * shares.
 *
 * <p>Source: Jesinghaus in Moldan and Billharz (1997), Sustainability Indicators; OECD/JRC (2008), Handbook on
 * Constructing Composite Indicators, step 6.
 */
public record BudgetAllocation(boolean isMedian) implements Weighting {
    private static final Parameter<Centre> CENTRE = Parameter.choice(
            "centre",
            Centre.MEAN,
            "mean of the experts' shares, as the OECD/JRC handbook has it, or median, which one expert alone cannot"
                    + " move",
            "各专家份额取均值（OECD/JRC 手册的做法），或取中位数（不受个别专家左右）");

    public static final Method<Weighting> METHOD = new Method<>(
            "budget-allocation",
            new Name("Budget allocation", "预算分配法"),
            new Name(
                    "Each expert shares out a budget of points among the children of a node, and the mean of the shares"
                            + " is the weight; for experts who know the whole field and up to about ten children.",
                    "每位专家把一定点数分配给同一节点的各子项，取份额均值为权重；适用于熟悉整个领域的专家和不超过十个左右的子项。"),
            new Name(
                    "With more than about ten children the shares become arbitrary, and experts tend to reward what is"
                            + " urgent instead of what is important.",
                    "子项超过十个左右时分配趋于随意，且专家容易偏向当下紧迫的事项而非真正重要的事项。"),
            "w_j = Σ_e p_ej / E, p_ej = points_ej / Σ points_e",
            "Jesinghaus in Moldan and Billharz (1997), Sustainability Indicators; OECD/JRC (2008), Handbook on"
                    + " Constructing Composite Indicators, step 6",
            List.of(CENTRE),
            given -> new BudgetAllocation(given.get(CENTRE) == Centre.MEDIAN));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        double[][] shares = Panel.last(siblings, Judgment.Kind.POINTS).shares();
        double[] centres = new double[siblings.size()];
        List<Constant> constants = new ArrayList<>(List.of(new Constant("experts", (double) shares.length)));
        for (int child = 0; child < centres.length; child++) {
            Sample sample = column(shares, child);
            centres[child] = isMedian ? sample.median() : sample.mean();
            if (shares.length > 1) {
                String code = siblings.codes().get(child);
                constants.add(new Constant("standard deviation " + code, sample.standardDeviation()));
            }
        }
        return Weighed.inProportion(someAbove(centres), constants);
    }

    /** What all experts give a child. */
    static Sample column(double[][] shares, int child) {
        double[] column = new double[shares.length];
        for (int expert = 0; expert < column.length; expert++) {
            column[expert] = shares[expert][child];
        }
        return Sample.of(column);
    }

    static double[] someAbove(double[] centres) {
        if (Sample.of(centres).max() == 0) {
            throw new NotComputable(
                    new Name(
                            "the median of every child's points is 0, since experts agree on none",
                            "每个下级打分的中位数都是 0，专家没有共识"),
                    new Name(
                            "Use budget-allocation with the mean, or ask the experts again.",
                            "请用均值进行 budget-allocation，或再次征询专家。"));
        }
        return centres;
    }
}
