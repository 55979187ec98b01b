// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/** A place on the page. */
public record Point(double x, double y) {}
