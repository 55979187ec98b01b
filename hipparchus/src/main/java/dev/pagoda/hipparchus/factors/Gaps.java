package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Parameter;
import java.util.List;

/** Which units correlations are taken over. */
enum Gaps {
    /** Those that have every child. */
    COMPLETE,
    /** For each pair of children those that have both. */
    PAIRWISE;

    static final Parameter<String> PARAMETER = Parameter.choice(
            "missing",
            List.of("complete", "pairwise"),
            "correlations over the units that have every child (R, COINr), or for each pair those that have both",
            "相关系数取自各子项均有数据的单元（R、COINr），或逐对取双方均有数据的单元");

    static Gaps named(String name) {
        return name.equals("complete") ? COMPLETE : PAIRWISE;
    }
}
