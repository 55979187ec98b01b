// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

/**
 * A score, or its logarithm, that depends on how far a weight moves: {@code (n0 + n1 t) / (d0 + d1 t)}, the denominator
 * positive where it matters.
 */
record ScoreCurve(double n0, double n1, double d0, double d1) {
    /** Terms that cancel leave no less than this share of themselves, but rounding. */
    private static final double ROUNDING = 1e-13;

    static ScoreCurve constant(double score) {
        return new ScoreCurve(score, 0, 1, 0);
    }

    /** {@code a + b · this} */
    ScoreCurve scaled(double a, double b) {
        return new ScoreCurve(a * d0 + b * n0, a * d1 + b * n1, d0, d1);
    }

    /** The same when the weight moves the other way. */
    private ScoreCurve mirrored() {
        return new ScoreCurve(n0, -n1, d0, -d1);
    }

    /**
     * The first t ≥ 0 after which this is below another; infinite if that never happens. The sign of the difference is
     * that of {@code n (other d) − (other n) d}, which is quadratic; touching is not crossing.
     */
    double firstBelow(ScoreCurve other, boolean up) {
        return up ? firstBelow(other) : mirrored().firstBelow(other.mirrored());
    }

    private double firstBelow(ScoreCurve other) {
        double q0 = difference(n0 * other.d0, 0, other.n0 * d0, 0);
        double q1 = difference(n0 * other.d1, n1 * other.d0, other.n0 * d1, other.n1 * d0);
        double q2 = difference(n1 * other.d1, 0, other.n1 * d1, 0);
        if (q0 > 0) {
            return firstRoot(q0, q1, q2);
        }
        boolean fallsAtOnce = q0 < 0 || q1 < 0 || q1 == 0 && q2 < 0;
        if (fallsAtOnce) {
            return 0;
        }
        return q1 > 0 && q2 < 0 ? -q1 / q2 : Double.POSITIVE_INFINITY;
    }

    /** {@code a + b − c − d}; 0 if it is no more than rounding. */
    private static double difference(double a, double b, double c, double d) {
        double size = Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);
        double difference = (a - c) + (b - d);
        return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
    }

    /** The first t > 0 at which {@code q0 + q1 t + q2 t²} turns negative, for positive q0. */
    private static double firstRoot(double q0, double q1, double q2) {
        if (q2 == 0) {
            return q1 < 0 ? -q0 / q1 : Double.POSITIVE_INFINITY;
        }
        double discriminant = q1 * q1 - 4 * q0 * q2;
        if (!(discriminant > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double root = Math.sqrt(discriminant);
        double z = -(q1 + (q1 < 0 ? -root : root)) / 2; // no cancellation
        double one = z / q2;
        double other = q0 / z;
        double least = Math.min(one, other);
        double most = Math.max(one, other);
        return least > 0 ? least : most > 0 ? most : Double.POSITIVE_INFINITY;
    }
}
