// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;

/** Twenty values from 1 to 20, and outliers beside them. */
final class Tail {
    static final OutlierTest TEST = new OutlierTest(2, 3.5);

    private Tail() {}

    static Sample with(double... outliers) {
        double[] values = Arrays.copyOf(outliers, outliers.length + 20);
        for (int i = 0; i < 20; i++) {
            values[outliers.length + i] = i + 1;
        }
        return Sample.of(values);
    }

    static Sample after(Transform transform, Sample sample) {
        return Sample.of(Arrays.stream(sample.sorted()).map(transform::apply).toArray());
    }
}
