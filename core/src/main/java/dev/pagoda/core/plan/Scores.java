package dev.pagoda.core.plan;

import java.util.List;

/**
 * Scores and weights of all nodes.
 *
 * @param values {@code values[node][row]}; NaN where there is none
 * @param weights {@code weights[scope][node]}: a node's weight among its siblings, in the periods of the scope
 * @param periods the periods of each scope
 */
record Scores(double[][] values, double[][] weights, List<List<Integer>> periods) {}
