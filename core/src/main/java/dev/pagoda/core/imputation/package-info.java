// SPDX-License-Identifier: Apache-2.0
/** Fills gaps in the table. */
@NullMarked
package dev.pagoda.core.imputation;

import org.jspecify.annotations.NullMarked;
