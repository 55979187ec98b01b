// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Lanes;
import java.util.Arrays;
import java.util.List;

/**
 * The replications from which Sobol' indices are estimated: two independent sets of points A and B, and for each factor
 * i the set AB_i, which is A with the numbers of factor i taken from B; where pairs are asked for also BA_i, which is B
 * with the numbers of factor i taken from A.
 *
 * <p>Replication {@code r = n · blocks + block}: row n of the base points, in block 0 for A, 1 for B, 2 + i for AB_i, 2
 * + d + i for BA_i, with d factors. So a larger base keeps all replications of a smaller one. Number j of A is number j
 * of the base draws in their replication n; number j of B is their number k + j, where k numbers are varied: a Sobol'
 * sequence needs 2 k dimensions.
 *
 * <p>Source: Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics
 * Communications 181; Saltelli (2002) for BA_i.
 */
public final class SaltelliDesign implements Draws {
    private static final int A = 0;
    private static final int B = 1;
    private static final int FIRST_AB = 2;

    private final Draws base;
    private final int size;
    private final List<SobolFactor> factors;
    private final boolean pairs;
    /** The factor of each number. */
    private final int[] owners;

    /**
     * A design.
     *
     * @param base where points come from
     * @param size rows of A and of B
     * @param factors what is varied; every number from 0 on belongs to one factor
     * @param pairs whether indices of pairs of factors are wanted, which takes nearly twice the replications
     */
    public SaltelliDesign(Draws base, int size, List<SobolFactor> factors, boolean pairs) {
        this.base = base;
        this.size = size;
        this.factors = List.copyOf(factors);
        this.pairs = pairs;
        this.owners = owners(this.factors);
    }

    private static int[] owners(List<SobolFactor> factors) {
        int[] owners = new int
                [factors.stream().mapToInt(factor -> factor.numbers().length).sum()];
        Arrays.fill(owners, -1);
        for (int i = 0; i < factors.size(); i++) {
            for (int number : factors.get(i).numbers()) {
                if (number < 0 || number >= owners.length || owners[number] >= 0) {
                    throw new IllegalArgumentException("number " + number + " of factor "
                            + factors.get(i).name() + " belongs to another factor too, or one before it to none");
                }
                owners[number] = i;
            }
        }
        return owners;
    }

    public int size() {
        return size;
    }

    public List<SobolFactor> factors() {
        return factors;
    }

    /** How many random numbers are varied. */
    public int numbers() {
        return owners.length;
    }

    /** Replications for each row of the base points. */
    public int blocks() {
        return FIRST_AB + factors.size() * (pairs ? 2 : 1);
    }

    /** How many replications there are. */
    public long replications() {
        return (long) size * blocks();
    }

    /**
     * What the replications gave, {@code y[replication]}, sorted into blocks. A row in which one of them is NaN,
     * because it could not be computed, is left out of all blocks.
     */
    public Outputs outputs(double[] y) {
        if (y.length != replications()) {
            throw new IllegalArgumentException(y.length + " outputs for " + replications() + " replications");
        }
        int blocks = blocks();
        double[][] sorted = new double[blocks][size];
        int rows = 0;
        for (int n = 0; n < size; n++) {
            boolean whole = true;
            for (int block = 0; block < blocks; block++) {
                double value = y[n * blocks + block];
                sorted[block][rows] = value;
                whole &= !Double.isNaN(value);
            }
            rows += whole ? 1 : 0;
        }
        for (int block = 0; block < blocks; block++) {
            sorted[block] = Arrays.copyOf(sorted[block], rows);
        }
        int end = FIRST_AB + factors.size();
        return new Outputs(
                sorted[A],
                sorted[B],
                Arrays.copyOfRange(sorted, FIRST_AB, end),
                Arrays.copyOfRange(sorted, end, blocks));
    }

    @Override
    public void fill(Lanes lanes, long[] replications, int from, int count, double[] into) {
        int blocks = blocks();
        long[] rows = new long[Lanes.COUNT];
        int[] block = new int[Lanes.COUNT];
        boolean onlyA = true;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            rows[lane] = replications[lane] / blocks;
            block[lane] = (int) (replications[lane] - rows[lane] * blocks);
            onlyA &= block[lane] == A;
        }
        base.fill(lanes, rows, from, count, into);
        if (onlyA) {
            return;
        }
        double[] other = new double[count * Lanes.COUNT];
        base.fill(lanes, rows, owners.length + from, count, other);
        for (int n = 0; n < count; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                if (comesFromB(block[lane], owners[from + n])) {
                    into[n * Lanes.COUNT + lane] = other[n * Lanes.COUNT + lane];
                }
            }
        }
    }

    private boolean comesFromB(int block, int factor) {
        if (block < FIRST_AB) {
            return block == B;
        }
        int mixed = block - FIRST_AB;
        return mixed < factors.size() ? mixed == factor : mixed - factors.size() != factor;
    }
}
