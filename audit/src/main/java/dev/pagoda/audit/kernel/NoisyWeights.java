// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/**
 * Nominal weights with noise: {@code w_j = g_j (1 + noise (2 u_j − 1)) / Σ}, u uniform in [0, 1).
 *
 * <p>Special cases: noise 0 gives the nominal weights.
 *
 * <p>Source: Saisana, Saltelli, Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the
 * quality assessment of composite indicators; Becker et al. (2022), COINr, {@code get_noisy_weights}.
 *
 * @param nominal none negative, one at least positive
 * @param noise from 0 up to, but not, 1
 */
public record NoisyWeights(double[] nominal, double noise) implements WeightDraw {
    public NoisyWeights {
        nominal = FixedWeights.checked(nominal);
        if (!(noise >= 0 && noise < 1)) {
            throw new IllegalArgumentException("noise (" + noise + ") must be at least 0 and less than 1");
        }
    }

    @Override
    public int numbers() {
        return nominal.length;
    }

    @Override
    public boolean isPositive() {
        return Arrays.stream(nominal).allMatch(weight -> weight > 0);
    }

    @Override
    public int children() {
        return nominal.length;
    }

    @Override
    public void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to) {
        lanes.noisyWeights(numbers, at, nominal, noise, weights, to);
    }
}
