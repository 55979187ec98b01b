// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Wildcard;
import dev.pagoda.core.model.Word;
import dev.pagoda.project.files.Origin;
import java.util.List;

/**
 * A rule that says which of two disagreeing sources wins: a pattern on the source's address, its title, or the status.
 */
public record Preference(String field, String pattern, Location at) {
    public static final String SOURCE = "source";
    public static final String SOURCE_TITLE = "source-title";
    public static final String STATUS = "status";

    public static final List<String> FIELDS = List.of(SOURCE, SOURCE_TITLE, STATUS);

    public boolean matches(Observation.Source source, Observation.Status status) {
        return Wildcard.matches(pattern, text(source, status));
    }

    /** The text of an origin that the pattern is held against. */
    public String text(Origin origin) {
        return text(origin.source(), origin.status());
    }

    private String text(Observation.Source source, Observation.Status status) {
        return field.equals(SOURCE) ? source.address() : field.equals(SOURCE_TITLE) ? source.title() : Word.of(status);
    }
}
