// SPDX-License-Identifier: Apache-2.0
/** Tames outliers and skewed indicators before they are normalised. */
@NullMarked
package dev.pagoda.core.treatment;

import org.jspecify.annotations.NullMarked;
