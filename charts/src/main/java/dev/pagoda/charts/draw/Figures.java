// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import dev.pagoda.core.statistics.Figure;

/** Writes numbers, without a locale and the same on every machine. */
public final class Figures {
    /** What stands for a number that is missing. */
    public static final String MISSING = "–";

    private static final char MINUS = '−';
    private static final int MOST_DECIMALS = 6;
    private static final double LARGEST = 1e9;
    private static final double UNPRINTABLE = 1e12;

    private Figures() {}

    /**
     * A number with a fixed count of decimals, rounded half away from zero, with a true minus sign: {@code −3.50}.
     *
     * <p>A number that is missing, or too large to be meant (a million million and more), is an en dash.
     */
    public static String fixed(double number, int decimals) {
        if (!(Math.abs(number) < UNPRINTABLE)) {
            return MISSING;
        }
        int places = Math.max(0, Math.min(MOST_DECIMALS, decimals));
        return Figure.fixed(number, places).replace('-', MINUS);
    }

    /**
     * A number with just as many decimals as the step of its axis needs: {@code 20} of step 10, {@code 0.25} of 0.05.
     */
    public static String tick(double number, double step) {
        int decimals = 0;
        for (double rest = step; decimals < MOST_DECIMALS && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            decimals++;
        }
        return fixed(number, decimals);
    }

    /** A number as SVG wants it, with at most two decimals: {@code 12}, {@code 12.5}, {@code -0.25}. */
    static String coordinate(double number) {
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException("a coordinate is missing");
        }
        double bounded = Math.max(-LARGEST, Math.min(LARGEST, number));
        String digits = Figure.fixed(Math.abs(bounded), 2);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        if (digits.charAt(end - 1) == '.') {
            end--;
        }
        String shortest = digits.substring(0, end);
        return bounded < 0 && !shortest.equals("0") ? "-" + shortest : shortest;
    }
}
