// SPDX-License-Identifier: Apache-2.0
/** What charts are drawn with: SVG, scales, colours, text, labels. */
@NullMarked
package dev.pagoda.charts.draw;

import org.jspecify.annotations.NullMarked;
