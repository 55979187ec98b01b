// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import java.util.Arrays;
import java.util.List;

/**
 * The way from the indicators to the index that knows every case: missing scores, children that must be there, any
 * aggregation. One replication at a time.
 *
 * <p>Arithmetic and geometric means are computed here as {@link Arithmetic} and {@link Geometric} define them, with the
 * logarithm and exponential of the shorter way; other aggregations are asked themselves.
 */
final class LongWay {
    private final Tree tree;
    private final int[] dimensions;
    private final int[][] children;
    private final int[] firstWeights;
    private final double[][] values;
    private final double[] sum;
    private final double[] present;
    private final int[] counted;

    LongWay(Study study, int[] firstWeights) {
        this.tree = study.tree();
        this.dimensions = tree.dimensions();
        this.firstWeights = firstWeights;
        this.values = new double[tree.nodes()][];
        this.children = new int[dimensions.length][];
        for (int k = 0; k < dimensions.length; k++) {
            values[dimensions[k]] = new double[study.units()];
            children[k] = tree.children(dimensions[k]);
        }
        this.sum = new double[study.units()];
        this.present = new double[study.units()];
        this.counted = new int[study.units()];
    }

    /**
     * Scores of the index of one replication; the array is used again by the next one.
     *
     * @param weights {@code weights[at + (firstWeights[dimension] + child) * Lanes.COUNT]}
     * @throws NotComputable if an aggregation cannot take a score
     */
    double[] scores(IndicatorScores data, List<Scenario.AtNode> nodes, double[] weights, int at) {
        for (int k = dimensions.length - 1; k >= 0; k--) {
            int first = at + firstWeights[k] * Lanes.COUNT;
            Scenario.AtNode how = nodes.get(k);
            if (how.aggregation() instanceof Arithmetic) {
                mean(data, k, weights, first, false);
            } else if (how.aggregation() instanceof Geometric) {
                mean(data, k, weights, first, true);
            } else {
                ask(data, k, how, weights, first);
            }
            cover(data, k, how.coverage());
        }
        return values[0];
    }

    private double[] childScores(IndicatorScores data, int child) {
        return tree.column(child) < 0 ? values[child] : data.column(tree.column(child));
    }

    private void mean(IndicatorScores data, int k, double[] weights, int first, boolean geometric) {
        Arrays.fill(sum, 0);
        Arrays.fill(present, 0);
        for (int j = 0; j < children[k].length; j++) {
            double weight = weights[first + j * Lanes.COUNT];
            double[] scores = childScores(data, children[k][j]);
            if (geometric && weight > 0) {
                addLogarithms(scores, weight, j);
            } else if (!geometric) {
                add(scores, weight);
            }
        }
        double[] made = values[dimensions[k]];
        for (int unit = 0; unit < made.length; unit++) {
            double mean = sum[unit] / present[unit]; // 0/0 = NaN: no child that counts is there
            made[unit] = geometric ? Exponential.of(mean) : mean;
        }
    }

    private void add(double[] scores, double weight) {
        for (int unit = 0; unit < scores.length; unit++) {
            if (!Double.isNaN(scores[unit])) {
                sum[unit] += weight * scores[unit];
                present[unit] += weight;
            }
        }
    }

    private void addLogarithms(double[] scores, double weight, int child) {
        for (int unit = 0; unit < scores.length; unit++) {
            if (!Double.isNaN(scores[unit])) {
                double logarithm = PortableLogarithm.of(scores[unit]);
                if (Double.isNaN(logarithm)) {
                    throw new NotComputable(
                            new Name("a geometric mean needs scores above 0", "几何平均要求得分大于 0"), Name.NONE, child, unit);
                }
                sum[unit] += weight * logarithm;
                present[unit] += weight;
            }
        }
    }

    private void ask(IndicatorScores data, int k, Scenario.AtNode how, double[] weights, int first) {
        double[][] scores = new double[children[k].length][];
        double[] own = new double[scores.length];
        for (int j = 0; j < scores.length; j++) {
            scores[j] = childScores(data, children[k][j]);
            own[j] = weights[first + j * Lanes.COUNT];
        }
        double[] made = how.aggregation().aggregate(scores, own, scores);
        System.arraycopy(made, 0, values[dimensions[k]], 0, made.length);
    }

    /** Takes away the scores of units too few of whose children are there. */
    private void cover(IndicatorScores data, int k, double coverage) {
        if (coverage <= 0) {
            return;
        }
        Arrays.fill(counted, 0);
        for (int child : children[k]) {
            double[] scores = childScores(data, child);
            for (int unit = 0; unit < scores.length; unit++) {
                counted[unit] += Double.isNaN(scores[unit]) ? 0 : 1;
            }
        }
        for (int unit = 0; unit < counted.length; unit++) {
            if ((double) counted[unit] / children[k].length < coverage) {
                values[dimensions[k]][unit] = Double.NaN;
            }
        }
    }
}
