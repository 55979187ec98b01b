// SPDX-License-Identifier: Apache-2.0
/** Observations in long and wide form, and which of several sources wins. */
@NullMarked
package dev.pagoda.project.observations;

import org.jspecify.annotations.NullMarked;
