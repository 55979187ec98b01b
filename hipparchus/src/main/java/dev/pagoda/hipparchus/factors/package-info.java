// SPDX-License-Identifier: Apache-2.0
/** Weights from what children have in common: principal components and factors of their correlations. */
@NullMarked
package dev.pagoda.hipparchus.factors;

import org.jspecify.annotations.NullMarked;
