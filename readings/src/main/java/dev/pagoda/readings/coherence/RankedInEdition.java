// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of the ranked units in the period that is published. */
final class RankedInEdition {
    private final Result result;
    private final int[] rows;
    private final double[][] scores;

    private RankedInEdition(Result result, int[] rows) {
        this.result = result;
        this.rows = rows;
        this.scores = IntStream.range(0, result.framework().nodes().size())
                .mapToObj(node -> IntStream.of(rows)
                        .mapToDouble(row -> result.score(node, row))
                        .toArray())
                .toArray(double[][]::new);
    }

    static RankedInEdition of(Result result) {
        int period = result.methodology().edition();
        return new RankedInEdition(
                result,
                IntStream.range(0, result.methodology().units().size())
                        .map(unit -> result.row(unit, period))
                        .filter(result::isRanked)
                        .toArray());
    }

    Result result() {
        return result;
    }

    public Framework framework() {
        return result.framework();
    }

    int period() {
        return result.methodology().edition();
    }

    int[] rows() {
        return rows.clone();
    }

    int nodes() {
        return scores.length;
    }

    String code(int node) {
        return framework().nodes().get(node).code();
    }

    List<String> codes(int... nodes) {
        return IntStream.of(nodes).mapToObj(this::code).toList();
    }

    /** {@code [ranked unit]}: scores of a node; the array must not be changed. */
    double[] scores(int node) {
        return scores[node];
    }

    /** {@code [node][ranked unit]} of some nodes. */
    double[][] scores(int... nodes) {
        return IntStream.of(nodes).mapToObj(node -> scores[node]).toArray(double[][]::new);
    }

    /** Nodes with children. */
    int[] dimensions() {
        return IntStream.range(0, nodes())
                .filter(node -> framework().children(node).length > 0)
                .toArray();
    }

    /** Numbers of the indicators below a node, or of the indicator itself. */
    int[] indicators(int node) {
        List<? extends Node> below =
                framework().indicatorsOf(framework().nodes().get(node));
        return below.stream()
                .mapToInt(indicator -> framework().position(indicator.code()))
                .toArray();
    }

    /** {@code [ranked unit]}: values of a column as they came in. */
    double[] observed(int column) {
        return values(result.observed(), column);
    }

    /** {@code [ranked unit]}: values of a column after a step, if the method has it. */
    Optional<double[]> after(String step, int column) {
        Optional<double[]> last = Optional.empty();
        for (Stage stage : result.stages()) {
            last = stage.step().equals(step) ? Optional.of(values(stage.table(), column)) : last;
        }
        return last;
    }

    private double[] values(Table table, int column) {
        return IntStream.of(rows).mapToDouble(row -> table.value(column, row)).toArray();
    }
}
