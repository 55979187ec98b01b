// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Scenario;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one combination of discrete choices comes to, in the columns, nodes and units of the index itself.
 *
 * @param scores {@code scores[indicator][unit]} as they are aggregated; NaN where missing, and for a unit that is not
 *     ranked
 * @param weights {@code weights[node]} among its siblings
 * @param nodes how each dimension is made, in preorder
 * @param problems why it cannot be computed; the rest is then empty
 */
record Computed(double[][] scores, double[] weights, List<Scenario.AtNode> nodes, List<Problem> problems) {
    static Computed failed(List<Problem> problems) {
        return new Computed(new double[0][], new double[0], List.of(), problems);
    }

    boolean hasFailed() {
        return !problems.isEmpty();
    }

    /**
     * Reads a result.
     *
     * @param nominal the result of the index itself
     * @param units the units of the study, by their place in the methodology of the index
     */
    static Computed of(Plan plan, Result result, Result nominal, int[] units) {
        Framework own = result.framework();
        Framework framework = nominal.framework();
        int edition = nominal.methodology().edition();
        Map<String, Integer> places = new HashMap<>();
        result.methodology().units().forEach(unit -> places.put(unit.code(), places.size()));
        double[][] scores = new double[framework.indicators().size()][units.length];
        for (double[] column : scores) {
            Arrays.fill(column, Double.NaN);
        }
        double[] weights = new double[framework.nodes().size()];
        List<Scenario.AtNode> nodes = new ArrayList<>();
        for (int node = 0; node < weights.length; node++) {
            int at = own.position(framework.nodes().get(node).code());
            // What is left out has no score anywhere, so its weight does not matter, but must be one.
            weights[node] = at < 0 ? nominal.weight(node, edition) : result.weight(at, edition);
            if (framework.nodes().get(node) instanceof Indicator indicator) {
                for (int u = 0; u < units.length && at >= 0; u++) {
                    int place = places.getOrDefault(
                            nominal.methodology().units().get(units[u]).code(), -1);
                    int row = place < 0 ? -1 : result.row(place, edition);
                    if (row >= 0 && result.isRanked(row)) {
                        scores[framework.column(indicator)][u] = result.score(at, row);
                    }
                }
            } else {
                nodes.add(atNode(plan, own, at, framework.children(node).length));
            }
        }
        return new Computed(scores, weights, nodes, List.of());
    }

    /** The share of children that must be there counts those that are left out as not being there. */
    private static Scenario.AtNode atNode(Plan plan, Framework own, int node, int children) {
        if (node < 0) {
            return new Scenario.AtNode(new Arithmetic());
        }
        double coverage = plan.coverage(node);
        int left = own.children(node).length;
        return new Scenario.AtNode(
                plan.aggregation(node), left == children ? coverage : coverage * left / children - 1e-12);
    }
}
