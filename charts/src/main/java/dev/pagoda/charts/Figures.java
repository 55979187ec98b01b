package dev.pagoda.charts;

/** Writes numbers, without a locale and the same on every machine. */
public final class Figures {
    /** What stands for a number that is missing. */
    public static final String MISSING = "–";

    private static final char MINUS = '−';
    private static final int MOST_DECIMALS = 6;
    private static final double LARGEST = 1e9;
    private static final double UNPRINTABLE = 1e12;

    /**
     * A product such as 100 · 1.005 falls just short of the half that the reader sees in 1.005; this much is forgiven, so
     * that decimals round half up as they are printed.
     */
    private static final double FORGIVEN = 1e-9;

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
        String digits = digits(Math.abs(number), places);
        return number < 0 && !isZero(digits) ? MINUS + digits : digits;
    }

    /** A number with just as many decimals as the step of its axis needs: {@code 20} of step 10, {@code 0.25} of 0.05. */
    static String tick(double number, double step) {
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
        String digits = digits(Math.abs(bounded), 2);
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

    private static String digits(double size, int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        long scaled = (long) Math.floor(size * power + 0.5 + FORGIVEN);
        if (places == 0) {
            return Long.toString(scaled);
        }
        StringBuilder out = new StringBuilder().append(scaled / power).append('.');
        String rest = Long.toString(scaled % power);
        for (int i = rest.length(); i < places; i++) {
            out.append('0');
        }
        return out.append(rest).toString();
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0' && digits.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
