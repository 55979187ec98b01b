// SPDX-License-Identifier: Apache-2.0
/** Places by score, tiers, and the leaders ahead of the field. */
@NullMarked
package dev.pagoda.core.ranking;

import org.jspecify.annotations.NullMarked;
