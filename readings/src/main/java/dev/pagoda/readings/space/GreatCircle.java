// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

/** Distances over the ground, on a sphere. */
public final class GreatCircle {
    /** Mean radius of the earth, (2a + b)/3 of the ellipsoid GRS 80 (Moritz 1980), in kilometres. */
    public static final double RADIUS = 6371.0088;

    private GreatCircle() {}

    /**
     * Kilometres along the great circle: {@code 2 R arcsin √(sin²(Δφ/2) + cos φ_1 cos φ_2 sin²(Δλ/2))}; coordinates in
     * degrees. NaN where one is missing.
     *
     * <p>Source: Sinnott (1984), Virtues of the Haversine, Sky and Telescope 68.
     */
    public static double kilometres(double lon, double lat, double otherLon, double otherLat) {
        double latitudes = StrictMath.sin(StrictMath.toRadians(otherLat - lat) / 2);
        double longitudes = StrictMath.sin(StrictMath.toRadians(otherLon - lon) / 2);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat)) * StrictMath.cos(StrictMath.toRadians(otherLat));
        double haversine = latitudes * latitudes + cosines * longitudes * longitudes;
        return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** {@code [unit][unit]} in kilometres, from coordinates in degrees. */
    public static double[][] distances(double[] lon, double[] lat) {
        double[][] distances = new double[lon.length][lon.length];
        for (int i = 0; i < lon.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = kilometres(lon[i], lat[i], lon[j], lat[j]);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }
}
