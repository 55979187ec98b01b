// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

/** What becomes of gaps before a unit's first value, and after its last one. */
enum Ends {
    /** They stay. */
    NONE,
    /** They take that value. */
    HOLD
}
