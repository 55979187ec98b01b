// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

/**
 * Puts the values of an indicator on a common scale where more is better. Learning the scale and applying it are two
 * acts.
 */
public interface Normalisation {
    /** Learns a scale from reference values. */
    Scale fit(Reference reference);
}
