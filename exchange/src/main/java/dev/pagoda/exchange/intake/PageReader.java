// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.Account.CellKind;
import dev.pagoda.exchange.intake.Remark.LeftOutCause;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.names.GazetteerPlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a page of known layout cell by cell, and keeps account of every cell. */
final class PageReader {
    private static final Fault NOT_A_NUMBER = Fault.error(
            "not-a-number",
            "'{text}' in column '{column}' is not a number.",
            "“{column}”列中的“{text}”不是数字。",
            "Write a plain number such as 1234.5, or leave the cell empty.",
            "请写普通数字，例如 1234.5，或将单元格留空。");
    private static final Fault NO_UNIT = Fault.error(
            "missing-code",
            "The row does not say which unit it is.",
            "该行没有写明是哪个单元。",
            "Write the unit's name, or remove the row.",
            "请写单元名称，或删除该行。");
    private static final Fault NO_INDICATOR = Fault.error(
            "missing-code",
            "The row does not say which indicator it is.",
            "该行没有写明是哪个指标。",
            "Write the indicator's name, or remove the row.",
            "请写指标名称，或删除该行。");
    private static final Fault NO_PERIOD = Fault.error(
            "bad-period",
            "The row does not say which year it is.",
            "该行没有写明年份。",
            "Write the year, or remove the row.",
            "请写年份，或删除该行。");

    private static final Fault TWO_ROWS = Fault.error(
            "duplicate-code",
            "There are two rows of '{unit}'.",
            "“{unit}”有两行。",
            "Keep one of them, or add a column 'year' (年份).",
            "请保留其一，或添加“年份”（year）列。");
    private static final Fault TWO_ROWS_IN_PERIOD = Fault.error(
            "duplicate-code",
            "There are two rows of '{unit}' in {period}.",
            "“{unit}”在 {period} 有两行。",
            "Keep one of them, or add a column 'year' (年份).",
            "请保留其一，或添加“年份”（year）列。");

    private final PrintedPage page;
    private final Frame frame;
    private final ColumnUses columns;
    private final Shape shape;
    private final CellSubjects subjects;
    private final TitleFacts title;
    private final ForeignFiles files;
    private final Map<CellKind, Integer> cells = new EnumMap<>(CellKind.class);
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Fact.NamedUnit, PageReading.UnitRow> units = new LinkedHashMap<>();
    private final Set<Fact.NamedIndicator> indicators = new LinkedHashSet<>();
    private final List<Remark> notes = new ArrayList<>();
    private final Map<Integer, Map<String, Integer>> missing = new LinkedHashMap<>();
    private final Map<Integer, Integer> read = new LinkedHashMap<>();
    private final Map<Integer, Integer> skipped = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> marks = new LinkedHashMap<>();

    PageReader(
            PrintedPage page,
            Frame frame,
            ColumnUses columns,
            Shape shape,
            CellSubjects subjects,
            TitleFacts title,
            ForeignFiles files) {
        this.page = page;
        this.frame = frame;
        this.columns = columns;
        this.shape = shape;
        this.subjects = subjects;
        this.title = title;
        this.files = files;
    }

    PageReading read(List<Remark> questions) {
        countRows(frame.titles(), CellKind.TITLE);
        countRows(frame.header(), CellKind.NAME);
        countRows(frame.measures() < 0 ? List.of() : List.of(frame.measures()), CellKind.NAME);
        countRows(frame.remarks(), CellKind.NOTE);
        frame.leftOut().forEach(this::leaveOut);
        // In the order of the columns, so that indicators come as the table has them.
        columns.all(ColumnUse.VALUE).forEach(column -> {
            if (!shape.hasIndicatorRows() && subjects.cause(column).isEmpty()) {
                indicators.add(subjects.indicator(frame.body().get(0), column));
            }
        });
        frame.body().forEach(this::readRow);
        for (int row : frame.remarks()) {
            page.filled(row).forEach(column -> notes.add(note(row, page.text(row, column), LeftOutCause.REMARK)));
        }
        if (!marks.isEmpty()) {
            notes.add(
                    Remark.note(page.at(0, 0), "marks taken off numbers: " + list(marks), "数值后的标记已去除：" + list(marks)));
        }
        return new PageReading(
                facts,
                List.copyOf(units.values()),
                List.copyOf(indicators),
                new Account(fileName(), shape.text(), accounts(), cells, notes),
                questions);
    }

    /** Without folders, so that the same tables give the same page wherever they lie. */
    private String fileName() {
        String name = page.table().name();
        int sheet = name.lastIndexOf('!');
        return name.substring(name.lastIndexOf('/', sheet < 0 ? name.length() : sheet) + 1);
    }

    static String list(Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((sign, count) -> parts.add(sign + " × " + count));
        return String.join(", ", parts);
    }

    private void countRows(List<Integer> rows, CellKind as) {
        rows.forEach(row -> count(as, page.filled(row).size()));
    }

    private void count(CellKind as, int cellsOfRow) {
        if (cellsOfRow > 0) {
            cells.merge(as, cellsOfRow, Integer::sum);
        }
    }

    private Remark note(int row, String text, LeftOutCause cause) {
        return Remark.note(
                page.at(row, 0),
                "row " + page.line(row) + " '" + text + "': " + cause.text().en(),
                "第 " + page.line(row) + " 行“" + text + "”：" + cause.text().zh());
    }

    private void leaveOut(int row, LeftOutCause cause) {
        List<Integer> filled = page.filled(row);
        count(CellKind.LEFT_OUT, filled.size());
        notes.add(note(row, page.clean(row, filled.get(0)), cause));
        columns.all(ColumnUse.VALUE).stream()
                .filter(column -> page.isNumber(row, column))
                .forEach(column -> skipped.merge(column, 1, Integer::sum));
    }

    private void readRow(int row) {
        Optional<LeftOutCause> cause = subjects.causeOfRow(row);
        if (cause.isPresent()) {
            leaveOut(row, cause.get());
            return;
        }
        if (!isNamed(row)) {
            return;
        }
        if (!shape.hasUnitColumns()) {
            Fact.NamedUnit unit = subjects.unit(row, -1);
            if (isSecond(row, unit)) {
                columns.all(ColumnUse.VALUE).forEach(column -> isSound(row, column));
                return;
            }
            units.computeIfAbsent(
                    unit, found -> new PageReading.UnitRow(found, fields(row), page.at(row, subjects.labelColumn())));
        }
        for (int column : page.filled(row)) {
            if (column < columns.uses().size()) {
                readCell(row, column);
            }
        }
    }

    /** Whether there was a row of the same unit before, which is a mistake. */
    private boolean isSecond(int row, Fact.NamedUnit unit) {
        int period = columns.find(ColumnUse.PERIOD) < 0 ? 0 : subjects.period(row, -1);
        String who =
                unit.code().isEmpty() ? unit.place().map(GazetteerPlace::code).orElse(unit.label()) : unit.code();
        String what = shape.hasIndicatorRows()
                ? subjects.indicator(row, columns.find(ColumnUse.VALUE)).name()
                : "";
        boolean isNew = seen.add(who + "\n" + what + "\n" + period);
        if (!isNew) {
            files.add(
                    period == 0 ? TWO_ROWS : TWO_ROWS_IN_PERIOD,
                    page.at(row, subjects.keyColumn()),
                    "unit",
                    subjects.key(row),
                    "period",
                    period);
        }
        return !isNew;
    }

    private boolean isNamed(int row) {
        boolean isSound = true;
        if (!shape.hasUnitColumns() && !shape.isOfOneUnit() && subjects.hasNoUnit(row)) {
            files.add(NO_UNIT, page.at(row, subjects.labelColumn()));
            isSound = false;
        }
        if (shape.hasIndicatorRows() && !page.isFilled(row, columns.find(ColumnUse.INDICATOR))) {
            files.add(NO_INDICATOR, page.at(row, columns.find(ColumnUse.INDICATOR)));
            isSound = false;
        }
        if (columns.find(ColumnUse.PERIOD) >= 0 && subjects.period(row, -1) == 0) {
            files.add(NO_PERIOD, page.at(row, columns.find(ColumnUse.PERIOD)));
            isSound = false;
        }
        return isSound;
    }

    private Map<String, String> fields(int row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int column : columns.all(ColumnUse.GROUP)) {
            String text = page.clean(row, column);
            fields.put(columns.title(column), PrintedNumber.isMissing(text) ? "" : text);
        }
        for (ColumnUse use : List.of(ColumnUse.LON, ColumnUse.LAT)) {
            int column = columns.find(use);
            if (column >= 0) {
                fields.put(
                        use == ColumnUse.LON ? "lon" : "lat",
                        page.number(row, column).text());
            }
        }
        return fields;
    }

    private void readCell(int row, int column) {
        ColumnUse use = columns.uses().get(column);
        if (use != ColumnUse.VALUE) {
            count(
                    use == ColumnUse.LEFT_OUT || use == ColumnUse.NOTHING
                            ? CellKind.LEFT_OUT
                            : use == ColumnUse.SOURCE ? CellKind.NOTE : CellKind.NAME,
                    1);
            return;
        }
        PrintedNumber number = page.number(row, column);
        if (!isSound(row, column)) {
            return;
        }
        if (number.kind() == PrintedNumber.Kind.MISSING) {
            count(CellKind.MISSING, 1);
            missing.computeIfAbsent(column, none -> new LinkedHashMap<>())
                    .merge(page.text(row, column), 1, Integer::sum);
            keep(row, column);
        } else if (subjects.cause(column).isPresent()) {
            count(CellKind.LEFT_OUT, 1);
            skipped.merge(column, 1, Integer::sum);
        } else {
            count(CellKind.VALUE, 1);
            read.merge(column, 1, Integer::sum);
            if (!number.mark().isEmpty()) {
                marks.merge(number.mark(), 1, Integer::sum);
            }
            keep(row, column);
            facts.add(new Fact(
                    subjects.unit(row, column),
                    subjects.indicator(row, column),
                    subjects.period(row, column),
                    number.text(),
                    source(row),
                    page.at(row, column)));
        }
    }

    private boolean isSound(int row, int column) {
        if (page.number(row, column).kind() == PrintedNumber.Kind.NONE) {
            files.add(
                    NOT_A_NUMBER,
                    page.at(row, column),
                    "text",
                    page.text(row, column),
                    "column",
                    columns.title(column));
            return false;
        }
        return true;
    }

    /** Units and indicators without any value are known all the same. */
    private void keep(int row, int column) {
        if (subjects.cause(column).isEmpty()) {
            indicators.add(subjects.indicator(row, column));
            units.computeIfAbsent(
                    subjects.unit(row, column),
                    found -> new PageReading.UnitRow(found, Map.of(), page.at(row, column)));
        }
    }

    private String source(int row) {
        int column = columns.find(ColumnUse.SOURCE);
        return column >= 0 && page.isFilled(row, column) ? page.text(row, column) : title.source();
    }

    private List<Account.ColumnAccount> accounts() {
        List<Account.ColumnAccount> accounts = new ArrayList<>();
        for (int column = 0; column < columns.uses().size(); column++) {
            ColumnUse use = columns.uses().get(column);
            if (use == ColumnUse.NOTHING) {
                continue;
            }
            Optional<LeftOutCause> cause =
                    use == ColumnUse.LEFT_OUT ? Optional.of(columns.cause(column)) : subjects.cause(column);
            accounts.add(new Account.ColumnAccount(
                    PrintedPage.letters(column),
                    subjects.title(column),
                    cause.isPresent() ? ColumnUse.LEFT_OUT : use,
                    cause.map(LeftOutCause::text).orElse(Name.NONE),
                    use == ColumnUse.VALUE ? subjects.measure(column) : "",
                    use == ColumnUse.VALUE ? subjects.periodText(column) : "",
                    read.getOrDefault(column, 0),
                    missing.getOrDefault(column, Map.of()),
                    skipped.getOrDefault(column, 0)));
        }
        return accounts;
    }
}
