// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Wrocław taxonomic method, Hellwig's measure of development: with the distance {@code D_u = √Σ_j w_j (z⁺_j − z_uj)²}
 * to a pattern that is the best of the ranked units in every child, {@code d_u = D_u / (mean of D + 2 · standard
 * deviation of D)} over the ranked units. The literature gives d, lower being better; the score here is Hellwig's
 * {@code 1 − d}, so that higher is better: 1 for the pattern itself, rarely below 0.
 *
 * <p>{@code standardise: true} divides scores by their standard deviation (Hellwig; Istat's COMIC); {@code false} takes
 * them as they are (Compind {@code ci_wroclaw}, which also takes a sample's deviation of D). With equal weights these
 * factors cancel.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 or one that no ranked unit has never counts;
 *   <li>a unit that is not ranked and better than the pattern in a child is at no distance there;
 *   <li>fewer than two ranked units, a child without differences where scores are standardised, and ranked units that
 *       all equal the pattern are refused.
 * </ul>
 *
 * <p>Source: Hellwig (1968), Zastosowanie metody taksonomicznej do typologicznego podziału krajów, Przegląd
 * Statystyczny 15; Unesco (1974), Social indicators: problems of definition and of selection.
 */
public record Wroclaw(boolean standardise, boolean sample) implements Comparison {
    private static final Parameter<Boolean> STANDARDISE =
            Parameter.flag("standardise", true, "divide scores by their standard deviation first", "是否先将得分除以标准差");
    private static final Parameter<Deviation> DEVIATION = Parameter.choice(
            "deviation",
            Deviation.POPULATION,
            "standard deviations divide squares by n (Hellwig) or by n − 1 (Compind)",
            "标准差除以 n（Hellwig）还是 n − 1（Compind）");

    public static final Method<Aggregation> METHOD = new Method<>(
            "wroclaw",
            new Name("Wrocław taxonomic method (Hellwig)", "弗罗茨瓦夫分类法（Hellwig）"),
            new Name(
                    "One less the distance to a pattern that is the best of all in every child.",
                    "1 减去与各项最优值构成的理想样本的距离。"),
            new Name(
                    "Scores depend on who else is ranked, and the best conceivable unit is made of several.",
                    "得分取决于参评的其他单元，理想单元由多个单元拼合而成。"),
            "S = 1 − D / (mean D + 2 sd D), D = √Σ w_j (z⁺_j − z_j)²",
            "Hellwig (1968), Zastosowanie metody taksonomicznej do typologicznego podziału krajów",
            List.of(STANDARDISE, DEVIATION),
            given -> new Wroclaw(given.get(STANDARDISE), given.get(DEVIATION) == Deviation.SAMPLE));

    private static final String NAME = "the Wrocław method";

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared(NAME, scores, weights, reference);
        double[] scales = new double[scores.length];
        for (int child = 0; child < scales.length; child++) {
            scales[child] = standardise ? deviation(peers.child(child)) : 1;
        }
        double[] distances = distances(peers, scales, scores, weights);
        Sample ranked = Sample.of(distances(peers, scales, reference, weights));
        double whole = ranked.mean() + 2 * deviation(ranked);
        for (int row = 0; row < distances.length; row++) {
            if (whole == 0 && !Double.isNaN(distances[row])) {
                throw Refusal.alike(NAME);
            }
            distances[row] = 1 - distances[row] / whole;
        }
        return distances;
    }

    private double deviation(Sample of) {
        return sample ? of.standardDeviation() : of.populationStandardDeviation();
    }

    private static double[] distances(Peers peers, double[] scales, double[][] scores, double[] weights) {
        double[] distances = Means.of(scores, weights, (score, child, row) -> {
            if (scales[child] == 0) {
                throw Refusal.noScale(NAME, child, row);
            }
            double away = peers.shortfall(child, score) / scales[child];
            return away * away;
        });
        for (int row = 0; row < distances.length; row++) {
            distances[row] = Elementary.squareRoot(distances[row]);
        }
        return distances;
    }
}
