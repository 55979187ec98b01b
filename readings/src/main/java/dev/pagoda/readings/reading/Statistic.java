// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.reading;

/**
 * A number, or why there is none.
 *
 * @param value NaN exactly if it could not be computed
 */
public record Statistic(double value, Reason reason) {
    public Statistic {
        if (Double.isNaN(value) == (reason == Reason.COMPUTED)) {
            throw new IllegalArgumentException("the value " + value + " goes not with the reason " + reason);
        }
    }

    /** A number that is there; NaN and infinity count as missing. */
    public static Statistic of(double value) {
        return of(value, Reason.MISSING);
    }

    /** A number, or the reason if it is NaN or infinite. */
    public static Statistic of(double value, Reason otherwise) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? none(otherwise)
                : new Statistic(value, Reason.COMPUTED);
    }

    public static Statistic none(Reason reason) {
        return new Statistic(Double.NaN, reason);
    }

    /** A quotient; none over zero. */
    public static Statistic ratio(double above, double below) {
        return below == 0 ? none(Reason.ZERO_BASE) : of(above / below);
    }

    public boolean isComputed() {
        return reason == Reason.COMPUTED;
    }
}
