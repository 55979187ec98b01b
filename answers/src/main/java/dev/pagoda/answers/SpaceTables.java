// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.space.GetisOrd;
import dev.pagoda.readings.space.LocalMoran;
import dev.pagoda.readings.space.NodeSpace;
import dev.pagoda.readings.space.SpatialReading;
import java.util.List;
import java.util.stream.IntStream;

/** Whether units near to each other have like scores. */
record SpaceTables(SpatialReading space, Result result) {
    List<AnswerTable<?>> all() {
        return List.of(nodes(), units());
    }

    /** A row for each node. */
    private AnswerTable<?> nodes() {
        Codes codes = new Codes(result);
        return new Columns<NodeSpace>()
                .node(node -> codes.node(node.node()))
                .count("units", "Units", "单元数", node -> node.moran().units())
                .statistic("moran", "Moran's I", "莫兰指数", node -> node.moran().index())
                .statistic(
                        "expectation",
                        "Expectation",
                        "期望",
                        node -> node.moran().normality().expectation())
                .statistic(
                        "z_normality",
                        "z, normality",
                        "z（正态假设）",
                        node -> node.moran().normality().z())
                .statistic(
                        "p_normality",
                        "p, normality",
                        "p（正态假设）",
                        node -> node.moran().normality().twoSided())
                .statistic(
                        "z_randomisation",
                        "z, randomisation",
                        "z（随机假设）",
                        node -> node.moran().randomisation().z())
                .statistic(
                        "p_randomisation",
                        "p, randomisation",
                        "p（随机假设）",
                        node -> node.moran().randomisation().twoSided())
                .statistic(
                        "p_permutations",
                        "p, permutations",
                        "p（置换检验）",
                        node -> node.moran().permutations().p())
                .statistic(
                        "getis_ord", "General G", "全局 G", node -> node.getis().index())
                .statistic(
                        "getis_ord_z",
                        "z of G",
                        "G 的 z 值",
                        node -> node.getis().randomisation().z())
                .statistic(
                        "getis_ord_p",
                        "p of G",
                        "G 的 p 值",
                        node -> node.getis().randomisation().twoSided())
                .why()
                .table("space", "Spatial autocorrelation", "空间自相关", () -> space.nodes().stream());
    }

    private record Place(NodeSpace node, int at) {
        LocalMoran local() {
            return node.local().get(at);
        }

        GetisOrd.Local getis() {
            return node.getis().local().get(at);
        }
    }

    /** A row for each unit at each node. */
    private AnswerTable<?> units() {
        Codes codes = new Codes(result);
        return new Columns<Place>()
                .node(place -> codes.node(place.node().node()))
                .unit(place -> codes.unit(place.node().units().get(place.at())))
                .text(
                        "quadrant",
                        "Quadrant",
                        "象限",
                        place -> place.local().quadrant().map(Enum::name).orElse(""))
                .statistic(
                        "local_moran",
                        "Local Moran's I",
                        "局部莫兰指数",
                        place -> place.local().index())
                .statistic(
                        "z", "z", "z 值", place -> place.local().randomisation().z())
                .statistic(
                        "p", "p", "p 值", place -> place.local().randomisation().twoSided())
                .statistic(
                        "p_permutations",
                        "p, permutations",
                        "p（置换检验）",
                        place -> place.local().permutations().p())
                .statistic(
                        "getis_ord_z",
                        "z of G",
                        "G 的 z 值",
                        place -> place.getis().others().z())
                .statistic(
                        "getis_ord_star_z",
                        "z of G*",
                        "G* 的 z 值",
                        place -> place.getis().withSelf().z())
                .why()
                .table(
                        "neighbours",
                        "Units and their neighbours",
                        "单元与邻近单元",
                        () -> space.nodes().stream()
                                .flatMap(node ->
                                        IntStream.range(0, node.units().size()).mapToObj(at -> new Place(node, at))))
                .asLong();
    }
}
