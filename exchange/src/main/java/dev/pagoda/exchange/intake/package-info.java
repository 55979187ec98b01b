// SPDX-License-Identifier: Apache-2.0
/**
 * Reads tables as they are printed: which of their cells is which value of which indicator for which unit and year, and
 * what every other cell is. Knows nothing of projects.
 */
@NullMarked
package dev.pagoda.exchange.intake;

import org.jspecify.annotations.NullMarked;
