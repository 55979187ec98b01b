// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.List;

/** The way from the indicators' scores to the index for one period of a result, to be gone again with other weights. */
final class ScoreCurveTree {
    private final Plan plan;
    private final Framework framework;
    private final List<Integer> ranking;
    private final double[] weights;
    /** {@code nominal[node][unit]}: the scores as they are. */
    private final double[][] nominal;
    /**
     * The ranked units where some dimension compares units, else none: they are computed along, to be compared with.
     */
    private final int[] compared;

    ScoreCurveTree(Plan plan, Result result, int period) {
        this.plan = plan;
        this.framework = result.framework();
        this.ranking = result.ranking(0, period);
        this.weights = new double[framework.nodes().size()];
        this.nominal = new double[weights.length][result.methodology().units().size()];
        for (int node = 0; node < weights.length; node++) {
            weights[node] = result.weight(node, period);
            for (int unit = 0; unit < nominal[node].length; unit++) {
                nominal[node][unit] = result.score(node, result.row(unit, period));
            }
        }
        this.compared =
                comparesUnits() ? ranking.stream().mapToInt(unit -> unit).toArray() : new int[0];
    }

    private boolean comparesUnits() {
        for (int node = 0; node < weights.length; node++) {
            if (framework.children(node).length > 0 && plan.aggregation(node).comparesUnits()) {
                return true;
            }
        }
        return false;
    }

    Framework framework() {
        return framework;
    }

    Plan plan() {
        return plan;
    }

    /** The ranked units, best first. */
    List<Integer> ranking() {
        return ranking;
    }

    /** Weight of each node among its siblings, as it is. */
    double[] weights() {
        return weights.clone();
    }

    double weight(int node) {
        return weights[node];
    }

    /** Score of a node as it is; NaN where there is none. */
    double score(int node, int unit) {
        return nominal[node][unit];
    }

    /** The children of a node's parent, the node itself included. */
    int[] siblings(int node) {
        return framework.children(framework.parent(node));
    }

    /**
     * Index scores of some units under other weights, {@code weights[node]} among its siblings. NaN for a unit without
     * a score, and for all when a score cannot be taken. Weights learned from data stay what they are unless stated.
     */
    double[] index(double[] weights, int... units) {
        int[] rows = Arrays.copyOf(units, units.length + compared.length);
        System.arraycopy(compared, 0, rows, units.length, compared.length);
        double[][] values = new double[framework.nodes().size()][rows.length];
        for (int node = values.length - 1; node >= 0; node--) {
            int[] children = framework.children(node);
            for (int i = 0; i < rows.length && children.length == 0; i++) {
                values[node][i] = nominal[node][rows[i]];
            }
            if (children.length > 0) {
                try {
                    values[node] = dimension(node, children, values, weights, units.length);
                } catch (NotComputable refused) {
                    Arrays.fill(values[0], Double.NaN);
                    break;
                }
            }
        }
        return Arrays.copyOf(values[0], units.length);
    }

    /** The ranked units, which others are compared with, are the rows from one on. */
    private double[] dimension(int node, int[] children, double[][] values, double[] weights, int ranked) {
        double[][] scores = new double[children.length][];
        double[][] reference = new double[children.length][];
        double[] local = new double[children.length];
        for (int j = 0; j < children.length; j++) {
            scores[j] = values[children[j]];
            reference[j] = Arrays.copyOfRange(scores[j], ranked, scores[j].length);
            local[j] = weights[children[j]];
        }
        double[] made = plan.aggregation(node).aggregate(scores, local, reference);
        for (int i = 0; i < made.length; i++) {
            int there = 0;
            for (double[] child : scores) {
                there += Double.isNaN(child[i]) ? 0 : 1;
            }
            made[i] = (double) there / children.length < plan.coverage(node) ? Double.NaN : made[i];
        }
        return made;
    }
}
