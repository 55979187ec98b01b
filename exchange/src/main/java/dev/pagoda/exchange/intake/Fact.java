// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.names.GazetteerPlace;
import java.util.Optional;

/**
 * One value of a table.
 *
 * @param unit of which unit
 * @param indicator name, and unit of measurement, of the indicator
 * @param period year; 0 if the table names none
 * @param value a plain number
 * @param source what the table names as its source; empty if it names none
 */
public record Fact(NamedUnit unit, NamedIndicator indicator, int period, String value, String source, Location at) {
    /**
     * A unit as a table names it.
     *
     * @param code empty if the table gives none
     * @param label its name; empty if the table gives none
     */
    public record NamedUnit(String code, String label, Optional<GazetteerPlace> place) {}

    /**
     * An indicator as a table names it.
     *
     * @param english its name in English where a table has both; else empty
     * @param measure empty if the table gives none
     */
    public record NamedIndicator(String name, String english, String measure) {}
}
