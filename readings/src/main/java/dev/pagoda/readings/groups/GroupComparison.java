// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.UnitScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The groups of a grouping compared, at every node of the framework.
 *
 * @param groups codes of the groups; what is said of a group elsewhere names it by its place here
 * @param ungrouped places of the units that count but are in no group
 * @param nodes by the number of the node
 * @param specialisation of the groups, by indicator; empty if no base is asked for
 * @param absent columns that are asked for but not in the framework, each with what it was for
 */
public record GroupComparison(
        GroupSettings settings,
        List<String> groups,
        List<Integer> ungrouped,
        List<NodeComparison> nodes,
        List<Specialisation> specialisation,
        List<Absent> absent) {
    /** Location quotients of all groups in one indicator. */
    public record Specialisation(String indicator, List<LocationQuotient> quotients) {
        public Specialisation {
            quotients = List.copyOf(quotients);
        }
    }

    /** A column that cannot be used. */
    public record Absent(String column, Reason reason) {}

    public GroupComparison {
        groups = List.copyOf(groups);
        ungrouped = List.copyOf(ungrouped);
        nodes = List.copyOf(nodes);
        specialisation = List.copyOf(specialisation);
        absent = List.copyOf(absent);
    }

    /** The groups of a grouping in the edition, with the usual settings. */
    public static GroupComparison of(Project project, Result result, String grouping) {
        return of(
                project, result, GroupSettings.of(grouping, result.methodology().edition()));
    }

    /**
     * The groups of a grouping, in the order of the project's list of groups, and those it does not list by their
     * codes.
     */
    public static GroupComparison of(Project project, Result result, GroupSettings settings) {
        List<String> codes = codes(project, result, settings.grouping());
        int[] group = result.methodology().units().stream()
                .mapToInt(unit ->
                        unit.group(settings.grouping()).map(codes::indexOf).orElse(-1))
                .toArray();
        Framework framework = result.framework();
        double[] weights = framework.columnOf(settings.weights()) < 0
                ? new double[0]
                : UnitScores.raw(result, framework.columnOf(settings.weights()), settings.period());
        List<NodeComparison> nodes = new ArrayList<>();
        for (int node = 0; node < framework.nodes().size(); node++) {
            double[] scores = UnitScores.of(result, node, settings.period(), settings.include());
            double[] ranks = UnitScores.ranks(result, node, settings.period());
            nodes.add(NodeComparison.of(node, scores, weights, ranks, group, codes.size(), settings.places()));
        }
        double[] index = UnitScores.of(result, 0, settings.period(), settings.include());
        List<Integer> ungrouped = new ArrayList<>();
        for (int unit = 0; unit < group.length; unit++) {
            if (group[unit] < 0 && !Double.isNaN(index[unit])) {
                ungrouped.add(unit);
            }
        }
        return new GroupComparison(
                settings,
                codes,
                ungrouped,
                nodes,
                specialisation(result, settings, group, codes.size(), index),
                absent(framework, settings));
    }

    private static List<String> codes(Project project, Result result, String grouping) {
        List<String> used = result.methodology().units().stream()
                .flatMap((Unit unit) -> unit.group(grouping).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> codes = new ArrayList<>(project.groups().stream()
                .filter(group -> group.grouping().equals(grouping))
                .map(Group::code)
                .filter(used::contains)
                .distinct()
                .toList());
        used.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes;
    }

    private static List<Specialisation> specialisation(
            Result result, GroupSettings settings, int[] group, int groups, double[] index) {
        Framework framework = result.framework();
        int base = framework.columnOf(settings.base());
        List<Specialisation> found = new ArrayList<>();
        for (String size : base < 0 ? List.<String>of() : sizes(framework, settings)) {
            if (framework.columnOf(size) >= 0) {
                double[] sizes = UnitScores.raw(result, framework.columnOf(size), settings.period());
                double[] bases = UnitScores.raw(result, base, settings.period());
                Arrays.setAll(sizes, unit -> Double.isNaN(index[unit]) ? Double.NaN : sizes[unit]);
                found.add(new Specialisation(size, LocationQuotient.of(sizes, bases, group, groups)));
            }
        }
        return found;
    }

    private static List<String> sizes(Framework framework, GroupSettings settings) {
        return settings.sizes().isEmpty()
                ? framework.indicators().stream()
                        .filter(indicator -> !indicator.denominator().isEmpty())
                        .map(Indicator::code)
                        .toList()
                : settings.sizes();
    }

    private static List<Absent> absent(Framework framework, GroupSettings settings) {
        List<String> asked = new ArrayList<>(List.of(settings.weights(), settings.base()));
        asked.addAll(settings.sizes());
        return asked.stream()
                .filter(column -> !column.isEmpty() && framework.columnOf(column) < 0)
                .distinct()
                .map(column -> new Absent(column, Reason.NO_COLUMN))
                .toList();
    }
}
