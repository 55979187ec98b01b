// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Concordance;
import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights from an order of importance alone. The child at place r of m has
 *
 * <pre>{@code
 * centroid     w = (1 / m) · Σ_{k=r}^{m} 1/k
 * sum          w = 2 (m + 1 − r) / (m (m + 1))
 * reciprocal   w = (1 / r) / Σ_k 1/k
 * exponent     w = (m + 1 − r)^z / Σ_k k^z
 * }</pre>
 *
 * <p>The order is that of the mean ranks that the experts give (of each expert the last round counts; ties share the
 * mean of their ranks); where nobody was asked for ranks it is that of the given weights, the largest first, and the
 * constant "experts" is 0.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>children that tie share the mean of the weights of their places;
 *   <li>an expert who ranks only some of the children is refused, and so are given weights of which one is missing;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>Constants: the number of experts, the mean ranks and, with two experts or more, Kendall's W.
 *
 * <p>Source: Barron and Barrett (1996), Decision quality using ranked attribute weights; Stillwell, Seaver and Edwards
 * (1981), A comparison of weight approximation techniques.
 */
public record RankOrder(Form form, double exponent) implements Weighting {
    /** How weights fall from place to place. */
    public enum Form {
        CENTROID,
        SUM,
        RECIPROCAL,
        EXPONENT
    }

    private static final Parameter<Form> FORM = Parameter.choice(
            "form",
            Form.CENTROID,
            "centroid of all weights in this order, which Barron and Barrett found closest to true weights; sum:"
                    + " falling by equal steps; reciprocal: one divided by the place; exponent: a power of sum",
            "centroid 为符合该次序的全部权重的重心（Barron 与 Barrett 发现其最接近真实权重）；sum 等差递减；reciprocal 取名次倒数；exponent 为 sum 的幂");
    private static final Parameter<Double> EXPONENT = Parameter.number(
            "exponent", 2, "for the form exponent: 0 gives equal weights, 1 those of sum", "用于 exponent：0 为等权，1 同 sum");

    public static final Method<Weighting> METHOD = new Method<>(
            "rank-order",
            new Name("Rank-order weights", "次序赋权（序权法）"),
            new Name(
                    "Weights from the order of importance alone: the mean ranks that experts give, or the order of the"
                            + " given weights where nobody was asked for ranks; when experts can say what counts more,"
                            + " but not how much.",
                    "仅由重要性次序推算权重：取专家所给名次的均值，未征询名次的节点则按给定权重的次序；适用于专家能排先后而难定比例的情形。"),
            new Name(
                    "The distances between the weights come from the formula and not from the experts, and the centroid"
                            + " gives the first of many children a very large weight.",
                    "权重间的差距由公式决定而非出自专家；子项较多时，重心法会使首位的权重过大。"),
            "w_r = (1/m) Σ_{k=r}^m 1/k, or 2(m + 1 − r) / (m(m + 1)), (1/r) / Σ 1/k, (m + 1 − r)^z / Σ k^z",
            "Barron and Barrett (1996), Decision quality using ranked attribute weights; Stillwell, Seaver and Edwards"
                    + " (1981), A comparison of weight approximation techniques in multiattribute utility decision making",
            List.of(FORM, EXPONENT),
            given -> new RankOrder(given.get(FORM), given.get(EXPONENT)));

    public RankOrder {
        if (exponent < 0) {
            throw new IllegalArgumentException("exponent (" + exponent + ") must be 0 or more");
        }
    }

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        List<Constant> constants = new ArrayList<>();
        double[] order = Panel.exists(siblings, Judgment.Kind.RANK)
                ? meanRanks(Panel.last(siblings, Judgment.Kind.RANK), constants)
                : givenOrder(siblings, constants);
        double[] places = places(order.length);
        double[] parts = new double[order.length];
        Sample sample = Sample.of(order);
        for (int child = 0; child < parts.length; child++) {
            int first = sample.countBelow(order[child]);
            int after = sample.countUpTo(order[child]);
            parts[child] = Sample.of(Arrays.copyOfRange(places, first, after)).mean();
        }
        return Weighed.inProportion(parts, constants);
    }

    /** Parts of the places, the first one first. */
    private double[] places(int children) {
        double[] parts = new double[children];
        double tail = 0;
        for (int place = children; place >= 1; place--) {
            tail += 1.0 / place;
            double left = children + 1.0 - place;
            parts[place - 1] = switch (form) {
                case CENTROID -> tail;
                case SUM -> left;
                case RECIPROCAL -> 1.0 / place;
                case EXPONENT -> Elementary.power(left, exponent);
            };
        }
        return parts;
    }

    private static double[] meanRanks(Panel panel, List<Constant> constants) {
        double[][] ranks = panel.answers().stream()
                .map(answer -> ranks(answer, panel.codes()))
                .toArray(double[][]::new);
        constants.add(new Constant("experts", (double) ranks.length));
        double[] means = new double[panel.codes().size()];
        for (int child = 0; child < means.length; child++) {
            means[child] = BudgetAllocation.column(ranks, child).mean();
            constants.add(new Constant("mean rank " + panel.codes().get(child), means[child]));
        }
        double w = Concordance.w(ranks);
        if (!Double.isNaN(w)) {
            constants.add(new Constant("Kendall's W", w));
        }
        return means;
    }

    private static double[] ranks(ExpertAnswer answer, List<String> codes) {
        double[] said = answer.values(codes.size());
        for (int child = 0; child < said.length; child++) {
            if (Double.isNaN(said[child])) {
                throw new NotComputable(
                        new Name(
                                "expert " + answer.expert() + " ranks its children, but not " + codes.get(child),
                                "专家 " + answer.expert() + " 对其下级排了序，但缺少 " + codes.get(child)),
                        new Name(
                                "Add the rank in the panel's file; children of equal importance share a rank.",
                                "请在专家文件中补充名次；同等重要的下级可用同一名次。"));
            }
        }
        return Correlation.ranks(said);
    }

    private static double[] givenOrder(Siblings siblings, List<Constant> constants) {
        double[] order = new double[siblings.size()];
        for (int child = 0; child < order.length; child++) {
            order[child] = -siblings.given()[child];
            if (Double.isNaN(order[child])) {
                throw new NotComputable(
                        new Name(
                                "nobody ranked its children, and "
                                        + siblings.codes().get(child) + " has no given weight",
                                "没有专家对其下级排序，且 " + siblings.codes().get(child) + " 没有给定权重"),
                        new Name(
                                "Add rows of kind rank to a file in panel/, or write weights in the framework file.",
                                "请在 panel/ 的文件中添加 kind 为 rank 的行，或在框架文件中写权重。"));
            }
        }
        constants.add(new Constant("experts", 0.0));
        return order;
    }
}
