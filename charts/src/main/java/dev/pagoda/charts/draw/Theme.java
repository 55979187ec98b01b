// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/** What a chart is shown on: light or dark screen, or grey print. */
public enum Theme {
    LIGHT,
    DARK,
    PRINT
}
