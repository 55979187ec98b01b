// SPDX-License-Identifier: Apache-2.0
/** Imputations that need a library. */
@NullMarked
package dev.pagoda.hipparchus.imputation;

import org.jspecify.annotations.NullMarked;
