// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

/** Gives the children of a node their weights. */
public interface Weighting {
    /** Weights of the siblings, and what was found on the way. */
    Weighed weigh(Siblings siblings);
}
