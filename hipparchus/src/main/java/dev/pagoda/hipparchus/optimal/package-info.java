// SPDX-License-Identifier: Apache-2.0
/** Weights that are best by a stated aim. */
@NullMarked
package dev.pagoda.hipparchus.optimal;

import org.jspecify.annotations.NullMarked;
