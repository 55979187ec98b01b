// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import java.util.List;
import java.util.Map;

/**
 * What a page was read as.
 *
 * @param units each unit once, in the order of the page, with the fields that sort or place it, by their names
 * @param indicators each indicator once, in the order of the page
 * @param account what became of every cell
 */
public record PageReading(
        List<Fact> facts,
        List<UnitRow> units,
        List<Fact.NamedIndicator> indicators,
        Account account,
        List<Remark> questions) {
    public PageReading {
        facts = List.copyOf(facts);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        questions = List.copyOf(questions);
    }

    /** A unit of the page with its groups; longitude and latitude are called {@code lon} and {@code lat}. */
    public record UnitRow(Fact.NamedUnit unit, Map<String, String> fields, Location at) {}
}
