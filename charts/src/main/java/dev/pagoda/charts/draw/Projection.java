// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.List;

/**
 * A map of longitude and latitude on the page: equirectangular, true to scale along its middle parallel.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param across pixels of a degree of longitude
 * @param down pixels of a degree of latitude
 * @param margin room around
 */
public record Projection(double west, double north, double across, double down, double margin) {
    /** A projection in which these places fill the width. */
    public static Projection of(List<Double> longitudes, List<Double> latitudes, double width, double margin) {
        Range lon = Range.of(longitudes);
        Range lat = Range.of(latitudes);
        double west = lon.low(0);
        double south = lat.low(0);
        double degrees = Math.max(0.5, lon.high(1) - west);
        double north = Math.max(south + 0.5, lat.high(1));
        double across = Math.max(1, width - 2 * margin) / degrees;
        // A region that is far taller than wide would make an endless picture.
        double tallest = 1.4 * width / (north - south);
        double down = Math.min(across / Math.max(0.2, cosine((south + north) / 2)), tallest);
        return new Projection(west, north, across, down, margin);
    }

    public double x(double longitude) {
        return margin + (longitude - west) * across;
    }

    public double y(double latitude) {
        return margin + (north - latitude) * down;
    }

    /** Cosine by its series: plain arithmetic gives the same digits everywhere, as library functions need not. */
    private static double cosine(double degrees) {
        double x = degrees * (3.141592653589793 / 180);
        double term = 1;
        double sum = 1;
        for (int i = 1; i <= 10; i++) {
            term *= -x * x / ((2 * i - 1) * (2 * i));
            sum += term;
        }
        return sum;
    }
}
