package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.space.GetisOrd;
import dev.pagoda.readings.space.LocalMoran;
import dev.pagoda.readings.space.MoranIndex;
import dev.pagoda.readings.space.NodeSpace;
import dev.pagoda.readings.space.SpatialReading;

/** Space as tables. */
record SpaceTables(SpatialReading space, Result result) {
    /** A row for each node. */
    void nodes(CsvRows rows) {
        rows.row(
                "node",
                "units",
                "moran",
                "expectation",
                "z_normality",
                "p_normality",
                "z_randomisation",
                "p_randomisation",
                "p_permutations",
                "getis_ord",
                "getis_ord_z",
                "getis_ord_p",
                "why_missing");
        for (NodeSpace node : space.nodes()) {
            MoranIndex moran = node.moran();
            Object[] about = {ReadingTables.node(result, node.node()), moran.units()};
            Statistics.row(
                    rows,
                    about,
                    moran.index(),
                    moran.normality().expectation(),
                    moran.normality().z(),
                    moran.normality().twoSided(),
                    moran.randomisation().z(),
                    moran.randomisation().twoSided(),
                    moran.permutations().p(),
                    node.getis().index(),
                    node.getis().randomisation().z(),
                    node.getis().randomisation().twoSided());
        }
    }

    /** A row for each unit at each node. */
    void units(CsvRows rows) {
        rows.row(
                "node",
                "unit",
                "quadrant",
                "local_moran",
                "z",
                "p",
                "p_permutations",
                "getis_ord_z",
                "getis_ord_star_z",
                "why_missing");
        for (NodeSpace node : space.nodes()) {
            for (int place = 0; place < node.units().size(); place++) {
                LocalMoran local = node.local().get(place);
                GetisOrd.Local getis = node.getis().local().get(place);
                Object[] about = {
                    ReadingTables.node(result, node.node()),
                    ReadingTables.unit(result, node.units().get(place)),
                    local.quadrant().map(Enum::name).orElse("")
                };
                Statistics.row(
                        rows,
                        about,
                        local.index(),
                        local.randomisation().z(),
                        local.randomisation().twoSided(),
                        local.permutations().p(),
                        getis.others().z(),
                        getis.withSelf().z());
            }
        }
    }
}
