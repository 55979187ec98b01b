// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Directional benefit of the doubt: {@code S_u = best / (1 + β_u)}, where β_u is how far the unit can go in a stated
 * direction g before it leaves the envelope of the ranked units, {@code max β} with {@code s_u + β g ≤ Σ_v λ_v s_v, Σ λ
 * = 1, λ ≥ 0}. Its weights are those of the face of the envelope that it meets: {@code min μ − Σ w_j s_uj} with
 * {@code Σ_j w_j s_vj ≤ μ} for all v and {@code Σ w_j g_j = 1}. The ratios in g say how children are traded for each
 * other.
 *
 * <p>Shapes as in {@link Aggregation}; {@code direction[child]} in points, none negative, so that β = 1 is a move by g:
 * scores from 0 to 100 want a direction such as [100, 50].
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>the given weights do not matter, but a child of weight 0 never counts;
 *   <li>a missing child is left out for its unit, and counts as 0 where others are compared with it;
 *   <li>a unit that is not ranked never gets more than the best score;
 *   <li>scores count to ten decimals;
 *   <li>negative scores, a direction of another length, and a unit that has none of the children of the direction are
 *       refused.
 * </ul>
 *
 * <p>Source: Fusco (2015), Enhancing non-compensatory composite indicators: a directional proposal, European Journal of
 * Operational Research 242; as in Compind.
 */
public record DirectionalBenefitOfTheDoubt(List<Double> direction, double best) implements Envelopment {
    private static final Parameter<List<Double>> DIRECTION = Parameter.numbers(
            "direction",
            "one number for each child, in points: the direction in which units go towards the envelope",
            "各子项一个数（以分计）：单元趋向前沿面的方向");
    private static final Parameter<Double> BEST =
            Parameter.number("best", 100, "score of a unit on the envelope; Compind has 1", "位于前沿面上的单元的得分；Compind 取 1");

    public static final Method<Aggregation> METHOD = new Method<>(
            "directional-benefit-of-the-doubt",
            new Name("Directional benefit of the doubt", "方向性存疑受益法"),
            new Name(
                    "How far a unit is from the envelope of the best in a stated direction, which limits how far"
                            + " children make up for each other.",
                    "单元沿给定方向到最优前沿面的距离；方向限定各子项之间的补偿程度。"),
            new Name(
                    "Scores depend on the length of the direction and on the scale of the scores; not where nobody can"
                            + " say how children are to be traded.",
                    "得分取决于方向的长度与得分的量纲；无法说明各子项如何权衡时不宜。"),
            "S_u = best / (1 + β_u), β_u = max β, s_u + β g ≤ Σ λ_v s_v, Σ λ = 1, λ ≥ 0",
            "Fusco (2015), European Journal of Operational Research 242",
            List.of(DIRECTION, BEST),
            given -> new DirectionalBenefitOfTheDoubt(given.get(DIRECTION), given.get(BEST)));

    public DirectionalBenefitOfTheDoubt {
        direction = List.copyOf(direction);
        BenefitOfTheDoubt.requirePositive(best);
        for (double part : direction) {
            if (part < 0) {
                throw new Impossible(
                        "direction (" + Figure.of(part) + ") must not be negative",
                        "direction（" + Figure.of(part) + "）不得为负");
            }
        }
    }

    @Override
    public EnvelopeStanding standing(Frontier frontier, int[] places, double[][] scores, int row) {
        if (direction.size() != scores.length) {
            throw new NotComputable(
                    new Name(
                            "the direction has " + direction.size() + " numbers, but the node has " + scores.length
                                    + " children",
                            "direction 有 " + direction.size() + " 个数，但该节点有 " + scores.length + " 个下级"),
                    new Name("Write one number for each child, in the order of the framework.", "请按框架顺序为每个下级写一个数。"));
        }
        double[] unit = frontier.point(scores, row, places);
        double[] towards = towards(frontier, places);
        List<double[]> points = frontier.points(places);
        double[] weights = weights(unit, points, towards);
        double way = Programme.top(weights, unit, points) - Programme.dot(weights, unit);
        double beta = way / Programme.dot(weights, towards);
        return EnvelopeStanding.of(1 / (1 + beta), Envelopment.inProportion(weights));
    }

    /** The level μ is one more unknown, behind the weights. */
    private static double[] weights(double[] unit, List<double[]> points, double[] towards) {
        double[] objective = withLevel(unit, -1);
        List<Programme.Cut> cuts = new ArrayList<>();
        cuts.add(new Programme.Cut(objective, 0));
        points.forEach(point -> cuts.add(new Programme.Cut(withLevel(point, -1), 0)));
        return Arrays.copyOf(Programme.solve(objective, cuts, withLevel(towards, 0)), unit.length);
    }

    private static double[] withLevel(double[] point, int coefficient) {
        double[] extended = Arrays.copyOf(point, point.length + 1);
        extended[point.length] = coefficient;
        return extended;
    }

    private double[] towards(Frontier frontier, int[] places) {
        double[] towards = IntStream.of(places)
                .mapToDouble(place -> frontier.measured(direction.get(frontier.child(place))))
                .toArray();
        if (Arrays.stream(towards).allMatch(part -> part == 0)) {
            throw new NotComputable(
                    new Name("the direction is 0 in every child that a unit has", "在该单元已有的下级上 direction 全部为 0"),
                    new Name("Write positive numbers for children that every unit has.", "请为每个单元都有的下级写正数。"));
        }
        return towards;
    }
}
