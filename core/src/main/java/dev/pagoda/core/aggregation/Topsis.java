// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;

/**
 * TOPSIS, the closeness to an ideal unit: {@code S_u = D⁻ / (D⁺ + D⁻)}, {@code D± = √Σ_j w_j² (r_uj − r±_j)²}, where r
 * are rescaled scores, r⁺ those of a unit that is the best of all in every child and r⁻ those of one that is the worst.
 * From 0 to 1, higher is better.
 *
 * <p>Scores are rescaled by {@code vector}: divided by the root of the sum of their squares (Hwang and Yoon;
 * scikit-criteria, JMcDM), {@code min-max}: divided by their range (Opricovic and Tzeng; pymcdm), or {@code none}:
 * taken as they are, for scores that are normalised already (usual in Chinese practice).
 *
 * <p>Shapes as in {@link Aggregation}; the ideal units come from the ranked ones.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out of both distances;
 *   <li>a child of weight 0 or one that no ranked unit has never counts;
 *   <li>a unit that is not ranked counts as the best, or the worst, in a child where it lies beyond it;
 *   <li>fewer than two ranked units, ones that are all alike, and with {@code min-max} a child without differences are
 *       refused.
 * </ul>
 *
 * <p>Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer.
 */
public record Topsis(Rescaling rescaling) implements Comparison {
    /** How scores are made comparable before distances are taken. */
    public enum Rescaling {
        VECTOR,
        MIN_MAX,
        NONE
    }

    private static final Parameter<Rescaling> NORMALISATION = Parameter.choice(
            "normalisation",
            Rescaling.VECTOR,
            "scores divided by the root of their squares' sum, by their range, or taken as they are",
            "得分除以平方和的平方根、除以极差，或原样使用");

    public static final Method<Aggregation> METHOD = new Method<>(
            "topsis",
            new Name("Closeness to the ideal unit (TOPSIS)", "优劣解距离法（TOPSIS）"),
            new Name(
                    "How near a unit is to the best of all in every child, and how far from the worst.",
                    "单元与各项最优值的接近程度及与最劣值的远离程度。"),
            new Name(
                    "Scores depend on who else is ranked: a new unit can change the order of the others.",
                    "得分取决于参评的其他单元：新增单元可能改变其余单元的次序。"),
            "S = D⁻ / (D⁺ + D⁻), D± = √Σ w_j² (r_j − r±_j)²",
            "Hwang and Yoon (1981), Multiple Attribute Decision Making",
            List.of(NORMALISATION),
            given -> new Topsis(given.get(NORMALISATION)));

    private static final String NAME = "TOPSIS";

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared(NAME, scores, weights, reference);
        double[] scales = new double[scores.length];
        Arrays.setAll(scales, child -> scale(peers.child(child), peers.range(child)));
        double[] squares = Arrays.stream(weights).map(weight -> weight * weight).toArray();
        double[] toBest = Means.of(scores, squares, (score, child, row) -> {
            if (scales[child] == 0) {
                throw Refusal.noScale(NAME, child, row);
            }
            double inside = Math.max(score, peers.child(child).min());
            return square(peers.shortfall(child, inside) / scales[child]);
        });
        double[] toWorst = Means.of(scores, squares, (score, child, row) -> {
            Sample ranked = peers.child(child);
            double inside = Math.max(Math.min(score, ranked.max()), ranked.min());
            return square((inside - ranked.min()) / scales[child]);
        });
        return closeness(toBest, toWorst);
    }

    /** 0 for a child that has no scale. */
    private double scale(Sample ranked, double range) {
        switch (rescaling) {
            case VECTOR:
                double norm = norm(ranked);
                return norm == 0 ? 1 : norm; // all 0, so at no distance from each other whatever they are divided by
            case MIN_MAX:
                return range;
            default:
                return 1;
        }
    }

    private static double norm(Sample ranked) {
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            sum += square(ranked.get(i));
        }
        return Elementary.squareRoot(sum);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double[] closeness(double[] toBest, double[] toWorst) {
        double[] closeness = new double[toBest.length];
        for (int row = 0; row < closeness.length; row++) {
            double far = Elementary.squareRoot(toWorst[row]);
            double sum = Elementary.squareRoot(toBest[row]) + far;
            if (sum == 0) {
                throw Refusal.alike(NAME);
            }
            closeness[row] = far / sum;
        }
        return closeness;
    }
}
