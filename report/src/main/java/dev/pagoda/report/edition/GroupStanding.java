// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of units and its ranked members.
 *
 * @param members places of its ranked units, best first
 */
public record GroupStanding(String grouping, String code, List<Integer> members) {
    private static final int LEAST = 2;

    /** The mean of fewer members says more about one of them than about the group, so it is no headline. */
    public static final int TELLING = 5;

    public GroupStanding {
        members = List.copyOf(members);
    }

    /** The groups of a grouping that have at least two ranked members, the best mean first. */
    static List<GroupStanding> of(Edition edition, String grouping) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (Group group : edition.project().groups()) {
            if (group.grouping().equals(grouping)) {
                members.put(group.code(), new ArrayList<>());
            }
        }
        for (int unit : edition.ranking()) {
            edition.unit(unit)
                    .group(grouping)
                    .ifPresent(code -> members.computeIfAbsent(code, group -> new ArrayList<>())
                            .add(unit));
        }
        List<GroupStanding> groups = new ArrayList<>();
        members.forEach((code, units) -> {
            if (units.size() >= LEAST) {
                groups.add(new GroupStanding(grouping, code, units));
            }
        });
        groups.sort(Comparator.comparingDouble((GroupStanding group) -> -group.mean(edition, 0))
                .thenComparing(GroupStanding::code));
        return groups;
    }

    /** The mean of its members at a node, of those that have a score there. */
    double mean(Edition edition, int node) {
        return mean(edition, node, members);
    }

    /** The mean of some units at a node, of those that have a score there; NaN if none has. */
    static double mean(Edition edition, int node, List<Integer> units) {
        return units.stream()
                .mapToDouble(unit -> edition.score(node, unit))
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(Double.NaN);
    }

    /** The group of enough members whose mean is farthest above the mean of all; empty if none is above it. */
    static Optional<GroupStanding> leading(Edition edition, List<GroupStanding> groups) {
        double overall = mean(edition, 0, edition.ranking());
        return groups.stream()
                .filter(group -> group.members().size() >= TELLING)
                .max(Comparator.comparingDouble(group -> group.mean(edition, 0)))
                .filter(group -> group.mean(edition, 0) > overall);
    }

    String label(Edition edition, Language language) {
        return edition.project().groupLabel(grouping, code, language);
    }
}
