// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/**
 * What a change leads to.
 *
 * @param rank NaN if the plan cannot be run with it or the unit is not ranked
 * @param margin points above the score to come up to, negative below it
 */
record Trial(double rank, boolean reached, double margin) {
    static final Trial FAILED = new Trial(Double.NaN, false, Double.NEGATIVE_INFINITY);
}
