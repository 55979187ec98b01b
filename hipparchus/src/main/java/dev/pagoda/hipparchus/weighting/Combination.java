// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A combination of the weights of two or three other weightings, such as experts' and data's. With {@code w_k} the
 * weights of the k-th:
 *
 * <pre>{@code
 * multiplicative   w_j = ∏_k w_kj / Σ_j ∏_k w_kj
 * linear           w_j = share · w_1j + (1 − share) · w_2j
 * game-theory      w_j = Σ_k α_k w_kj / Σ α, where Σ_k α_k (w_i · w_k) = w_i · w_i for every i
 * }</pre>
 *
 * <p>Shapes: weights sum to 1; each weighting has its parameters at their defaults, and given weights are divided by
 * their sum.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>in the linear form two objective weightings share what is left in equal parts;
 *   <li>products that are all 0 are refused, and so are, in the game-theory form, weightings that agree or are mixtures
 *       of one another, and coefficients that make a weight negative, unless their absolute values are taken;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>Constants: the weights by each weighting, the constants of each, and the coefficients α / Σ α.
 *
 * <p>Source: Chen Jialiang (2003), combination weighting by game theory, Fujian Computer 9; Hwang and Yoon (1981),
 * Multiple Attribute Decision Making, for the multiplicative form.
 */
public record Combination(List<Member> members, Form form, double share, boolean isAbsolute) implements Weighting {
    /** A weighting that takes part, by its name in the catalogue. */
    public record Member(String name, Weighting weighting) {}

    /** How sets of weights become one. */
    public enum Form {
        MULTIPLICATIVE,
        LINEAR,
        GAME_THEORY
    }

    private static final String NAME = "combination";

    private static final Parameter<Method<Weighting>> SUBJECTIVE = Parameter.method(
            "subjective",
            Combination::others,
            "given",
            "name of the weighting that stands for what people judge, such as given, ahp or budget-allocation",
            "主观赋权方法的名称，如 given、ahp 或 budget-allocation");
    private static final Parameter<Method<Weighting>> OBJECTIVE = Parameter.method(
            "objective",
            Combination::others,
            "entropy",
            "name of the weighting that stands for what the data say, such as entropy",
            "客观赋权方法的名称，如 entropy");
    private static final Parameter<Optional<Method<Weighting>>> THIRD = Parameter.methodOrNone(
            "third", Combination::others, "name of one more weighting, or none", "第三种赋权方法的名称，none 为不用");
    private static final Parameter<Form> FORM = Parameter.choice(
            "form",
            Form.MULTIPLICATIVE,
            "multiplicative: products, which reward children that all weightings rate high; linear: a mixture by share;"
                    + " game-theory: the mixture that deviates least from each",
            "multiplicative 乘法合成（突出各方法一致看重的子项）；linear 按比例线性加权；game-theory 博弈论组合（与各方法偏差最小）");
    private static final Parameter<Double> SHARE =
            Parameter.fraction("share", 0.5, "share of the subjective weights in the linear form", "线性加权中主观权重所占的比例");

    private enum Coefficients {
        SUM,
        ABSOLUTE
    }

    private static final Parameter<Coefficients> COEFFICIENTS = Parameter.choice(
            "coefficients",
            Coefficients.SUM,
            "game-theory: coefficients divided by their sum, which may leave negative ones, or their absolute values by"
                    + " the sum of these, as many studies do",
            "博弈论组合系数：sum 除以系数之和（可能为负），absolute 取绝对值后归一（不少研究采用）");

    public static final Method<Weighting> METHOD = new Method<>(
            NAME,
            new Name("Combination of weightings", "组合赋权"),
            new Name(
                    "Puts the weights of two or three weightings together, usually experts' and data's: as products,"
                            + " as a mixture, or by the game-theory mixture that deviates least from each.",
                    "将两三种赋权方法（通常为主观与客观各一）的权重合成：乘法、线性加权，或与各方法偏差最小的博弈论组合。"),
            new Name(
                    "A combination hides what each side says, and products push weights towards the extremes; report"
                            + " the parts beside it.",
                    "组合会掩盖各方法本身的含义，乘法合成还会使权重走向极端；应同时报告各组成部分。"),
            "w_j = ∏_k w_kj / Σ ∏, or share · w_1j + (1 − share) · w_2j, or Σ α_k w_kj / Σ α with Σ_k α_k (w_i · w_k) ="
                    + " w_i · w_i",
            "Chen Jialiang (2003), combination weighting by game theory, Fujian Computer 9; Hwang and Yoon (1981),"
                    + " Multiple Attribute Decision Making",
            List.of(SUBJECTIVE, OBJECTIVE, THIRD, FORM, SHARE, COEFFICIENTS),
            given -> new Combination(
                    members(given.get(SUBJECTIVE), given.get(OBJECTIVE), given.get(THIRD)),
                    given.get(FORM),
                    given.get(SHARE),
                    given.get(COEFFICIENTS) == Coefficients.ABSOLUTE));

    public Combination {
        members = List.copyOf(members);
        for (Member member : members) {
            if (members.stream()
                            .filter(other -> other.name().equals(member.name()))
                            .count()
                    > 1) {
                throw new Impossible(
                        "weighting " + member.name() + " cannot be combined with itself",
                        "赋权 " + member.name() + " 不能与自身组合");
            }
        }
    }

    /** Any weighting but this one, which has no weights at its defaults that are its own. */
    private static Catalogue<Weighting> others() {
        return Weightings.ALL.without(NAME);
    }

    /** The weightings at their defaults. */
    private static List<Member> members(
            Method<Weighting> subjective, Method<Weighting> objective, Optional<Method<Weighting>> third) {
        return Stream.concat(Stream.of(subjective, objective), third.stream())
                .map(method -> new Member(method.name(), method.with(Given.defaults(method))))
                .toList();
    }

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        List<Constant> constants = new ArrayList<>();
        double[][] sets = new double[members.size()][];
        for (int k = 0; k < sets.length; k++) {
            sets[k] = weights(members.get(k), siblings, constants);
        }
        double[] combined = switch (form) {
            case MULTIPLICATIVE -> products(sets);
            case LINEAR -> mixture(sets, shares());
            case GAME_THEORY -> mixture(sets, coefficients(sets, constants));
        };
        return Weighed.inProportion(notNegative(combined, siblings), constants);
    }

    private static double[] weights(Member member, Siblings siblings, List<Constant> constants) {
        Weighed weighed = member.weighting().weigh(siblings);
        for (int child = 0; child < siblings.size(); child++) {
            String code = siblings.codes().get(child);
            if (Double.isNaN(weighed.weights()[child])) {
                throw new NotComputable(
                        new Name(
                                "weighting " + member.name() + " knows no weight of " + code,
                                "赋权 " + member.name() + " 没有 " + code + " 的权重"),
                        new Name(
                                "Write the weights in the framework file, or combine other weightings.",
                                "请在框架文件中写权重，或组合其他赋权。"));
            }
            constants.add(new Constant("weight by " + member.name() + " " + code, weighed.weights()[child]));
        }
        for (Constant constant : weighed.constants()) {
            constants.add(new Constant(member.name() + ": " + constant.name(), constant.value()));
        }
        return weighed.weights();
    }

    private static double[] products(double[][] sets) {
        double[] products = sets[0].clone();
        double sum = 0;
        for (int child = 0; child < products.length; child++) {
            for (int k = 1; k < sets.length; k++) {
                products[child] *= sets[k][child];
            }
            sum += products[child];
        }
        if (sum == 0) {
            throw new NotComputable(
                    new Name(
                            "every child has weight 0 by one of the weightings, so all products are 0",
                            "每个下级都至少在一种赋权下权重为 0，因此乘积全部为 0"),
                    new Name("Use the form linear, or combine other weightings.", "请将 form 设为 linear，或组合其他赋权。"));
        }
        return products;
    }

    private double[] shares() {
        double[] shares = new double[members.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = k == 0 ? share : (1 - share) / (shares.length - 1);
        }
        return shares;
    }

    private double[] coefficients(double[][] sets, List<Constant> constants) {
        double[] coefficients = LeastDeviation.coefficients(sets, isAbsolute);
        for (int k = 0; k < coefficients.length; k++) {
            constants.add(new Constant("coefficient " + members.get(k).name(), coefficients[k]));
        }
        return coefficients;
    }

    private static double[] mixture(double[][] sets, double[] shares) {
        double[] mixture = new double[sets[0].length];
        for (int child = 0; child < mixture.length; child++) {
            for (int k = 0; k < sets.length; k++) {
                mixture[child] += shares[k] * sets[k][child];
            }
        }
        return mixture;
    }

    private static double[] notNegative(double[] weights, Siblings siblings) {
        for (int child = 0; child < weights.length; child++) {
            if (weights[child] < 0) {
                throw new NotComputable(
                        new Name(
                                "a negative coefficient of the game-theory combination makes the weight of "
                                        + siblings.codes().get(child) + " negative",
                                "博弈组合的负系数使 " + siblings.codes().get(child) + " 的权重为负"),
                        new Name(
                                "Use coefficients: absolute, or another form.",
                                "请写 coefficients: absolute，或改用其他 form。"));
            }
        }
        return weights;
    }
}
