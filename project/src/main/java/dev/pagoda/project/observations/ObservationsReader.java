// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.files.SheetRow;
import dev.pagoda.project.index.IndexFile;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads tables of observations into cells, in long or in wide form. */
public final class ObservationsReader {
    private static final Fault NO_ROWS = Fault.error(
            "no-rows",
            "The file has a header but no rows.",
            "文件只有表头，没有数据行。",
            "Add observations, or remove the file.",
            "请添加观测值，或删除该文件。");

    private final Subjects subjects;
    private final Cells cells;
    private final PeriodReader periods;
    private final Problems problems;

    public ObservationsReader(Subjects subjects, Cells cells, IndexFile index, Problems problems) {
        this.subjects = subjects;
        this.cells = cells;
        this.periods = new PeriodReader(index.edition(), problems);
        this.problems = problems;
    }

    /** How the rows of a form are read. */
    public interface Form {
        void read(SheetRow row);
    }

    public void read(Sheet sheet) {
        Iterator<SheetRow> rows = sheet.iterator();
        Optional<Header> header = Header.read(sheet, rows, problems);
        if (header.isEmpty()) {
            cells.addIncomplete();
            return;
        }
        Mentions mentions = new Mentions(subjects, cells, problems);
        RowFacts facts = new RowFacts(sheet, header.get(), problems);
        Optional<? extends Form> form = isLong(header.get())
                ? LongForm.of(header.get(), facts, mentions, periods, cells, problems)
                : WideForm.of(sheet, header.get(), facts, mentions, periods, cells, subjects, problems);
        boolean any = false;
        while (form.isPresent() && rows.hasNext()) {
            SheetRow row = rows.next();
            any = true;
            if (header.get().fits(row)) {
                form.get().read(row);
            } else {
                cells.addIncomplete();
            }
        }
        if (form.isEmpty() || !any || !header.get().isSound() || !sheet.wasReadWhole()) {
            cells.addIncomplete();
        }
        if (form.isPresent() && !any && problems.isSilentOn(sheet.name())) {
            problems.add(NO_ROWS, Location.of(sheet.name()));
        }
        mentions.report();
    }

    /** Long form is known by its column indicator or value, also when one of them is misspelt. */
    private boolean isLong(Header header) {
        for (int column = 0; column < header.size(); column++) {
            String name = header.name(column);
            boolean isOther = subjects.columnNumber(name) >= 0 || WideForm.COLUMNS.contains(name);
            if (!isOther && Hint.closest(name, List.of("indicator", "value")).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
