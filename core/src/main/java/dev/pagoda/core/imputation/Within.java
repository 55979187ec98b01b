// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

/** Which other indicators of the unit count. */
public enum Within {
    /** All. */
    INDEX,
    /** Those of the same parent. */
    PARENT,
    /** Those below the same ancestor at a stated level; of the same parent if that level is not above it. */
    LEVEL
}
