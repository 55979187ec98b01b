// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The normal distribution of some columns, fitted to all their values by expectation and maximisation in turn; inside,
 * values are standardised.
 */
final class JointNormal {
    private static final double STEADY = 1e-10;
    private static final double SINGULAR = 1e-9;
    private static final int MOST = 20_000;

    private final Incomplete data;
    private final int[] members;
    private final int[] rows;
    private final double[] centres;
    private final double[] deviations;
    private final Map<BitSet, Conditional> byGaps = new HashMap<>();
    private RealVector mean;
    private RealMatrix covariance;
    private int rounds;

    private JointNormal(Incomplete data, int[] members) {
        this.data = data;
        this.members = members;
        this.rows = IntStream.of(data.learningByCode())
                .filter(row -> present(row).length > 0)
                .toArray();
        this.centres = new double[members.length];
        this.deviations = new double[members.length];
        for (int j = 0; j < members.length; j++) {
            Sample sample = data.sample(members[j]);
            if (!sample.varies()) {
                throw new NotComputable(
                        new Name(
                                "the indicator " + code(j)
                                        + ", which is to be distributed together with it, does not vary",
                                "与其联合分布的指标 " + code(j) + " 没有差异"),
                        new Name("Name others in 'on'.", "请在 on 中写其他指标。"));
            }
            centres[j] = sample.mean();
            deviations[j] = sample.populationStandardDeviation();
        }
        this.mean = MatrixUtils.createRealVector(new double[members.length]);
        this.covariance = MatrixUtils.createRealIdentityMatrix(members.length);
    }

    static JointNormal fit(Incomplete data, int[] members) {
        JointNormal joint = new JointNormal(data, members);
        if (joint.rows.length <= members.length) {
            throw new NotComputable(
                    new Name(
                            joint.rows.length + " units are too few for the covariances of " + members.length
                                    + " indicators",
                            joint.rows.length + " 个单元不足以估计 " + members.length + " 个指标的协方差"),
                    new Name("Name fewer indicators in 'on' than there are units.", "请使 on 中的指标少于单元数。"));
        }
        double moved = Double.POSITIVE_INFINITY;
        while (moved > STEADY) {
            moved = joint.round();
            if (joint.rounds == MOST) {
                throw new NotComputable(
                        new Name(
                                "expectation and maximisation have not come to rest after " + MOST + " rounds",
                                "期望最大化经 " + MOST + " 轮仍未收敛"),
                        new Name("Name indicators with fewer gaps in 'on'.", "请在 on 中写缺失较少的指标。"));
            }
        }
        joint.decomposed(IntStream.range(0, members.length).toArray());
        return joint;
    }

    private String code(int j) {
        return data.table().columns().get(members[j]);
    }

    private double standardised(int j, int row) {
        return (data.table().value(members[j], row) - centres[j]) / deviations[j];
    }

    private int[] present(int row) {
        return IntStream.range(0, members.length)
                .filter(j -> !Double.isNaN(data.table().value(members[j], row)))
                .toArray();
    }

    private int[] missing(int row) {
        return IntStream.range(0, members.length)
                .filter(j -> Double.isNaN(data.table().value(members[j], row)))
                .toArray();
    }

    /** One expectation and one maximisation; by how much a mean or a covariance moved at most. */
    private double round() {
        int p = members.length;
        double[] sum = new double[p];
        double[][] products = new double[p][p];
        for (int row : rows) {
            Conditional conditional = conditional(row);
            double[] expected = expected(row, conditional);
            for (int j = 0; j < p; j++) {
                sum[j] += expected[j];
                for (int i = 0; i < p; i++) {
                    products[j][i] += expected[j] * expected[i];
                }
            }
            conditional.addCovariance(products);
        }
        RealVector nextMean = MatrixUtils.createRealVector(sum).mapMultiply(1.0 / rows.length);
        RealMatrix next = MatrixUtils.createRealMatrix(products)
                .scalarMultiply(1.0 / rows.length)
                .subtract(nextMean.outerProduct(nextMean));
        double moved = nextMean.subtract(mean).getLInfNorm();
        for (int j = 0; j < p; j++) {
            moved = Math.max(
                    moved,
                    next.getColumnVector(j)
                            .subtract(covariance.getColumnVector(j))
                            .getLInfNorm());
        }
        mean = nextMean;
        covariance = next;
        byGaps.clear();
        rounds++;
        return moved;
    }

    /** Made once for all rows with the same gaps. */
    private Conditional conditional(int row) {
        BitSet gaps = new BitSet(members.length);
        for (int j = 0; j < members.length; j++) {
            gaps.set(j, Double.isNaN(data.table().value(members[j], row)));
        }
        return byGaps.computeIfAbsent(gaps, none -> conditional(present(row), missing(row)));
    }

    private Conditional conditional(int[] present, int[] missing) {
        return missing.length == 0 || present.length == 0
                ? new Conditional(present, missing, Optional.empty())
                : Conditional.of(present, missing, covariance, decomposed(present));
    }

    /** The standardised values of a row, gaps by their conditional means. */
    private double[] expected(int row, Conditional conditional) {
        double[] expected = mean.toArray();
        int[] present = conditional.present();
        double[] distance = new double[present.length];
        for (int i = 0; i < present.length; i++) {
            double value = standardised(present[i], row);
            distance[i] = value - expected[present[i]];
            expected[present[i]] = value;
        }
        conditional.addShift(expected, distance);
        return expected;
    }

    private CholeskyDecomposition decomposed(int[] of) {
        try {
            return decomposition(of);
        } catch (MathIllegalArgumentException singular) {
            int j = firstDetermined(of);
            throw new NotComputable(
                    new Name(
                            "the indicator " + code(j)
                                    + " is determined by others that are to be distributed together with it",
                            "指标 " + code(j) + " 由与其联合分布的其他指标完全决定"),
                    new Name(
                            "Name fewer indicators in 'on', and " + code(j) + " not among them.",
                            "请减少 on 中的指标，并去掉 " + code(j) + "。"));
        }
    }

    private CholeskyDecomposition decomposition(int[] of) {
        return new CholeskyDecomposition(covariance.getSubMatrix(of, of), SINGULAR, SINGULAR);
    }

    /** The first of some columns of which the covariance with those before it is singular. */
    private int firstDetermined(int[] of) {
        for (int count = 1; count < of.length; count++) {
            try {
                decomposition(Arrays.copyOf(of, count));
            } catch (MathIllegalArgumentException singular) {
                return of[count - 1];
            }
        }
        return of[of.length - 1];
    }

    /** The conditional mean of a column in a row, in its own unit of measurement. */
    double expected(int column, int row) {
        int j = Arrays.binarySearch(members, column);
        return centres[j] + deviations[j] * expected(row, conditional(row))[j];
    }

    List<Constant> constants(int column) {
        int j = Arrays.binarySearch(members, column);
        return List.of(
                new Constant("mean", centres[j] + deviations[j] * mean.getEntry(j)),
                new Constant("sd", deviations[j] * Math.sqrt(covariance.getEntry(j, j))),
                new Constant("rounds", rounds));
    }
}
