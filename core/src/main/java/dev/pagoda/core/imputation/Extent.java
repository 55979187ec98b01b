// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

/** The worst and the best value of an indicator to learn from; NaN if there is none. */
record Extent(double worst, double best) {
    static Extent of(Incomplete data, int column) {
        double least = Double.NaN;
        double most = Double.NaN;
        for (int row : data.learning()) {
            double value = data.table().value(column, row) + 0.0; // no −0
            if (!(value >= least) && !Double.isNaN(value)) {
                least = value;
            }
            if (!(value <= most) && !Double.isNaN(value)) {
                most = value;
            }
        }
        return data.sign(column) > 0 ? new Extent(least, most) : new Extent(most, least);
    }

    boolean isEmpty() {
        return Double.isNaN(worst);
    }

    /** How far a value is from the worst to the best: 0 for the worst, 1 for the best. */
    double share(double value) {
        return (value - worst) / (best - worst);
    }

    /** The value that is so far from the worst to the best. */
    double value(double share) {
        return worst + share * (best - worst);
    }
}
