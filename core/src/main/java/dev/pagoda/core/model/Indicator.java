// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

/**
 * A measured variable.
 *
 * @param denominator code of the column that it is divided by; empty for none
 * @param scale the denominator is divided by this first, so 10000 reads "per 10,000"
 * @param numerator what is observed, where it is divided
 * @param lag whole periods by which its data precede the edition
 */
public record Indicator(
        String code,
        Name name,
        double weight,
        Direction direction,
        Name measuredIn,
        String denominator,
        double scale,
        Numerator numerator,
        int lag,
        Setting.Entries own,
        Notes notes,
        Location at)
        implements Node {

    /** A plain indicator: no denominator, no lag, no methods of its own. */
    public static Indicator of(String code, double weight, Direction direction) {
        return new Indicator(
                code,
                Name.of(code),
                weight,
                direction,
                Name.NONE,
                "",
                1,
                Numerator.NONE,
                0,
                Setting.Entries.NONE,
                Notes.NONE,
                Location.NONE);
    }

    public Indicator per(String denominator, double scale) {
        return new Indicator(
                code, name, weight, direction, measuredIn, denominator, scale, numerator, lag, own, notes, at);
    }

    public Indicator with(Setting.Entries own) {
        return new Indicator(
                code, name, weight, direction, measuredIn, denominator, scale, numerator, lag, own, notes, at);
    }

    /**
     * The unit of measurement of what is observed; empty where the indicator is divided and nothing is said of its
     * numerator.
     */
    public Name observedIn() {
        return denominator.isEmpty() ? measuredIn : numerator.measuredIn();
    }
}
