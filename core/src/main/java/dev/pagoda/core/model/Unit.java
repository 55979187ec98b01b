// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is scored: a city, a country.
 *
 * @param groups code of its group by grouping, such as cluster → GBA
 * @param lon longitude in degrees, NaN if not given
 * @param lat latitude in degrees, NaN if not given
 */
public record Unit(
        String code, Name name, Status status, Map<String, String> groups, double lon, double lat, Location at)
        implements Serializable {
    /** Ranked units set the scale and get a rank; associated and observed ones are only scored on it. */
    public enum Status {
        RANKED,
        ASSOCIATED,
        OBSERVED
    }

    public Unit {
        groups = Map.copyOf(groups);
    }

    public static Unit of(String code) {
        return new Unit(code, Name.of(code), Status.RANKED, Map.of(), Double.NaN, Double.NaN, Location.NONE);
    }

    public Unit in(String grouping, String group) {
        Map<String, String> more = new HashMap<>(groups);
        more.put(grouping, group);
        return new Unit(code, name, status, more, lon, lat, at);
    }

    public Optional<String> group(String grouping) {
        return Optional.ofNullable(groups.get(grouping));
    }

    /** The name in a language, or the code if it has no name. */
    public String label(Language language) {
        String text = name.in(language);
        return text.isEmpty() ? code : text;
    }
}
