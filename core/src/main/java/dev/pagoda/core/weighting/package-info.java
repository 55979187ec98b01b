// SPDX-License-Identifier: Apache-2.0
/** Says how much each child of a dimension counts. */
@NullMarked
package dev.pagoda.core.weighting;

import org.jspecify.annotations.NullMarked;
