// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

/** How factors are found in correlations. */
interface Extraction {
    /** Least uniqueness that is looked for; a child there is a Heywood case, whose factors would explain it wholly. */
    double LEAST = 0.005;

    /** Loadings and uniquenesses of a number of factors. */
    Found of(ChildCorrelations correlations, int factors);

    /**
     * What was found.
     *
     * @param uniquenesses share of the variance of each child that the factors do not explain, from LEAST to 1
     */
    record Found(Loadings loadings, double[] uniquenesses) {}
}
