// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/** No treatment: every value stays as it is. */
public record NoTreatment() implements Treatment {
    public static final Method<Treatment> METHOD = new Method<>(
            "none",
            new Name("No treatment", "不处理"),
            new Name("Leaves the values as they are.", "保持原值不变。"),
            new Name(
                    "A single outlier can then squeeze all other units into a narrow band of scores.",
                    "个别异常值会把其他单元的得分压缩到很窄的区间。"),
            "y = x",
            "",
            List.of(),
            given -> new NoTreatment());

    @Override
    public Transform fit(Sample reference) {
        return Transform.NONE;
    }
}
