// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Ordinary least squares of one column on others, by QR decomposition of standardised predictors, so that what is too
 * close does not hang on units of measurement.
 */
final class LeastSquares {
    /**
     * A predictor whose part that the earlier ones do not explain has less than this share of its deviation is taken as
     * determined by them.
     */
    private static final double LEAST = 1e-8;

    private final Incomplete data;
    private final int column;
    private final int[] others;
    private final int[] complete;

    private LeastSquares(Incomplete data, int column, int[] others) {
        this.data = data;
        this.column = column;
        this.others = others;
        this.complete =
                IntStream.of(data.learningByCode()).filter(this::isComplete).toArray();
    }

    /** Intercept, then a coefficient for each of the others. */
    static double[] fit(Incomplete data, int column, int[] others) {
        return new LeastSquares(data, column, others).coefficients();
    }

    private boolean isComplete(int row) {
        Table table = data.table();
        return !Double.isNaN(table.value(column, row))
                && IntStream.of(others).noneMatch(other -> Double.isNaN(table.value(other, row)));
    }

    private String code(int j) {
        return data.table().columns().get(others[j]);
    }

    private double[] coefficients() {
        int least = others.length + 2;
        if (complete.length < least) {
            throw new NotComputable(
                    new Name(
                            complete.length + " units have values of it and of all " + others.length
                                    + " indicators in 'on'," + " fewer than the " + least
                                    + " that a regression on them needs",
                            "在该指标和 on 中全部 " + others.length + " 个指标上都有数值的单元只有 " + complete.length + " 个，少于回归所需的 "
                                    + least + " 个"),
                    new Name("Name fewer indicators in 'on', or ones with fewer gaps.", "请在 on 中减少指标，或选用缺失较少的指标。"));
        }
        double[] means = new double[others.length];
        double[] deviations = new double[others.length];
        RealMatrix design = design(means, deviations);
        QRDecomposition decomposition = new QRDecomposition(design);
        requireIndependent(decomposition.getR());
        double[] y = rows(column);
        double[] solution =
                decomposition.getSolver().solve(MatrixUtils.createRealVector(y)).toArray();
        for (int j = 0; j < others.length; j++) {
            solution[j + 1] /= deviations[j];
            solution[0] -= solution[j + 1] * means[j];
        }
        return solution;
    }

    private double[] rows(int of) {
        return Arrays.stream(complete)
                .mapToDouble(row -> data.table().value(of, row))
                .toArray();
    }

    /** A column of ones, then the standardised predictors. */
    private RealMatrix design(double[] means, double[] deviations) {
        RealMatrix design = MatrixUtils.createRealMatrix(complete.length, others.length + 1);
        for (int j = 0; j < others.length; j++) {
            double[] values = rows(others[j]);
            Sample sample = Sample.of(values);
            if (!sample.varies()) {
                throw new NotComputable(
                        new Name(
                                "the indicator " + code(j) + " in 'on' does not vary over the " + complete.length
                                        + " complete units",
                                "on 中的指标 " + code(j) + " 在 " + complete.length + " 个完整单元上没有差异"),
                        new Name("Take " + code(j) + " out of 'on'.", "请从 on 中去掉 " + code(j) + "。"));
            }
            means[j] = sample.mean();
            deviations[j] = sample.standardDeviation();
            for (int i = 0; i < values.length; i++) {
                design.setEntry(i, 0, 1);
                design.setEntry(i, j + 1, (values[i] - means[j]) / deviations[j]);
            }
        }
        return design;
    }

    private void requireIndependent(RealMatrix upper) {
        double size = Math.sqrt(complete.length - 1.0);
        for (int j = 0; j < others.length; j++) {
            if (!(Math.abs(upper.getEntry(j + 1, j + 1)) > LEAST * size)) {
                throw new NotComputable(
                        new Name(
                                "the indicator " + code(j) + " in 'on' is determined by those named before it",
                                "on 中的指标 " + code(j) + " 由排在其前的指标完全决定"),
                        new Name("Take " + code(j) + " out of 'on'.", "请从 on 中去掉 " + code(j) + "。"));
            }
        }
    }
}
