// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/**
 * A quantity of the unit with its room: it moves from where it is in steps of its lattice, in the good direction, up to
 * its bound.
 *
 * @param from the observed value; NaN if there is none, and then the first step reports the worst value of the ranked
 *     units
 * @param start the number of the lattice at no step
 * @param sign the good direction
 * @param room how many steps there are to the bound
 * @param sizeOfStep see {@link QuantityChange#size}
 */
record Lever(Quantity quantity, double from, long start, int sign, long room, double sizeOfStep) {
    QuantityChange change(long steps) {
        double to = steps == 0 ? from : new Lattice(quantity.decimals()).value(start + sign * steps);
        return new QuantityChange(quantity, from, to, size(steps));
    }

    double size(long steps) {
        return sizeOfStep * (Double.isNaN(from) ? Math.max(0, steps - 1) : steps);
    }

    /** How many steps lead up to an observed value but not beyond it; below zero where it lies behind. */
    long stepsTo(double value) {
        return sign * (new Lattice(quantity.decimals()).upTo(value, sign) - start);
    }
}
