// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.groups.GroupComparison;
import dev.pagoda.readings.momentum.MomentumReading;
import dev.pagoda.readings.space.SpatialReading;
import dev.pagoda.readings.trends.TrendReading;
import dev.pagoda.readings.types.ClusterReading;
import dev.pagoda.readings.types.CouplingReading;
import dev.pagoda.readings.types.QuadrantReading;
import java.util.List;
import java.util.Optional;

/** What the readings found that a method file asks for. */
public record Readings(
        List<GroupComparison> groups,
        Optional<SpatialReading> space,
        Optional<QuadrantReading> quadrants,
        Optional<ClusterReading> clusters,
        Optional<CouplingReading> coupling,
        Optional<MomentumReading> momentum,
        Optional<TrendReading> trends) {
    public Readings {
        groups = List.copyOf(groups);
    }

    /** Reads a finished run; the settings must be those of its methodology. */
    public static Readings of(Project project, Result result, ReadingSettings settings) {
        return new Readings(
                settings.groups().stream()
                        .map(one -> GroupComparison.of(project, result, one))
                        .toList(),
                settings.space().map(space -> SpatialReading.of(project, result, space)),
                settings.quadrants().map(quadrants -> QuadrantReading.of(result, quadrants)),
                settings.clusters().map(clusters -> ClusterReading.of(project, result, clusters)),
                settings.coupling().map(coupling -> CouplingReading.of(result, coupling)),
                settings.momentum().map(momentum -> MomentumReading.of(result, momentum)),
                settings.trends().map(trends -> TrendReading.of(project, result, trends)));
    }

    /** Whether anything was asked for. */
    public boolean isEmpty() {
        return groups.isEmpty()
                && space.isEmpty()
                && quadrants.isEmpty()
                && clusters.isEmpty()
                && coupling.isEmpty()
                && momentum.isEmpty()
                && trends.isEmpty();
    }
}
