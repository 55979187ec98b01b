// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.statistics.Sample;

/** Whether a formula is applied to every indicator, or to one that fails the outlier test. */
public enum When {
    ALWAYS,
    FAILS;

    public static final Parameter<When> PARAMETER = Parameter.choice(
            "when",
            ALWAYS,
            "always, or only if the indicator fails the test of skewness and kurtosis",
            "始终处理，或仅在指标未通过偏度与峰度检验时处理");

    /** Whether values are to be treated. */
    public boolean calls(OutlierTest test, Sample values) {
        return this == ALWAYS || test.fails(values);
    }
}
