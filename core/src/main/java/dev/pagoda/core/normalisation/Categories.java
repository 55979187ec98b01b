// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Categorical scale: values are put into categories and each category has its points. The cuts between categories are
 * percentiles of the reference values, counted from the worst, or stated values. A value at a cut belongs to the better
 * category.
 *
 * <p>Shapes: one column of values in any unit of measurement; ascending cuts, and for each the points of the category
 * that it opens; where lower is better, stated cuts are still written in ascending order, and the points still from the
 * worst.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores by percentiles, and has some by stated values;
 *   <li>percentiles by linear interpolation (type 7).
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, categorical scales: 0, 20, 40, 60,
 * 80 and 100 points between the percentiles 15, 25, 65, 85 and 95.
 */
public record Categories(List<Double> cuts, List<Double> points, double lower, boolean percentiles)
        implements Normalisation {
    private static final Parameter<List<Double>> CUTS = Parameter.numbers(
            "cuts",
            "cuts between categories, ascending: percentiles from the worst, or values of the indicator",
            "各类之间的分界，按升序：由差到好的百分位，或指标取值");
    private static final Parameter<List<Double>> POINTS = Parameter.numbers(
            "points", "points for reaching each cut, from the worst; as many as cuts", "达到各分界后的得分，由差到好；个数与分界相同");
    private static final Parameter<Double> LOWER =
            Parameter.number("lower", 0, "points of the worst category, which reaches no cut", "未达到任何分界的最差类得分");

    private enum CutBy {
        PERCENTILE,
        VALUE
    }

    private static final Parameter<CutBy> BY = Parameter.choice(
            "by",
            CutBy.PERCENTILE,
            "cuts are percentiles, or values in the indicator's unit of measurement",
            "分界为百分位，或采用指标自身计量单位的取值");

    public static final Method<Normalisation> METHOD = new Method<>(
            "categories",
            new Name("Categorical scale", "分档赋分法"),
            new Name(
                    "Points for each of a few categories, such as quintiles or the classes of a standard; for data too"
                            + " coarse for a finer scale.",
                    "按分位或标准划分的若干档次分别赋分；适用于数据精度不足以细分的情形。"),
            new Name(
                    "Units in one category become equal and neighbours on both sides of a cut far apart; little of the"
                            + " differences is kept.",
                    "同档单元得分相同，而分界两侧的相近单元差距被放大；大部分差异信息丢失。"),
            "s = points_k, k the number of cuts that x reaches; points_0 = lower",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, categorical scales",
            List.of(CUTS, POINTS, LOWER, BY),
            given -> new Categories(
                    given.get(CUTS), given.get(POINTS), given.get(LOWER), given.get(BY) == CutBy.PERCENTILE));

    public Categories {
        cuts = List.copyOf(cuts);
        points = List.copyOf(points);
        if (cuts.isEmpty() || points.size() != cuts.size()) {
            throw new IllegalArgumentException(
                    "points (" + points.size() + " of them) must be as many as cuts (" + cuts.size() + ")");
        }
        checkAscending("cuts", cuts);
        checkAscending("points", points);
        if (!(lower < points.get(0))) {
            throw new IllegalArgumentException("lower (" + Figure.of(lower)
                    + ") must be less than the first of points (" + Figure.of(points.get(0)) + ")");
        }
        if (percentiles && (cuts.get(0) < 0 || cuts.get(cuts.size() - 1) > 100)) {
            throw new IllegalArgumentException("cuts must be percentiles from 0 to 100");
        }
    }

    private static void checkAscending(String name, List<Double> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (!(numbers.get(i - 1) < numbers.get(i))) {
                throw new IllegalArgumentException(
                        name + " must rise: " + Figure.of(numbers.get(i)) + " after " + Figure.of(numbers.get(i - 1)));
            }
        }
    }

    @Override
    public Scale fit(Reference reference) {
        boolean up = reference.direction() == Direction.HIGHER_IS_BETTER;
        if (!percentiles) {
            return Scale.of(scores(stated(up), up));
        }
        if (!reference.sample().varies()) {
            return Scale.none();
        }
        double[] learned = new double[cuts.size()];
        Constant[] constants = new Constant[learned.length];
        for (int k = 0; k < learned.length; k++) {
            learned[k] = percentile(reference.sample(), up, cuts.get(k));
            constants[k] = new Constant("p" + Figure.of(cuts.get(k)), learned[k]);
        }
        return Scale.of(scores(learned, up), constants);
    }

    /** The cuts from the worst to the best. */
    private double[] stated(boolean up) {
        double[] fromWorst = new double[cuts.size()];
        for (int k = 0; k < fromWorst.length; k++) {
            fromWorst[k] = cuts.get(up ? k : fromWorst.length - 1 - k);
        }
        return fromWorst;
    }

    private DoubleUnaryOperator scores(double[] fromWorst, boolean up) {
        return x -> {
            int reached = 0;
            while (reached < fromWorst.length && (up ? x >= fromWorst[reached] : x <= fromWorst[reached])) {
                reached++;
            }
            return reached == 0 ? lower : points.get(reached - 1);
        };
    }

    /**
     * Counted from the worst value. Dividing by 100 last keeps a percentile that falls on a value exactly that value.
     */
    private static double percentile(Sample sample, boolean up, double percent) {
        int last = sample.size() - 1;
        double place = percent * last / 100;
        int below = (int) place;
        int next = Math.min(below + 1, last);
        double from = sample.get(up ? below : last - below);
        return from + (place - below) * (sample.get(up ? next : last - next) - from);
    }
}
