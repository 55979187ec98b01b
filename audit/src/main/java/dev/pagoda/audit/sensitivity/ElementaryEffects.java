// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.core.statistics.Elementary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What becomes of an output when one factor alone is changed, over many places from which it is changed: {@code e =
 * (y(x + δ) − y(x)) / δ}.
 *
 * <p>Special cases: no effects, or one that could not be computed, give NaN; one effect alone has no deviation.
 *
 * <p>Source: Morris (1991), Factorial sampling plans for preliminary computational experiments; Campolongo, Cariboni
 * and Saltelli (2007) for the mean of absolute values; Campolongo, Saltelli and Cariboni (2011) for places and changes
 * taken from the design of Sobol' indices.
 *
 * @param mean of the effects (μ)
 * @param meanAbsolute mean of their absolute values (μ*): how much the factor matters
 * @param deviation their standard deviation, with n − 1 (σ): how much that depends on the other factors
 */
public record ElementaryEffects(double mean, double meanAbsolute, double deviation) {
    public static ElementaryEffects of(double[] effects) {
        double mean = Arrays.stream(effects).sum() / effects.length;
        double absolute = 0;
        double squares = 0;
        for (double effect : effects) {
            absolute += Math.abs(effect);
            squares += (effect - mean) * (effect - mean);
        }
        return new ElementaryEffects(
                mean, absolute / effects.length, Elementary.squareRoot(squares / (effects.length - 1)));
    }

    /**
     * The effects on the way along trajectories, each of which changes every factor once.
     *
     * @param inputs {@code inputs[point][factor]}, the points of one trajectory after the other
     * @param outputs {@code outputs[point]}
     * @return the effects by factor
     */
    public static List<double[]> along(double[][] inputs, double[] outputs) {
        int factors = inputs[0].length;
        int trajectories = inputs.length / (factors + 1);
        List<double[]> effects = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            effects.add(new double[trajectories]);
        }
        for (int point = 0; point + 1 < inputs.length; point++) {
            int trajectory = point / (factors + 1);
            if (point % (factors + 1) < factors) {
                int factor = changed(inputs[point], inputs[point + 1]);
                double step = inputs[point + 1][factor] - inputs[point][factor];
                effects.get(factor)[trajectory] = (outputs[point + 1] - outputs[point]) / step;
            }
        }
        return effects;
    }

    private static int changed(double[] from, double[] to) {
        int factor = 0;
        while (from[factor] == to[factor]) {
            factor++;
        }
        return factor;
    }

    /**
     * For each factor of a design for Sobol' indices, what its being drawn anew changes; choices are no distances, so
     * the change is not divided by one.
     */
    public static List<ElementaryEffects> of(Outputs outputs) {
        List<ElementaryEffects> all = new ArrayList<>();
        for (double[] changed : outputs.ab()) {
            double[] effects = new double[changed.length];
            Arrays.setAll(effects, row -> changed[row] - outputs.a()[row]);
            all.add(of(effects));
        }
        return all;
    }
}
