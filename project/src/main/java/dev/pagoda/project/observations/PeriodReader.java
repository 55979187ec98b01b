// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.SheetRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the period of an observation. */
final class PeriodReader {
    private static final Fault NO_PERIOD =
            Fault.error("bad-period", "The row has no period.", "该行没有时期。", "{hint}", "{hint}");
    private static final Fault NOT_A_PERIOD =
            Fault.error("bad-period", "{text} is not a period.", "{text}不是有效的时期。", "{hint}", "{hint}");
    private static final Fault OUT_OF_RANGE = Fault.error(
            "period-out-of-range",
            "The period {period} is not between 1 and 9999.",
            "时期 {period} 不在 1 到 9999 之间。",
            "Write a year such as 2022.",
            "请写年份，例如 2022。");
    private static final Fault FAR_AWAY = Fault.error(
            "period-out-of-range",
            "The period {period} is more than 100 away from the edition {edition}.",
            "时期 {period} 与年版 {edition} 相差超过 100。",
            "Write a year such as {edition}.",
            "请写年份，例如 {edition}。");
    private static final Template WRITE = new Template("Write {period}.", "请写 {period}。");
    private static final Name WRITE_WHOLE_NUMBER = new Name("Write a whole number, such as 2022.", "请写整数，例如 2022。");

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

    Optional<Integer> read(SheetRow row, int field) {
        String text = row.text(field);
        int period = known.getOrDefault(text, UNKNOWN);
        if (period != UNKNOWN) {
            return Optional.of(period);
        }
        Optional<Integer> parsed = NumberText.integer(text);
        if (parsed.isEmpty()) {
            problems.add(
                    text.isEmpty() ? NO_PERIOD : NOT_A_PERIOD,
                    row.at(field),
                    "text",
                    Quoted.of(text),
                    "hint",
                    cure(text));
        } else if (isFar(parsed.get())) {
            problems.add(
                    edition == 0 ? OUT_OF_RANGE : FAR_AWAY, row.at(field), "period", parsed.get(), "edition", edition);
            return Optional.empty();
        } else {
            known.put(text, parsed.get());
        }
        return parsed;
    }

    private boolean isFar(int period) {
        return edition == 0 ? period < 1 || period > 9999 : Math.abs(period - edition) > FARTHEST;
    }

    private static Name cure(String text) {
        return text.matches("[0-9]{4}([年./-].*| .*)?")
                ? WRITE.with("period", text.substring(0, 4))
                : WRITE_WHOLE_NUMBER;
    }
}
