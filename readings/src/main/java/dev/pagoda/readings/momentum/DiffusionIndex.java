// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.momentum;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;

/**
 * Diffusion index: how widely things improve, whatever by how much.
 *
 * @param up how many series improved
 * @param same how many did not change
 * @param down how many got worse
 * @param index from 0 to 100; above 50 where more improve than get worse
 */
public record DiffusionIndex(int up, int same, int down, Statistic index) {
    private static final double PERCENT = 100;

    /**
     * {@code DI = 100 (w_up + ½ w_same)/(w_up + w_same + w_down)}, which is {@code 50 + ½ (share up − share down)} in
     * percent.
     *
     * <p>Shapes: {@code before[series]}, {@code after[series]}; {@code signs[series]} 1 where more is better, −1 where
     * less is; {@code weights[series]}, all 1 for the plain index. A series is unchanged where {@code |after − before|
     * ≤ tolerance · |before|}. Special cases: a series without both values is left out; none without any series, or
     * where none has a weight.
     *
     * <p>Source: Burns and Mitchell (1946), Measuring Business Cycles; OECD (2003), Business Tendency Surveys: A
     * Handbook; in Chinese prosperity analysis 扩散指数.
     */
    public static DiffusionIndex of(double[] before, double[] after, int[] signs, double[] weights, double tolerance) {
        double[] signed = new double[before.length];
        Arrays.setAll(signed, k -> way(before[k], after[k], tolerance) * signs[k]);
        Sample up = weightsOf(1, signed, weights);
        Sample same = weightsOf(0, signed, weights);
        Sample down = weightsOf(-1, signed, weights);
        Statistic index = up.size() + same.size() + down.size() == 0
                ? Statistic.none(Reason.TOO_FEW)
                : Statistic.ratio(PERCENT * (up.sum() + same.sum() / 2), up.sum() + same.sum() + down.sum());
        return new DiffusionIndex(up.size(), same.size(), down.size(), index);
    }

    private static Sample weightsOf(double way, double[] ways, double[] weights) {
        double[] chosen = new double[ways.length];
        Arrays.setAll(chosen, k -> ways[k] == way ? weights[k] : Double.NaN);
        return Sample.of(chosen);
    }

    private static double way(double before, double after, double tolerance) {
        double change = after - before;
        return Math.abs(change) <= tolerance * Math.abs(before) ? 0 : Math.signum(change);
    }
}
