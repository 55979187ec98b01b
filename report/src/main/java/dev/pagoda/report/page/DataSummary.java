// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.CellMarks;
import dev.pagoda.answers.Coverage;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.Mark;
import dev.pagoda.core.model.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How many cells of the ranked units in the edition were observed, and how many carry which mark.
 *
 * @param loggedColumns indicators of which some cell was logged or otherwise transformed
 */
public record DataSummary(int cells, int observed, Map<Mark, Integer> marked, int loggedColumns) {
    public DataSummary {
        marked = Map.copyOf(marked);
    }

    public static DataSummary of(Edition edition) {
        CellMarks marks = new CellMarks(edition.result());
        Coverage coverage = new Coverage(edition.result());
        Map<Mark, Integer> marked = new EnumMap<>(Mark.class);
        int indicators = edition.framework().indicators().size();
        int cells = 0;
        int observed = 0;
        int logged = 0;
        for (int column = 0; column < indicators; column++) {
            boolean curved = false;
            for (int unit : edition.ranking()) {
                int row = edition.row(unit);
                cells++;
                observed += coverage.isObserved(column, row) ? 1 : 0;
                Set<Mark> set = marks.at(column, row);
                set.forEach(mark -> marked.merge(mark, 1, Integer::sum));
                curved |= set.contains(Mark.LOGGED) || set.contains(Mark.TRANSFORMED);
            }
            logged += curved ? 1 : 0;
        }
        return new DataSummary(cells, observed, marked, logged);
    }

    public int count(Mark mark) {
        return marked.getOrDefault(mark, 0);
    }

    public double share() {
        return cells == 0 ? Double.NaN : (double) observed / cells;
    }

    public String percent(Language language) {
        return Numerals.percent(share(), 1, language);
    }
}
