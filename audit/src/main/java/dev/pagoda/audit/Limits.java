package dev.pagoda.audit;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.statistics.Figure;
import java.util.Optional;

/**
 * What an audit may take. A larger one is refused before it starts.
 *
 * @param seconds of computing
 * @param bytes of memory
 */
public record Limits(double seconds, long bytes) {
    /** Scores are held as they are, packed for the kernel, and as logarithms. */
    private static final int BYTES_PER_SCORE = 3 * Double.BYTES;

    /** Every thread counts ranks for itself; so many are allowed for. */
    private static final int TALLIES = 16;

    /** A problem if so many data sets cannot be held. */
    public Optional<Problem> memory(Location at, long sets, long scoresInSet, long unitsSquared) {
        double needed = (double) sets * scoresInSet * BYTES_PER_SCORE + (double) unitsSquared * TALLIES * Long.BYTES;
        double allowed = (double) bytes;
        if (needed <= allowed) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                "audit-too-large",
                at,
                "The audit needs about " + megabytes(needed) + " of memory for " + sets
                        + " combinations of alternatives; " + megabytes(allowed) + " may be used.",
                "Vary fewer things together, draw fewer data sets, or give Java more memory:"
                        + " PAGODA_JAVA_OPTIONS=-Xmx8g."));
    }

    /** A problem if the audit takes too long. */
    public Optional<Problem> time(Location at, double estimate, String what, String cure) {
        if (estimate <= seconds) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                "audit-too-long",
                at,
                "The audit would take about " + duration(estimate) + " for " + what + "; " + duration(seconds)
                        + " may be used.",
                cure + " Or allow more: --most-minutes " + (long) Math.ceil(estimate / 60 * 1.2) + "."));
    }

    private static String megabytes(double bytes) {
        return bytes >= 1e9 ? Figure.fixed(bytes / 1e9, 1) + " GB" : Figure.fixed(bytes / 1e6, 0) + " MB";
    }

    private static String duration(double seconds) {
        if (seconds < 90) {
            return Figure.fixed(seconds, 0) + " seconds";
        }
        return seconds < 5400
                ? Figure.fixed(seconds / 60, 0) + " minutes"
                : seconds < 172_800
                        ? Figure.fixed(seconds / 3600, 1) + " hours"
                        : Figure.fixed(seconds / 86_400, 1) + " days";
    }
}
