// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The convex hull of points: Andrew's monotone chain. */
public final class Hull {
    private Hull() {}

    /** The corners of the hull in order; fewer than three where the points lie on one line. */
    public static List<Point> of(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = chain(sorted, true);
        List<Point> back = chain(sorted, false);
        for (int i = 1; i < back.size() - 1; i++) {
            hull.add(back.get(i));
        }
        return hull;
    }

    /** One side of the hull, from its first to its last point. */
    private static List<Point> chain(List<Point> sorted, boolean forward) {
        List<Point> chain = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Point point = sorted.get(forward ? i : sorted.size() - 1 - i);
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point) <= 0) {
                chain.remove(chain.size() - 1);
            }
            if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(point)) {
                chain.add(point);
            }
        }
        return chain;
    }

    /** More than 0 where the way from a over b to c turns left. */
    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
