// SPDX-License-Identifier: Apache-2.0
/** Searches for the smallest changes of a unit's own data that bring it to a place. */
@NullMarked
package dev.pagoda.audit.goal;

import org.jspecify.annotations.NullMarked;
