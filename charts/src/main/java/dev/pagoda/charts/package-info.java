// SPDX-License-Identifier: Apache-2.0
/**
 * Charts as pure functions from plain records to inline SVG.
 *
 * <p>A chart knows nothing of indices: its input is numbers and the words to print, so it speaks any language. The same
 * input gives the same bytes on every machine and in the browser. The page includes
 * {@link dev.pagoda.charts.draw.ChartStyle#CSS} once; colours follow it, in light, in dark and in print.
 */
@NullMarked
package dev.pagoda.charts;

import org.jspecify.annotations.NullMarked;
