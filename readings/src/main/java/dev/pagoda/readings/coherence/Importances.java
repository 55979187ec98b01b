// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.statistics.CorrelationRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Compares what weights say of nodes with what their scores say. */
final class Importances {
    private final RankedInEdition edition;
    private final double bandwidth;

    Importances(RankedInEdition edition, CoherenceSettings settings) {
        this.edition = edition;
        this.bandwidth = settings.bandwidth();
    }

    /** Of the children for a node. */
    ImportanceTable ofChildren(int node) {
        return table(
                node,
                edition.framework().children(node),
                child -> edition.result().weight(child, edition.period()));
    }

    /** Of all nodes for the index, level by level from the top. */
    List<ImportanceTable> forIndex() {
        List<ImportanceTable> tables = new ArrayList<>();
        int[] level = level(1);
        for (int depth = 1; level.length > 0; level = level(++depth)) {
            tables.add(table(0, level, node -> edition.result().effectiveWeight(node, edition.period())));
        }
        return tables;
    }

    private int[] level(int depth) {
        return IntStream.range(0, edition.nodes())
                .filter(node -> edition.framework().depth(node) == depth)
                .toArray();
    }

    private ImportanceTable table(int target, int[] nodes, IntToDoubleFunction weightOf) {
        double[] score = edition.scores(target);
        double[] weights = IntStream.of(nodes).mapToDouble(weightOf).toArray();
        double[] effects = IntStream.of(nodes)
                .mapToDouble(node -> CorrelationRatio.of(edition.scores(node), score, bandwidth))
                .toArray();
        double[] weightShares = shares(weights);
        double[] effectShares = shares(effects);
        List<Importance> importances = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            double r = Correlation.pearson(edition.scores(nodes[i]), score);
            double ratio = weightShares[i] == 0 ? Double.NaN : effectShares[i] / weightShares[i];
            importances.add(new Importance(
                    edition.code(nodes[i]), weights[i], weightShares[i], r * r, effects[i], effectShares[i], ratio));
        }
        return new ImportanceTable(edition.code(target), edition.framework().depth(nodes[0]), importances);
    }

    /** Of the sum, in ascending order; NaN throughout if one is missing or all are 0. */
    private static double[] shares(double[] values) {
        Sample sample = Sample.of(values);
        double sum = sample.size() < values.length || sample.sum() == 0 ? Double.NaN : sample.sum();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] / sum)
                .toArray();
    }
}
