// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.weighting.Siblings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The product-moment correlations of those children that vary.
 *
 * @param children numbers of these children among their siblings
 * @param codes their codes
 * @param matrix their correlations
 * @param deviations their standard deviations (n − 1)
 */
public record ChildCorrelations(int[] children, List<String> codes, RealMatrix matrix, double[] deviations) {
    private static final double SINGULAR = 1e-10;

    /** Over the units that have every child. */
    public static ChildCorrelations ofComplete(Siblings siblings) {
        return of(siblings, Gaps.COMPLETE);
    }

    /** Refuses fewer than two children that vary, and fewer units than children and one more. */
    static ChildCorrelations of(Siblings siblings, Gaps gaps) {
        double[][] scores = gaps == Gaps.COMPLETE ? complete(siblings.scores()) : siblings.scores();
        int[] varying = IntStream.range(0, scores.length)
                .filter(child -> varies(scores[child]))
                .toArray();
        List<String> codes =
                IntStream.of(varying).mapToObj(siblings.codes()::get).toList();
        int units = scores[0].length;
        if (units <= scores.length) {
            throw new NotComputable(
                    new Name(
                            "only " + units + " units have scores for all of the " + scores.length
                                    + " children, and the correlations of so many need " + (scores.length + 1),
                            "只有 " + units + " 个单元在全部 " + scores.length + " 个下级上都有得分，而计算其相关系数需要 " + (scores.length + 1)
                                    + " 个"),
                    new Name(
                            "Fill the gaps, rank more units, set missing to pairwise, or weigh these children by equal.",
                            "请补齐缺失值，增加参评单元，将 missing 设为 pairwise，或对这些下级用 equal 赋权。"));
        }
        if (varying.length < 2) {
            throw new NotComputable(
                    new Name(
                            "of the children " + String.join(", ", siblings.codes()) + " "
                                    + (codes.isEmpty() ? "none varies" : "only " + codes.get(0) + " varies")
                                    + ", and correlations need two that do",
                            "下级 " + String.join("、", siblings.codes()) + " 中"
                                    + (codes.isEmpty() ? "没有一个有差异" : "只有 " + codes.get(0) + " 有差异") + "，而相关系数至少需要两个"),
                    new Name("Use weighting equal or given here.", "请在此改用 equal 或 given 赋权。"));
        }
        double[] deviations = IntStream.of(varying)
                .mapToDouble(child -> Sample.of(scores[child]).standardDeviation())
                .toArray();
        return new ChildCorrelations(varying, codes, matrix(scores, varying, gaps), deviations);
    }

    private static boolean varies(double[] scores) {
        double first = Double.NaN;
        for (double score : scores) {
            first = Double.isNaN(first) ? score : first;
            if (!Double.isNaN(score) && score != first) {
                return true;
            }
        }
        return false;
    }

    /** The units that have every child, in an order that depends on the scores alone: sums are taken in it. */
    private static double[][] complete(double[][] scores) {
        double[][] rows = IntStream.range(0, scores[0].length)
                .mapToObj(unit ->
                        Arrays.stream(scores).mapToDouble(child -> child[unit]).toArray())
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .sorted(Arrays::compare)
                .toArray(double[][]::new);
        double[][] kept = new double[scores.length][];
        Arrays.setAll(
                kept,
                child -> Arrays.stream(rows).mapToDouble(row -> row[child]).toArray());
        return kept;
    }

    private static RealMatrix matrix(double[][] scores, int[] varying, Gaps gaps) {
        double[][] standardised = new double[varying.length][];
        Arrays.setAll(standardised, k -> gaps == Gaps.COMPLETE ? standardised(scores[varying[k]]) : scores[varying[k]]);
        double[][] matrix = new double[varying.length][varying.length];
        for (int k = 0; k < varying.length; k++) {
            matrix[k][k] = 1;
            for (int l = 0; l < k; l++) {
                double r = gaps == Gaps.COMPLETE
                        ? product(standardised[k], standardised[l])
                        : pairwise(standardised[k], standardised[l]);
                matrix[k][l] = r;
                matrix[l][k] = r;
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    private static double pairwise(double[] one, double[] other) {
        double r = Correlation.pearson(one, other);
        return Double.isNaN(r) ? 0 : r; // nothing is known of a pair that no two units have
    }

    /** Deviations from the mean, whose squares sum to 1. */
    private static double[] standardised(double[] scores) {
        double mean = Arrays.stream(scores).sum() / scores.length;
        double[] deviations = Arrays.stream(scores).map(x -> x - mean).toArray();
        double length = Math.sqrt(product(deviations, deviations));
        return Arrays.stream(deviations).map(x -> x / length).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    public int size() {
        return children.length;
    }

    /** Eigenvalues in descending order, with their vectors. */
    EigenDecompositionSymmetric eigen() {
        return eigen(matrix);
    }

    static EigenDecompositionSymmetric eigen(RealMatrix symmetric) {
        return new EigenDecompositionSymmetric(symmetric, EigenDecompositionSymmetric.DEFAULT_EPSILON, true);
    }

    /** Refuses children one of which follows from others. */
    public void requireRegular() {
        EigenDecompositionSymmetric eigen = eigen();
        int last = size() - 1;
        if (eigen.getEigenvalue(last) < SINGULAR) {
            double[] vector = eigen.getEigenvector(last).toArray();
            List<String> repeated = IntStream.range(0, size())
                    .filter(k -> Math.abs(vector[k]) > 0.05)
                    .mapToObj(codes::get)
                    .toList();
            throw new NotComputable(
                    new Name(
                            "the correlations of the children are singular: " + String.join(", ", repeated)
                                    + " tell nothing that the others do not",
                            "下级的相关矩阵奇异：" + String.join("、", repeated) + " 不提供其他下级以外的信息"),
                    new Name(
                            "Leave one of them out, fill gaps otherwise, or use weighting principal-components.",
                            "请去掉其中之一，改用其他插补，或改用 principal-components 赋权。"));
        }
    }

    /** Weights of all siblings in proportion to those of the children that vary; 0 for the others. */
    public double[] weights(double[] parts, int siblings) {
        double sum = Arrays.stream(parts).sum();
        double[] weights = new double[siblings];
        for (int k = 0; k < parts.length; k++) {
            weights[children[k]] = parts[k] / sum;
        }
        return weights;
    }
}
