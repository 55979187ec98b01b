// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the framework holds together statistically: data, correlations, components, reliability, importance and what
 * is weak in them.
 */
@NullMarked
package dev.pagoda.readings.coherence;

import org.jspecify.annotations.NullMarked;
