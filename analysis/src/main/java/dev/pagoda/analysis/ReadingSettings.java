package dev.pagoda.analysis;

import dev.pagoda.analysis.groups.GroupSettings;
import dev.pagoda.analysis.momentum.MomentumSettings;
import dev.pagoda.analysis.space.SpatialSettings;
import dev.pagoda.analysis.trends.TrendSettings;
import dev.pagoda.analysis.types.ClusterSettings;
import dev.pagoda.analysis.types.CouplingReading;
import dev.pagoda.analysis.types.QuadrantReading;
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
        Optional<QuadrantReading.Settings> quadrants,
        Optional<ClusterSettings> clusters,
        Optional<CouplingReading.Settings> coupling,
        Optional<MomentumSettings> momentum,
        Optional<TrendSettings> trends) {
    public ReadingSettings {
        groups = List.copyOf(groups);
    }
}
