// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

/**
 * What the blocks of a design gave, row by row.
 *
 * <p>Shapes: {@code a[row]}, {@code b[row]}, {@code ab[factor][row]}; {@code ba[factor][row]}, or {@code ba} empty
 * where pairs are not asked for. No value is NaN.
 */
public record Outputs(double[] a, double[] b, double[][] ab, double[][] ba) {
    public Outputs {
        if (a.length != b.length || ba.length != 0 && ba.length != ab.length) {
            throw new IllegalArgumentException("the blocks do not fit together");
        }
    }

    public int rows() {
        return a.length;
    }

    public int factors() {
        return ab.length;
    }

    public boolean hasPairs() {
        return ba.length > 0;
    }

    /** Whether two values of A and B differ. */
    public boolean varies() {
        for (int n = 0; n < a.length; n++) {
            if (a[n] != a[0] || b[n] != a[0]) {
                return true;
            }
        }
        return false;
    }

    /** Mean over A and B, A first. */
    public double mean() {
        return (sum(a) + sum(b)) / (2 * a.length);
    }

    /** Mean over all blocks. */
    double meanOfAll() {
        double sum = sum(a) + sum(b);
        for (double[] block : ab) {
            sum += sum(block);
        }
        for (double[] block : ba) {
            sum += sum(block);
        }
        return sum / ((2 + ab.length + ba.length) * (double) a.length);
    }

    private static double sum(double[] block) {
        double sum = 0;
        for (double value : block) {
            sum += value;
        }
        return sum;
    }
}
