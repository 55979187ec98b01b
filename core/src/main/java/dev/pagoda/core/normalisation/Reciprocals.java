// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.statistics.Sample;

/** One divided by each reference value. */
final class Reciprocals {
    private Reciprocals() {}

    static Sample of(Sample sample) {
        double[] turned = sample.sorted();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = 1 / Proportion.positive(turned[i]);
        }
        return Sample.of(turned);
    }
}
