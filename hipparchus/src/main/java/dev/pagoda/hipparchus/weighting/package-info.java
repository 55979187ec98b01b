// SPDX-License-Identifier: Apache-2.0
/** Weightings that need a library: experts' comparisons, and combinations of weightings. */
@NullMarked
package dev.pagoda.hipparchus.weighting;

import org.jspecify.annotations.NullMarked;
