// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;

/** A picture of some numbers, drawn as one SVG element. */
public interface Chart {
    /** The whole {@code <svg>} element, ready to stand in a page that includes {@link ChartStyle#CSS}. */
    String svg();
}
