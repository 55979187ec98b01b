// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Concordance;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Delphi: experts give points in several rounds and see the answers of all between them; the weights are the medians of
 * the shares in the last round, {@code w_j = M_j / Σ M} with {@code M_j} the median over the experts of {@code p_ej =
 * points_ej / Σ_j points_ej}.
 *
 * <p>Shapes: as in {@link BudgetAllocation}. The last round is the last in which these children were judged; an expert
 * who did not answer in it does not count. Quartiles interpolate between order statistics (type 7).
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a child that an expert leaves out gets no points from that expert;
 *   <li>medians that are all 0 are refused;
 *   <li>an only child has weight 1 without a judgment.
 * </ul>
 *
 * <p>Constants: for each child the median and the quartiles of its shares in the last round, and 1 for "no agreement"
 * where the range between the quartiles is above the limit; for each round the number of experts and, where there are
 * two or more, Kendall's W with correction for ties; the change of W and of each median from the round before the last.
 *
 * <p>Source: Dalkey and Helmer (1963), An experimental application of the Delphi method; W as measure of agreement:
 * Schmidt (1997), Managing Delphi surveys.
 */
public record Delphi(double limit) implements Weighting {
    private static final Parameter<Double> LIMIT = Parameter.fraction(
            "limit",
            0.1,
            "range between the quartiles of a child's shares above which the experts count as not agreed; a choice of"
                    + " the team, since the literature has no common one for shares",
            "某子项份额的四分位距超过此值即视为意见不一致；由团队自定，文献对份额没有统一标准");

    public static final Method<Weighting> METHOD = new Method<>(
            "delphi",
            new Name("Delphi", "德尔菲法"),
            new Name(
                    "Experts give points in two or three anonymous rounds and see the answers of all in between; the"
                            + " medians of the last round are the weights, with the agreement reached in each round.",
                    "专家分两至三轮匿名打分，轮间反馈全体意见；以末轮中位数为权重，并给出各轮的一致程度。"),
            new Name(
                    "Rounds cost weeks and experts, and agreement may only mean that those who disagreed left or gave"
                            + " in.",
                    "多轮咨询耗时且专家容易流失；意见趋同也可能只是异议者退出或从众。"),
            "w_j = median_e p_ej / Σ medians, p_ej = points_ej / Σ points_e, in the last round",
            "Dalkey and Helmer (1963), An experimental application of the Delphi method; Schmidt (1997), Managing"
                    + " Delphi surveys using nonparametric statistical techniques",
            List.of(LIMIT),
            given -> new Delphi(given.get(LIMIT)));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        List<Panel> rounds = Panel.rounds(siblings, Judgment.Kind.POINTS);
        double[][] last = rounds.get(rounds.size() - 1).shares();
        List<Constant> constants = new ArrayList<>();
        for (int child = 0; child < siblings.size(); child++) {
            describe(siblings.codes().get(child), BudgetAllocation.column(last, child), constants);
        }
        rounds.forEach(round -> describe(round, constants));
        if (rounds.size() > 1) {
            compare(rounds.get(rounds.size() - 2).shares(), last, siblings.codes(), constants);
        }
        return Weighed.inProportion(BudgetAllocation.someAbove(medians(last)), constants);
    }

    private void describe(String code, Sample shares, List<Constant> constants) {
        double lower = shares.quantile(0.25);
        double upper = shares.quantile(0.75);
        constants.add(new Constant("median " + code, shares.median()));
        constants.add(new Constant("lower quartile " + code, lower));
        constants.add(new Constant("upper quartile " + code, upper));
        if (upper - lower > limit) {
            constants.add(new Constant("no agreement " + code, 1.0));
        }
    }

    private static void describe(Panel round, List<Constant> constants) {
        String name = " in round " + round.answers().get(0).round();
        constants.add(new Constant("experts" + name, (double) round.answers().size()));
        double w = Concordance.w(round.shares());
        if (!Double.isNaN(w)) {
            constants.add(new Constant("Kendall's W" + name, w));
        }
    }

    private static void compare(double[][] before, double[][] last, List<String> codes, List<Constant> constants) {
        double change = Concordance.w(last) - Concordance.w(before);
        if (!Double.isNaN(change)) {
            constants.add(new Constant("change of Kendall's W", change));
        }
        double[] then = medians(before);
        double[] now = medians(last);
        for (int child = 0; child < now.length; child++) {
            constants.add(new Constant("change of median " + codes.get(child), now[child] - then[child]));
        }
    }

    private static double[] medians(double[][] shares) {
        double[] medians = new double[shares[0].length];
        for (int child = 0; child < medians.length; child++) {
            medians[child] = BudgetAllocation.column(shares, child).median();
        }
        return medians;
    }
}
