package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/** No treatment: every value stays as it is. */
public record None() implements Treatment {
    public static final Method<Treatment> METHOD = new Method<>(
            "none",
            new Name("No treatment", "不处理"),
            new Name("Leaves the values as they are.", "保持原值不变。"),
            "y = x",
            "",
            List.of(),
            given -> new None());

    @Override
    public Transform fit(Sample reference) {
        return Transform.NONE;
    }
}
