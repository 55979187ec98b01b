// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Treatment;

/** Values whose most likely powers are known, and the power that a treatment finds. */
final class Powers {
    static final double[] POSITIVE = {0.8, 1.1, 1.3, 1.9, 2.2, 2.4, 3.1, 4.7, 5.2, 7.7, 12.5, 31};
    static final double[] MIXED = {-3.2, -1.5, -0.7, -0.1, 0, 0.4, 0.9, 1.6, 2.8, 4.4, 9, 17.5};

    private Powers() {}

    static double lambda(Treatment treatment, double... values) {
        return treatment.fit(Sample.of(values)).constants().stream()
                .filter(constant -> constant.name().equals("lambda"))
                .mapToDouble(Constant::value)
                .sum();
    }
}
