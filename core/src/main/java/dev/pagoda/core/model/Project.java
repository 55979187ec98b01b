// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A project folder as it was read and checked: what is scored, how, and from which observations.
 *
 * @param noun what it calls the things that it scores
 * @param groupings columns of the units file that sort units into groups
 * @param shown the groupings that the report compares
 * @param robustness the robustness analysis as it is written; nothing if there is none
 * @param readings further readings of the results as they are written; nothing if there are none
 * @param inputs the files it was read from, in order of their names
 */
public record Project(
        String id,
        Name title,
        UnitNoun noun,
        Methodology methodology,
        List<Variant> variants,
        List<String> groupings,
        List<String> shown,
        List<Group> groups,
        Evidence evidence,
        Optional<Published> published,
        Setting.Entries robustness,
        Setting.Entries readings,
        List<Input> inputs) {
    /** A file of the project: its path with slashes, and the SHA-256 of its bytes in hexadecimal. */
    public record Input(String path, String sha256) {}

    public Project {
        variants = List.copyOf(variants);
        groupings = List.copyOf(groupings);
        shown = List.copyOf(shown);
        groups = List.copyOf(groups);
        inputs = List.copyOf(inputs);
    }

    public Framework framework() {
        return methodology.framework();
    }

    public List<Unit> units() {
        return methodology.units();
    }

    /** The name of a group in a language, or its code if it has none. */
    public String groupLabel(String grouping, String code, Language language) {
        return groups.stream()
                .filter(group ->
                        group.grouping().equals(grouping) && group.code().equals(code))
                .map(group -> group.name().in(language))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(code);
    }

    /** A unit by its code, or by one of its names, whatever the case of the letters. */
    public Optional<Unit> findUnit(String codeOrName) {
        return units().stream()
                .filter(unit -> unit.code().equals(codeOrName)
                        || unit.name().en().equalsIgnoreCase(codeOrName)
                        || unit.name().zh().equals(codeOrName))
                .findFirst();
    }
}
