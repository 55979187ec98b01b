// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Parameter;

/** Which units correlations are taken over. */
enum Gaps {
    /** Those that have every child. */
    COMPLETE,
    /** For each pair of children those that have both. */
    PAIRWISE;

    static final Parameter<Gaps> PARAMETER = Parameter.choice(
            "missing",
            COMPLETE,
            "correlations over the units that have every child (R, COINr), or for each pair those that have both",
            "相关系数取自各子项均有数据的单元（R、COINr），或逐对取双方均有数据的单元");
}
