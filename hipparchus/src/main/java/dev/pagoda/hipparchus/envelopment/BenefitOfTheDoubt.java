// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Benefit of the doubt, a data envelopment analysis without inputs: every unit is scored by the weights that suit it
 * best, {@code S_u = best · max_w Σ_j w_j s_uj} with {@code Σ_j w_j s_vj ≤ 1} for every ranked unit v and {@code w ≥
 * 0}. A unit that some weights put before all others has the best score.
 *
 * <p>Shares may be bounded, {@code lower ≤ share_j ≤ upper}. By {@code weights} the share is that of a weight in the
 * sum of weights, {@code w_j / Σ w} (OECD/JRC Handbook); by {@code contributions} that of a child in the score,
 * {@code w_j s_uj / Σ w s_u} (pie shares: Cherchye et al. 2007; Compind).
 *
 * <p>Shapes as in {@link Aggregation}; weights of a unit sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>the given weights do not matter, but a child of weight 0 never counts;
 *   <li>a missing child is left out for its unit, whose bounds are widened by children / children there, and counts as
 *       0 where others are compared with it;
 *   <li>a unit that is not ranked never gets more than the best score;
 *   <li>by {@code contributions}, a unit with too few positive scores for the bounds has score 0;
 *   <li>a unit whose scores are all 0 has score 0 and equal weights;
 *   <li>where several weights are best, one of them is shown;
 *   <li>scores count to ten decimals;
 *   <li>negative scores, and bounds that no weights keep, are refused.
 * </ul>
 *
 * <p>Source: Melyn and Moesen (1991); Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research
 * 82; OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6. Gaps: Kuosmanen (2009), Journal of the
 * Operational Research Society 60.
 */
public record BenefitOfTheDoubt(double lower, double upper, Share share, double best) implements Envelopment {
    /** What the bounds are bounds of. */
    public enum Share {
        WEIGHTS,
        CONTRIBUTIONS
    }

    private static final Parameter<Double> LOWER =
            Parameter.fraction("lower", 0, "least share of each child", "各子项份额的下限");
    private static final Parameter<Double> UPPER =
            Parameter.fraction("upper", 1, "largest share of each child", "各子项份额的上限");
    private static final Parameter<Share> SHARE = Parameter.choice(
            "share",
            Share.WEIGHTS,
            "shares are those of weights in their sum (OECD/JRC Handbook) or of children in the score (Compind)",
            "份额指权重占权重之和的比例（OECD/JRC 手册），或子项对得分的贡献比例（Compind）");
    private static final Parameter<Double> BEST = Parameter.number(
            "best", 100, "score of a unit on the envelope; the OECD/JRC Handbook has 1", "位于前沿面上的单元的得分；OECD/JRC 手册取 1");

    public static final Method<Aggregation> METHOD = new Method<>(
            "benefit-of-the-doubt",
            new Name("Benefit of the doubt", "存疑受益法（无投入 DEA）"),
            new Name(
                    "Every unit is scored by the weights that suit it best, compared with all others under the same"
                            + " weights; for when nobody can agree on weights.",
                    "每个单元按对其最有利的权重计分，并以同一组权重与其他单元比较；适用于难以就权重达成一致的情形。"),
            new Name(
                    "Weights differ from unit to unit, and without bounds a unit may reach the top by its one best"
                            + " child; set lower and upper.",
                    "权重因单元而异；不设上下限时，单元可能仅凭一个强项即得满分，宜设定 lower 与 upper。"),
            "S_u = best · max Σ w_j s_uj, Σ w_j s_vj ≤ 1 for all v, w ≥ 0, lower ≤ share_j ≤ upper",
            "Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82; OECD/JRC (2008),"
                    + " Handbook on Constructing Composite Indicators, step 6",
            List.of(LOWER, UPPER, SHARE, BEST),
            given -> new BenefitOfTheDoubt(given.get(LOWER), given.get(UPPER), given.get(SHARE), given.get(BEST)));

    public BenefitOfTheDoubt {
        if (lower > upper) {
            throw new Impossible(
                    "lower (" + Figure.of(lower) + ") must not be more than upper (" + Figure.of(upper) + ")",
                    "lower（" + Figure.of(lower) + "）不得大于 upper（" + Figure.of(upper) + "）");
        }
        requirePositive(best);
    }

    static void requirePositive(double best) {
        if (best <= 0) {
            throw new Impossible(
                    "best (" + Figure.of(best) + ") must be more than 0", "best（" + Figure.of(best) + "）必须大于 0");
        }
    }

    @Override
    public EnvelopeStanding standing(Frontier frontier, int[] places, double[][] scores, int row) {
        requireRoom(frontier.size());
        double[] unit = frontier.point(scores, row, places);
        if (Arrays.stream(unit).allMatch(score -> score == 0)) {
            return EnvelopeStanding.of(0, Envelopment.inProportion(unit));
        }
        List<double[]> points = frontier.points(places);
        double widened = (double) frontier.size() / places.length;
        double[] weights = weights(unit, points, lower * widened, Math.min(upper * widened, 1));
        double reached = Programme.dot(weights, unit);
        // Weights can be multiplied, so a score by these is reached whatever rounding has done to them.
        double score = reached > 0 ? reached / Programme.top(weights, unit, points) : 0;
        return EnvelopeStanding.of(score, Envelopment.inProportion(weights));
    }

    /** All 0 where no weights keep the bounds, but those by which the unit has no score. */
    private double[] weights(double[] unit, List<double[]> points, double least, double most) {
        if (share == Share.WEIGHTS) {
            double[] ones = new double[unit.length];
            Arrays.fill(ones, 1);
            return new BoundedShares(ones, least, most).best(unit, points);
        }
        double[] weights = new double[unit.length];
        int[] positive =
                IntStream.range(0, unit.length).filter(k -> unit[k] > 0).toArray();
        boolean hasRoom = positive.length * most >= 1 - 1e-12 && (least == 0 || positive.length == unit.length);
        if (hasRoom) {
            // A child without a score contributes nothing whatever its weight, which would help others alone.
            double[] own = only(unit, positive);
            double[] found = new BoundedShares(own, least, most)
                    .best(
                            own,
                            points.stream().map(point -> only(point, positive)).toList());
            for (int k = 0; k < found.length; k++) {
                weights[positive[k]] = found[k];
            }
        }
        return weights;
    }

    private static double[] only(double[] point, int[] places) {
        return IntStream.of(places).mapToDouble(place -> point[place]).toArray();
    }

    private void requireRoom(int children) {
        if (children * lower > 1 + 1e-12 || children * upper < 1 - 1e-12) {
            throw new NotComputable(
                    new Name(
                            children + " shares between " + Figure.of(lower) + " and " + Figure.of(upper)
                                    + " cannot sum to 1",
                            children + " 个介于 " + Figure.of(lower) + " 与 " + Figure.of(upper) + " 之间的份额之和不可能为 1"),
                    new Name(
                            "Set lower to at most " + Figure.of(1.0 / children) + " and upper to at least that.",
                            "请将 lower 设为不超过 " + Figure.of(1.0 / children) + "，upper 不小于该值。"));
        }
    }
}
