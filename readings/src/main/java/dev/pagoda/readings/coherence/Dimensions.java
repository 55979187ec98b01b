// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.statistics.Adequacy;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Obstacle;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.readings.statistics.Sphericity;
import dev.pagoda.readings.statistics.VarianceShares;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads how the children of every dimension hold together. */
final class Dimensions {
    private final RankedInEdition edition;
    private final CoherenceSettings settings;
    private final Importances importances;
    private final Optional<Plan> plan;

    private Dimensions(RankedInEdition edition, CoherenceSettings settings) {
        this.edition = edition;
        this.settings = settings;
        this.importances = new Importances(edition, settings);
        // what ran once compiles again
        this.plan = Plan.compile(edition.result().methodology()) instanceof Compilation.Ready ready
                ? Optional.of(ready.plan())
                : Optional.empty();
    }

    /** In order of nodes; the index comes first. */
    static List<DimensionCoherence> of(RankedInEdition edition, CoherenceSettings settings) {
        Dimensions dimensions = new Dimensions(edition, settings);
        return IntStream.of(edition.dimensions()).mapToObj(dimensions::of).toList();
    }

    private DimensionCoherence of(int node) {
        int[] children = edition.framework().children(node);
        int[] indicators = edition.indicators(node);
        double[][] scores = edition.scores(children);
        return new DimensionCoherence(
                edition.code(node),
                edition.codes(children),
                edition.codes(indicators),
                ComponentAnalysis.of(scores),
                Reliability.of(scores),
                Reliability.of(edition.scores(indicators)),
                Adequacy.of(scores),
                Sphericity.of(scores),
                VarianceShares.of(scores, edition.scores(node), settings.mostChildren()),
                covarianceShares(node, children.length),
                importances.ofChildren(node));
    }

    private Attempt<double[]> covarianceShares(int node, int children) {
        boolean isSum = plan.map(known -> known.aggregation(node)).orElse(null) instanceof Arithmetic;
        if (!isSum) {
            return Attempt.refused(Obstacle.NOT_A_SUM);
        }
        Result result = edition.result();
        int[] rows = IntStream.of(edition.rows())
                .filter(row -> !Double.isNaN(result.score(node, row)))
                .toArray();
        double[][] terms = new double[children][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] parts = result.contributions(node, rows[i]);
            for (int child = 0; child < children; child++) {
                terms[child][i] = Double.isNaN(parts[child]) ? 0 : parts[child]; // its weight goes to the others
            }
        }
        return VarianceShares.ofTerms(terms);
    }

    /** Nodes that stand at the depth of a node's parent, in order; the parent among them. */
    static int[] peersOfParent(RankedInEdition edition, int node) {
        int depth = edition.framework().depth(node) - 1;
        return Arrays.stream(edition.dimensions())
                .filter(dimension -> edition.framework().depth(dimension) == depth)
                .toArray();
    }
}
