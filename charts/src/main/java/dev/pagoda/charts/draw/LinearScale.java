// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight-line map from values {@code low … high} to places {@code start … end} on the page.
 *
 * @param low the value drawn at {@code start}
 * @param high the value drawn at {@code end}, greater than {@code low}
 * @param step the distance of two ticks, greater than 0
 * @param start the place of {@code low}
 * @param end the place of {@code high}
 */
public record LinearScale(double low, double high, double step, double start, double end) {
    private static final double LARGEST = 1e15;
    private static final double NARROWEST = 1e-9;

    /** A value that misses a round number by rounding only must not open a new step. */
    private static final double SLACK = 1e-9;

    public LinearScale {
        if (!(low < high) || !(step > 0)) {
            throw new IllegalArgumentException(
                    "low (" + low + ") must be less than high (" + high + "), step (" + step + ") more than 0");
        }
    }

    /**
     * A scale over exactly these values; a range of no width, or turned round, is widened on both sides of its start.
     */
    public static LinearScale over(double low, double high, double start, double end) {
        double from = bounded(low);
        double to = Math.max(from, bounded(high));
        if (!(to - from > NARROWEST * Math.max(1, Math.abs(from)))) {
            double wider = Math.max(0.5, Math.abs(from) * 0.01);
            from -= wider;
            to += wider;
        }
        return new LinearScale(from, to, niceStep(to - from, 5), start, end);
    }

    /**
     * A scale that covers these values and begins and ends on a tick; about {@code ticks} steps of 1, 2 or 5 times ten.
     */
    public static LinearScale nice(double low, double high, int ticks, double start, double end) {
        LinearScale exact = over(low, high, start, end);
        double step = niceStep(exact.high - exact.low, ticks);
        double from = step * Math.floor(exact.low / step + SLACK);
        double to = step * Math.ceil(exact.high / step - SLACK);
        return new LinearScale(from, to, step, start, end);
    }

    /** Where a value stands on the page. */
    public double at(double value) {
        return start + (end - start) * ((bounded(value) - low) / (high - low));
    }

    /** How long a difference of values is on the page. */
    public double length(double difference) {
        return (end - start) * (bounded(difference) / (high - low));
    }

    /** The multiples of the step from {@code low} to {@code high}. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - SLACK);
        long last = (long) Math.floor(high / step + SLACK);
        for (long i = first; i <= last && ticks.size() < 100; i++) {
            ticks.add(i * step);
        }
        return List.copyOf(ticks);
    }

    private static double bounded(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    private static double niceStep(double range, int ticks) {
        double rough = range / Math.max(1, ticks);
        double power = 1;
        while (power > rough) {
            power /= 10;
        }
        while (power * 10 <= rough) {
            power *= 10;
        }
        double times = rough / power;
        return power * (times > 5 + SLACK ? 10 : times > 2 + SLACK ? 5 : times > 1 + SLACK ? 2 : 1);
    }
}
