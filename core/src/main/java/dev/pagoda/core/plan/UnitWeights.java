// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Framework;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weights of the children of each dimension where every unit has its own. They are found when they are first asked
 * for, since most readers never ask.
 */
final class UnitWeights {
    private final RollUp rollUp;
    private final Framework framework;
    private final List<LearnFrom.Scope> scopes;
    private final boolean[] counts;
    private final double[][] values;
    private final double[][] weights;
    private final Map<Integer, Optional<double[][]>> found = new HashMap<>();

    /** {@code values[node][row]} and {@code weights[scope][node]} are those of the finished run. */
    UnitWeights(RollUp rollUp, Run run, List<LearnFrom.Scope> scopes, double[][] values, double[][] weights) {
        this.rollUp = rollUp;
        this.framework = run.methodology.framework();
        this.scopes = scopes;
        this.counts = run.counts();
        this.values = values;
        this.weights = weights;
    }

    /** {@code [child][row]} of a dimension; empty where all units share the weights. */
    synchronized Optional<double[][]> of(int dimension) {
        return found.computeIfAbsent(dimension, this::find);
    }

    private Optional<double[][]> find(int dimension) {
        int[] children = framework.children(dimension);
        double[][] all = new double[children.length][values[dimension].length];
        for (double[] child : all) {
            Arrays.fill(child, Double.NaN);
        }
        boolean any = false;
        for (int scope = 0; scope < scopes.size(); scope++) {
            for (int[] rows : together(scopes.get(scope).targets())) {
                Optional<double[][]> own = own(dimension, children, scope, rows);
                own.ifPresent(made -> put(made, rows, all));
                any |= own.isPresent();
            }
        }
        return any ? Optional.of(all) : Optional.empty();
    }

    /** As scores are computed: units that count together, the others one by one. */
    private List<int[]> together(int[] rows) {
        List<int[]> parts = new ArrayList<>(List.of(Run.only(counts, rows)));
        for (int row : rows) {
            if (!counts[row]) {
                parts.add(new int[] {row});
            }
        }
        return parts;
    }

    private Optional<double[][]> own(int dimension, int[] children, int scope, int[] rows) {
        double[] local = new double[children.length];
        Arrays.setAll(local, j -> weights[scope][children[j]]);
        try {
            return rollUp.byNode()
                    .get(dimension)
                    .orElseThrow()
                    .aggregation()
                    .method()
                    .weightsOfUnits(
                            scores(children, rows),
                            local,
                            scores(children, scopes.get(scope).learning()));
        } catch (NotComputable withoutScore) {
            return Optional.empty(); // a unit that is not ranked and has no score has no weights either
        }
    }

    private double[][] scores(int[] children, int[] rows) {
        double[][] scores = new double[children.length][];
        Arrays.setAll(
                scores,
                j -> Arrays.stream(rows)
                        .mapToDouble(row -> values[children[j]][row])
                        .toArray());
        return scores;
    }

    private static void put(double[][] made, int[] rows, double[][] all) {
        for (int j = 0; j < made.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                all[j][rows[i]] = made[j][i];
            }
        }
    }
}
