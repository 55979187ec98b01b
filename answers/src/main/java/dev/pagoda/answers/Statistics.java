package dev.pagoda.answers;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;

/** Statistics as fields of a row. */
final class Statistics {
    private Statistics() {}

    /** Fills a row: first what it is about, then the numbers, then why the first of them that is not there could not be computed. */
    static void row(CsvRows rows, Object[] about, Statistic... numbers) {
        for (Object field : about) {
            rows.field(field);
        }
        for (Statistic number : numbers) {
            rows.number(number.value());
        }
        rows.text(why(numbers));
        rows.end();
    }

    static String why(Statistic... numbers) {
        return Arrays.stream(numbers)
                .map(Statistic::reason)
                .filter(reason -> reason != Reason.COMPUTED && reason != Reason.NOT_ASKED)
                .findFirst()
                .map(reason -> reason.text().en())
                .orElse("");
    }
}
