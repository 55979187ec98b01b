// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/** Which point of a text stands at the given place. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
