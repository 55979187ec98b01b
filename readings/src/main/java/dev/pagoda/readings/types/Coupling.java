// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far subsystems of one unit develop together.
 *
 * @param coupling C, from 0 to 1: how even they are
 * @param level T, from 0 to 1: how high
 * @param degree D, from 0 to 1: both
 * @param of the class of D; nothing if there is none
 */
public record Coupling(Statistic coupling, Statistic level, Statistic degree, Optional<CoordinationClass> of) {
    /**
     * {@code C = n (∏ U_j)^(1/n) / Σ U_j}, {@code T = Σ a_j U_j}, {@code D = √(C T)} with {@code U_j = s_j/full}.
     *
     * <p>Shapes: {@code scores[child]} in points; {@code weights[child]}, rescaled to sum 1. Special cases: none where
     * a score is missing, or zero or less: unlike the aggregation of the same name, which leaves a missing child out, a
     * reading compares the same subsystems for every unit.
     *
     * <p>Source: the static coupling model of Chinese regional studies; Liu Chunlin (2017), 耦合度计算的常见错误分析, on the forms
     * in use, about half of them wrong.
     */
    public static Coupling of(double[] scores, double[] weights, double full) {
        Reason obstacle = obstacle(scores, weights);
        if (obstacle != Reason.COMPUTED) {
            Statistic none = Statistic.none(obstacle);
            return new Coupling(none, none, none, Optional.empty());
        }
        double sum = 0;
        double logarithms = 0;
        double level = 0;
        for (int j = 0; j < scores.length; j++) {
            sum += scores[j] / full;
            logarithms += Elementary.ln(scores[j] / full);
            level += weights[j] * scores[j] / full;
        }
        level /= Arrays.stream(weights).sum();
        double coupling = Math.min(1, scores.length * Elementary.exp(logarithms / scores.length) / sum);
        double degree = Math.sqrt(coupling * level);
        return new Coupling(
                Statistic.of(coupling),
                Statistic.of(level),
                Statistic.of(degree),
                Optional.of(CoordinationClass.of(degree)));
    }

    private static Reason obstacle(double[] scores, double[] weights) {
        if (scores.length < 2) {
            return Reason.TOO_FEW;
        }
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            return Reason.MISSING;
        }
        if (Arrays.stream(scores).anyMatch(score -> score <= 0)) {
            return Reason.NOT_POSITIVE;
        }
        return Arrays.stream(weights).sum() > 0 ? Reason.COMPUTED : Reason.ZERO_BASE;
    }
}
