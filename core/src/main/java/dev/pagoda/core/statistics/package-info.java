// SPDX-License-Identifier: Apache-2.0
/** Figures of a sample, and elementary functions that give the same bits on every machine. */
@NullMarked
package dev.pagoda.core.statistics;

import org.jspecify.annotations.NullMarked;
