// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings;

import dev.pagoda.readings.groups.GroupSettings;
import dev.pagoda.readings.momentum.MomentumSettings;
import dev.pagoda.readings.space.SpatialSettings;
import dev.pagoda.readings.trends.TrendSettings;
import dev.pagoda.readings.types.ClusterSettings;
import dev.pagoda.readings.types.CouplingReading;
import dev.pagoda.readings.types.QuadrantReading;
import java.util.List;
import java.util.Optional;

/**
 * The readings that a method file asks for.
 *
 * @param groups one comparison for each grouping
 */
public record ReadingSettings(
        List<GroupSettings> groups,
        Optional<SpatialSettings> space,
        Optional<QuadrantReading.QuadrantSettings> quadrants,
        Optional<ClusterSettings> clusters,
        Optional<CouplingReading.CouplingSettings> coupling,
        Optional<MomentumSettings> momentum,
        Optional<TrendSettings> trends) {
    public ReadingSettings {
        groups = List.copyOf(groups);
    }
}
