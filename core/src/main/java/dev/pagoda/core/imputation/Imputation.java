// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

/** Fills the missing values of an indicator. */
public interface Imputation {
    /** Fills the column's missing values in {@link Incomplete#targets}; observed values stay as they are. */
    Imputed impute(Incomplete data, int column);

    /** Whether what is filled in depends on other columns than the one that is filled. */
    default boolean readsOtherColumns() {
        return false;
    }

    /** Whether it mixes the values of several indicators as they stand, which makes sense on a common scale alone. */
    default boolean needsCommonScale() {
        return false;
    }
}
