// SPDX-License-Identifier: Apache-2.0
/**
 * Statistics of columns of numbers that need the library: tests of correlations, principal components, reliability,
 * shares of variance.
 */
@NullMarked
package dev.pagoda.readings.statistics;

import org.jspecify.annotations.NullMarked;
