// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.statistics.Sample;

/** Tames outliers and skew of an indicator, in its own unit of measurement, before normalisation. */
public interface Treatment {
    /** Learns what to do from the values of the ranked units in the periods to learn from. */
    Transform fit(Sample reference);
}
