// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

/**
 * How first-order indices are estimated from the outputs of a design. Total indices are by Jansen's formula in any
 * case, {@code ST_i = Σ (yA − yABi)² / (2 N V)}, and V is the variance of A and B together.
 *
 * <p>{@link #SALTELLI} is what Saltelli et al. (2010) recommend and COINr computes; it loses all accuracy when the mean
 * of the outputs is large beside their spread. {@link #CENTRED} is the same of outputs less their mean, as SALib
 * computes it. {@link #JANSEN} does not depend on the mean and is the better for indices near 1; the R package
 * sensitivity offers it as soboljansen.
 */
public enum Estimator {
    /** {@code S_i = Σ yB (yABi − yA) / (N V)}. */
    SALTELLI(0),
    /** The same, with the mean of all outputs taken off first. */
    CENTRED(0),
    /** {@code S_i = 1 − Σ (yB − yABi)² / (2 N V)}. */
    JANSEN(1);

    /** What the mean of the terms, divided by V, is added to. */
    final double offset;

    Estimator(double offset) {
        this.offset = offset;
    }

    /** What is taken off the outputs before terms are made. */
    double origin(Outputs outputs) {
        return this == CENTRED ? outputs.meanOfAll() : 0;
    }

    /** One row's term of a first-order index. */
    double first(double a, double b, double ab) {
        return this == JANSEN ? -(b - ab) * (b - ab) / 2 : b * (ab - a);
    }

    /** One row's term of a total index. */
    static double total(double a, double ab) {
        return (a - ab) * (a - ab) / 2;
    }

    /**
     * One row's term of the closed index of two factors i and j, {@code S_i + S_j + S_ij}: y of BA_i and of AB_j have
     * those two in common and nothing else (Saltelli 2002).
     */
    double closed(double a, double b, double ba, double ab) {
        return this == JANSEN ? -(ba - ab) * (ba - ab) / 2 : ba * ab - a * b;
    }
}
