// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Functions whose indices are known, and designs that are run over them. */
final class Functions {
    private static final Lanes LANES = new PlainLanes();

    private Functions() {}

    /** {@code sin z1 + 7 sin² z2 + 0.1 z3⁴ sin z1} with z = π (2 x − 1); Ishigami, Homma (1990). */
    static double ishigami(double[] x) {
        double[] z = new double[3];
        for (int i = 0; i < 3; i++) {
            z[i] = StrictMath.PI * (2 * x[i] - 1);
        }
        double sine = StrictMath.sin(z[1]);
        return StrictMath.sin(z[0]) + 7 * sine * sine + 0.1 * z[2] * z[2] * z[2] * z[2] * StrictMath.sin(z[0]);
    }

    /** {@code ∏ (|4 x_i − 2| + a_i) / (1 + a_i)}, a = (0, 1, 4.5, 9); Saltelli, Sobol' (1995). */
    static double g(double[] x) {
        double[] a = {0, 1, 4.5, 9};
        double product = 1;
        for (int i = 0; i < 4; i++) {
            product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    /** Factors x1, x2 …, each of one number. */
    static List<SobolFactor> factors(int count) {
        List<SobolFactor> factors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            factors.add(new SobolFactor("x" + (i + 1), new int[] {i}));
        }
        return factors;
    }

    /** The numbers of one replication. */
    static double[] numbers(SaltelliDesign design, long replication) {
        double[] octet = new double[design.numbers() * Lanes.COUNT];
        long[] replications = new long[Lanes.COUNT];
        replications[3] = replication;
        design.fill(LANES, replications, 0, design.numbers(), octet);
        double[] numbers = new double[design.numbers()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = octet[n * Lanes.COUNT + 3];
        }
        return numbers;
    }

    /** The function of every replication. */
    static double[] outputs(SaltelliDesign design, ToDoubleFunction<double[]> function) {
        double[] y = new double[(int) design.replications()];
        for (int r = 0; r < y.length; r++) {
            y[r] = function.applyAsDouble(numbers(design, r));
        }
        return y;
    }

    /**
     * Direction numbers of the first 8 dimensions: primitive polynomials and initial numbers of Joe, Kuo (2008), file
     * new-joe-kuo-6.21201.
     */
    static long[][] directions() {
        int[] polynomials = {0, 0, 1, 1, 2, 1, 4, 2};
        int[][] initial = {{}, {1}, {1, 3}, {1, 3, 1}, {1, 1, 1}, {1, 1, 3, 3}, {1, 3, 5, 13}, {1, 1, 5, 5, 17}};
        long[][] directions = new long[8][31];
        for (int n = 0; n < 8; n++) {
            int degree = initial[n].length;
            for (int bit = 0; bit < 31; bit++) {
                if (n == 0) {
                    directions[n][bit] = 1L << SobolSequence.BITS - 1 - bit;
                } else if (bit < degree) {
                    directions[n][bit] = (long) initial[n][bit] << SobolSequence.BITS - 1 - bit;
                } else {
                    long v = directions[n][bit - degree];
                    long next = v ^ v >>> degree;
                    for (int k = 1; k < degree; k++) {
                        next ^= (polynomials[n] >> degree - 1 - k & 1) * directions[n][bit - k];
                    }
                    directions[n][bit] = next;
                }
            }
        }
        return directions;
    }
}
