// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads printed tables, one from each file or sheet. What is wrong with them is noted with the files; what is left out
 * or open is said of each.
 */
public final class Intake {
    private static final Fault NO_ROWS = Fault.error(
            "no-rows",
            "There is no row of data below a row of names.",
            "列名行下面没有数据行。",
            "Put the names of the columns into the first row, and one unit into each row below.",
            "请将列名写在第一行，其下每行一个单元。");
    private static final Fault SECOND_TABLE = Fault.error(
            "second-table",
            "From here on the columns have other names: '{text}'.",
            "从此处起，列名不同：“{text}”。",
            "Put each table into a file or sheet of its own.",
            "请将每张表分别放入单独的文件或工作表。");
    private static final Fault TWO_WAYS = Fault.error(
            "two-ways",
            "'{text}' can be read in two ways: its mark may part thousands or decimals, and no other number tells which.",
            "“{text}”有两种读法：其分隔符可能是千分位，也可能是小数点，其他数字也无法判断。",
            "Write the numbers without marks of thousands.",
            "请去掉千分位分隔符。");

    private final ForeignFiles files;
    private final List<Remark> leftOut = new ArrayList<>();

    public Intake(ForeignFiles files) {
        this.files = files;
    }

    /** Reads those of the tables that are any; empty, and noted, if none is. */
    public List<PageReading> read(List<ForeignTable> tables, Map<String, String> titles) {
        List<PageReading> readings = new ArrayList<>();
        List<ForeignTable> idle = new ArrayList<>();
        for (ForeignTable table : tables) {
            PrintedPage page = new PrintedPage(table);
            Frame frame = Frame.of(page);
            if (table.isHidden() && tables.size() > 1) {
                leave(
                        table,
                        "is hidden and was left out: show it in the workbook if it is to be read",
                        "已隐藏，未导入；若需导入，请先取消隐藏");
            } else if (!frame.hasData()) {
                idle.add(table);
            } else {
                read(page, frame, titles).ifPresent(readings::add);
            }
        }
        if (readings.isEmpty() && !files.hasErrors()) {
            boolean hasRows = tables.stream().anyMatch(table -> table.rows() > 1);
            files.add(
                    hasRows ? Shapes.NO_INDICATORS : NO_ROWS,
                    tables.isEmpty() ? Location.NONE : tables.get(0).at(0, 0));
        }
        idle.forEach(table -> leave(table, "has no values and was left out", "没有数值，未导入"));
        return readings;
    }

    private void leave(ForeignTable table, String en, String zh) {
        String name = table.name();
        String sheet = table.sheet().isEmpty() ? name.substring(name.lastIndexOf('/') + 1) : table.sheet();
        leftOut.add(Remark.question(Location.of(table.name()), "'" + sheet + "' " + en, "“" + sheet + "”" + zh));
    }

    /** Whole sheets and files that were left out. */
    public List<Remark> leftOut() {
        return leftOut;
    }

    private Optional<PageReading> read(PrintedPage page, Frame frame, Map<String, String> titles) {
        if (frame.second() >= 0) {
            int row = frame.second();
            int column = page.filled(row).get(0);
            files.add(SECOND_TABLE, page.at(row, column), "text", page.text(row, column));
            return Optional.empty();
        }
        if (page.mark().doubtfulRow() >= 0) {
            int row = page.mark().doubtfulRow();
            files.add(
                    TWO_WAYS,
                    page.at(row, page.mark().doubtfulColumn()),
                    "text",
                    page.text(row, page.mark().doubtfulColumn()));
            return Optional.empty();
        }
        Headings found = new Headings(page, frame);
        List<Heading> headings = found.list().stream()
                .map(heading -> titles.containsKey(heading.name())
                        ? new HeadingText()
                                .add(titles.getOrDefault(heading.name(), ""))
                                .heading()
                        : heading)
                .toList();
        TitleFacts title = TitleFacts.of(page, frame);
        ColumnUses columns = new ColumnUses(page, frame, headings);
        Optional<Shape> shape = new Shapes(page, frame, columns, headings, title, files).find();
        return shape.map(known -> {
            CellSubjects subjects = new CellSubjects(page, frame, headings, columns, known, title);
            List<Remark> questions = new ArrayList<>(subjects.questions());
            ask(page, title, known, found, questions);
            return new PageReader(page, frame, columns, known, subjects, title, files).read(questions);
        });
    }

    private static void ask(
            PrintedPage page, TitleFacts title, Shape shape, Headings headings, List<Remark> questions) {
        Location at = Location.of(page.table().name());
        if (!headings.joined().isEmpty()) {
            String names = String.join("; ", headings.joined());
            questions.add(Remark.question(
                    at,
                    "no cells are merged, so names above several columns were taken to reach to the right: " + names,
                    "文件没有合并单元格，上级表头按位置向右延伸：" + names));
        }
        if (!title.measures().isEmpty()) {
            questions.add(Remark.question(
                    at,
                    "the table names several units of measurement, '" + title.measures()
                            + "': write the right one into measured_in of each indicator",
                    "表中写有多个计量单位“" + title.measures() + "”：请在各指标的 measured_in 中写明"));
        }
        if (!title.isTitled() && (shape == Shape.UNITS_BY_YEARS || shape == Shape.YEARS_BY_UNITS)) {
            questions.add(Remark.question(
                    at,
                    "no title says what the values are: the indicator is called '" + title.indicator() + "'",
                    "没有标题说明数值是什么：指标名为“" + title.indicator() + "”"));
        }
        if (!page.table().encoding().isEmpty()) {
            questions.add(Remark.question(
                    at,
                    page.shortName() + " was read as " + page.table().encoding() + ": see whether names are right",
                    page.shortName() + " 按 " + page.table().encoding() + " 编码读取，请确认文字无误"));
        }
    }
}
