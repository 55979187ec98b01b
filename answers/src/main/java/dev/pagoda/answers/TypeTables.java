// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.readings.types.ClusterReading;
import dev.pagoda.readings.types.Coupling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What kind of unit each is, by all typings that are there, and the centres of the clusters. */
record TypeTables(Readings readings, Result result) {
    private static final Statistic NOT_ASKED = Statistic.none(Reason.NOT_ASKED);

    List<AnswerTable<?>> all() {
        List<AnswerTable<?>> all = new ArrayList<>();
        if (readings.quadrants().isPresent()
                || readings.clusters().isPresent()
                || readings.coupling().isPresent()) {
            all.add(units());
        }
        readings.clusters().ifPresent(clusters -> all.add(centres(clusters)));
        return all;
    }

    private AnswerTable<?> units() {
        Codes codes = new Codes(result);
        return new Columns<Integer>()
                .unit(codes::unit)
                .text(
                        "quadrant",
                        "Quadrant",
                        "象限",
                        unit -> readings.quadrants()
                                .flatMap(reading -> reading.quadrants().of().get(unit))
                                .map(Word::of)
                                .orElse(""))
                .count(
                        "cluster",
                        "Cluster",
                        "聚类",
                        unit -> ofCluster(reading -> reading.clusters().of(), unit)
                                .map(Integer::doubleValue)
                                .orElse(Double.NaN))
                .meaning("1 is the cluster with the highest scores", "1 为得分最高的一类")
                .text(
                        "coordination_class",
                        "Coordination class",
                        "协调等级",
                        unit -> coupling(unit)
                                .flatMap(Coupling::of)
                                .map(Word::of)
                                .orElse(""))
                .statistic(
                        "silhouette",
                        "Silhouette",
                        "轮廓系数",
                        unit -> ofCluster(reading -> reading.silhouette().of(), unit)
                                .map(Statistic::of)
                                .orElse(NOT_ASKED))
                .statistic("coupling", "Coupling degree", "耦合度", unit -> coupled(unit, Coupling::coupling))
                .statistic("level", "Level", "综合发展水平", unit -> coupled(unit, Coupling::level))
                .statistic("coordination", "Coordination degree", "协调度", unit -> coupled(unit, Coupling::degree))
                .why()
                .table(
                        "types",
                        "Types of units",
                        "单元类型",
                        () -> IntStream.range(0, result.methodology().units().size())
                                .boxed());
    }

    private Optional<Coupling> coupling(int unit) {
        return readings.coupling().map(reading -> reading.of().get(unit));
    }

    private Statistic coupled(int unit, Function<Coupling, Statistic> figure) {
        return coupling(unit).map(figure).orElse(NOT_ASKED);
    }

    /** What the clusters say of a unit; empty for one in none. */
    private <T> Optional<T> ofCluster(Function<ClusterReading, List<T>> figures, int unit) {
        return readings.clusters().flatMap(reading -> {
            int place = reading.units().indexOf(unit);
            List<T> all = figures.apply(reading);
            return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
        });
    }

    private record ClusterCentre(int cluster, int node) {}

    private AnswerTable<?> centres(ClusterReading reading) {
        Codes codes = new Codes(result);
        return new Columns<ClusterCentre>()
                .count("cluster", "Cluster", "聚类", centre -> centre.cluster() + 1)
                .node(centre -> codes.node(reading.nodes().get(centre.node())))
                .points(
                        "mean",
                        "Mean score",
                        "平均得分",
                        centre -> reading.profiles().get(centre.cluster()).get(centre.node()))
                .meaning("The centre of the cluster", "聚类中心")
                .table(
                        "clusters",
                        "Centres of the clusters",
                        "聚类中心",
                        () -> IntStream.range(0, reading.profiles().size())
                                .boxed()
                                .flatMap(cluster -> IntStream.range(
                                                0, reading.nodes().size())
                                        .mapToObj(node -> new ClusterCentre(cluster, node))));
    }
}
