package dev.pagoda.project.observations;

import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the period of an observation. */
final class PeriodReader {
    private static final int FARTHEST = 100;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int edition;
    private final Problems problems;
    private final Map<String, Integer> known = new HashMap<>();

    /** @param edition 0 if it is not known */
    PeriodReader(int edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    int edition() {
        return edition;
    }

    Optional<Integer> read(Row row, int field) {
        String text = row.text(field);
        int period = known.getOrDefault(text, UNKNOWN);
        if (period != UNKNOWN) {
            return Optional.of(period);
        }
        Optional<Integer> parsed = NumberText.integer(text);
        if (parsed.isEmpty()) {
            problems.error(
                    "bad-period",
                    row.at(field),
                    text.isEmpty() ? "The row has no period." : Quoted.of(text) + " is no period.",
                    cure(text));
        } else if (isFar(parsed.get())) {
            problems.error(
                    "period-out-of-range",
                    row.at(field),
                    "The period " + parsed.get()
                            + (edition == 0
                                    ? " is not between 1 and 9999."
                                    : " is more than 100 away from the edition " + edition + "."),
                    "Write a year such as " + (edition == 0 ? 2022 : edition) + ".");
            return Optional.empty();
        } else {
            known.put(text, parsed.get());
        }
        return parsed;
    }

    private boolean isFar(int period) {
        return edition == 0 ? period < 1 || period > 9999 : Math.abs(period - edition) > FARTHEST;
    }

    private static String cure(String text) {
        return text.matches("[0-9]{4}([年./-].*| .*)?")
                ? "Write " + text.substring(0, 4) + "."
                : "Write a whole number, such as 2022.";
    }
}
