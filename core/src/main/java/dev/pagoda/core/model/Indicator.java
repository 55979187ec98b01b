package dev.pagoda.core.model;

/**
 * A measured variable.
 *
 * @param denominator code of the column that it is divided by; empty for none
 * @param scale the denominator is divided by this first, so 10000 reads "per 10,000"
 * @param lag whole periods by which its data precede the edition
 */
public record Indicator(
        String code,
        Name name,
        double weight,
        Direction direction,
        String measuredIn,
        String denominator,
        double scale,
        int lag,
        Setting.Entries own,
        Notes notes,
        Location at)
        implements Node {

    /** A plain indicator: no denominator, no lag, no methods of its own. */
    public static Indicator of(String code, double weight, Direction direction) {
        return new Indicator(
                code, Name.of(code), weight, direction, "", "", 1, 0, Setting.Entries.NONE, Notes.NONE, Location.NONE);
    }

    public Indicator per(String denominator, double scale) {
        return new Indicator(code, name, weight, direction, measuredIn, denominator, scale, lag, own, notes, at);
    }

    public Indicator with(Setting.Entries own) {
        return new Indicator(code, name, weight, direction, measuredIn, denominator, scale, lag, own, notes, at);
    }
}
