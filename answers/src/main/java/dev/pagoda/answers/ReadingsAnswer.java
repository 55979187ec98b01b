// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.momentum.MomentumReading;
import dev.pagoda.readings.momentum.MomentumReading.Momentum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of the readings that are there. Where a number could not be computed the last column says why. */
public record ReadingsAnswer(Readings readings, Result result) implements Answer {
    @Override
    public String name() {
        return "readings";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("edition", result.methodology().edition());
    }

    @Override
    public List<AnswerTable<?>> tables() {
        List<AnswerTable<?>> all = new ArrayList<>(new GroupTables(readings.groups(), result).all());
        readings.space().ifPresent(space -> all.addAll(new SpaceTables(space, result).all()));
        all.addAll(new TypeTables(readings, result).all());
        readings.momentum().ifPresent(momentum -> all.add(momentum(momentum)));
        readings.trends().ifPresent(trends -> all.addAll(new TrendTables(trends, result).all()));
        return all;
    }

    private record Moving(int node, int unit, Momentum momentum) {}

    /** A row for each unit at each node, and one for all units together, which has no unit. */
    private AnswerTable<?> momentum(MomentumReading reading) {
        Codes codes = new Codes(result);
        return new Columns<Moving>()
                .node(row -> codes.node(row.node()))
                .unit(row -> codes.unit(row.unit()))
                .count("up", "Rising", "上升", row -> row.momentum().diffusion().up())
                .count(
                        "same",
                        "Unchanged",
                        "持平",
                        row -> row.momentum().diffusion().same())
                .count(
                        "down",
                        "Falling",
                        "下降",
                        row -> row.momentum().diffusion().down())
                .statistic(
                        "diffusion",
                        "Diffusion index",
                        "扩散指数",
                        row -> row.momentum().diffusion().index())
                .statistic(
                        "change",
                        "Mean change",
                        "平均变化",
                        row -> row.momentum().composite().change())
                .statistic(
                        "composite",
                        "Composite index",
                        "合成指数",
                        row -> row.momentum().composite().index())
                .why()
                .table(
                        "momentum",
                        "Momentum",
                        "动向",
                        () -> reading.nodes().stream()
                                .flatMap(node -> Stream.concat(
                                        Stream.of(new Moving(node.node(), -1, node.all())),
                                        IntStream.range(0, node.units().size())
                                                .mapToObj(unit -> new Moving(
                                                        node.node(),
                                                        unit,
                                                        node.units().get(unit))))))
                .asLong();
    }
}
