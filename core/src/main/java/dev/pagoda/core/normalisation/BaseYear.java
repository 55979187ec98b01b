// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Base period = 100: {@code s = upper · x / b} when higher is better, {@code s = upper · b / x} when lower is, where b
 * is the best or the mean value of the periods to learn from, or the unit's own value in the last of them. With
 * {@code learn-from} a base period, later editions may score more than {@code upper}, and scores show growth.
 *
 * <p>Shapes: one column of values on a ratio scale, in any unit of measurement; scores in points, with no upper end.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has scores;
 *   <li>a base that is not above 0 is refused, and so is a negative value, or one that is not above 0 where lower is
 *       better;
 *   <li>with {@code own}, a ranked unit that has a value but none in the base period is refused, and a unit that is not
 *       ranked then stays without a score.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, percentage of a reference and of
 * an earlier year.
 */
public record BaseYear(Base base, double upper) implements Normalisation {
    /** Whose value in the base period is 100. */
    public enum Base {
        BEST,
        MEAN,
        OWN
    }

    private static final Parameter<Base> BASE = Parameter.choice(
            "base",
            Base.BEST,
            "what scores 'upper': the best or the mean value of the base period, or each unit's own value in it",
            "得满分者：基期最优值、基期均值，或各单元自身的基期值");
    private static final Parameter<Double> UPPER = Parameter.number("upper", 100, "score of the base value", "基准值的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "base-year",
            new Name("Base period = 100", "定基法（基期为 100）"),
            new Name(
                    "In proportion to the base period, so that editions can be compared and growth shows; used with"
                            + " learn-from and a base period.",
                    "以基期为 100 按比例计分，各期可比并能反映增长；配合 learn-from 指定基期使用。"),
            new Name(
                    "Only for indicators with a true zero; one that grows fast comes to outweigh all others, and with"
                            + " own bases levels cannot be compared between units.",
                    "仅适用于有真实零点的指标；增长快的指标会逐渐压过其他指标；以自身为基准时单元之间水平不可比。"),
            "s = upper · x / b; s = upper · b / x where lower is better; b the best, mean or own value of the base"
                    + " period",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(BASE, UPPER),
            given -> new BaseYear(given.get(BASE), given.get(UPPER)));

    public BaseYear {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (reference.sample().isEmpty()) {
            return Scale.none();
        }
        return switch (base) {
            case BEST -> shared(reference, "best", reference.best());
            case MEAN -> shared(reference, "mean", reference.sample().mean());
            case OWN -> new OfUnits(reference, upper);
        };
    }

    private Scale shared(Reference reference, String what, double value) {
        return Scale.of(
                Proportion.to(value, "the " + what + " value of the base period", upper, reference.direction()),
                new Constant(what, value));
    }

    /** Every unit has a base of its own. */
    private record OfUnits(Reference reference, double upper) implements Scale {
        /** Without a unit there is no base. */
        @Override
        public double score(double x) {
            return Double.NaN;
        }

        @Override
        public double score(String unit, double x) {
            if (Double.isNaN(x)) {
                return x;
            }
            double own = reference.valueOf().applyAsDouble(unit);
            if (Double.isNaN(own)) {
                throw new NotComputable(
                        new Name(
                                "the unit " + unit
                                        + " has no value in the base period that its own could be related to",
                                "单元 " + unit + " 在基期没有可供对照的数值"),
                        new Name(
                                "Use base: best or base: mean, give the value, or do not rank the unit.",
                                "请写 base: best 或 base: mean，补充该值，或不让该单元参与排名。"));
            }
            return Proportion.to(own, "the base value of the unit " + unit, upper, reference.direction())
                    .applyAsDouble(x);
        }

        @Override
        public List<Constant> constants() {
            return List.of();
        }
    }
}
