// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.exchange.intake.Remark.LeftOutCause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which unit, indicator and year each cell of a page is about. */
final class CellSubjects {
    /** What is measured in per cent or has no unit, whatever stands above the table. */
    private static final Pattern RATE = Pattern.compile("(?i).*(率|比重|占比|比例|指数|增速|增长|倍数|rate|share|ratio|index|growth)");

    private final PrintedPage page;
    private final Frame frame;
    private final List<Heading> headings;
    private final ColumnUses columns;
    private final Shape shape;
    private final TitleFacts title;
    private final Map<Integer, Heading> rowNames = new HashMap<>();
    private final Map<String, Integer> percents = new LinkedHashMap<>();
    private final Map<String, Integer> plains = new HashMap<>();
    private final UnitNames names;
    private int latest;

    CellSubjects(
            PrintedPage page, Frame frame, List<Heading> headings, ColumnUses columns, Shape shape, TitleFacts title) {
        this.page = page;
        this.frame = frame;
        this.headings = headings;
        this.columns = columns;
        this.shape = shape;
        this.title = title;
        nameRows();
        Set<String> all = new LinkedHashSet<>();
        if (shape.hasUnitColumns()) {
            columns.all(ColumnUse.VALUE).forEach(column -> all.add(unitOfColumn(column)));
        } else if (!shape.isOfOneUnit()) {
            frame.body().forEach(row -> all.add(label(row)));
        }
        all.remove("");
        this.names = new UnitNames(all, Location.of(page.table().name()));
        columns.all(ColumnUse.VALUE).forEach(column -> {
            latest = Math.max(latest, headings.get(column).period());
            frame.body().forEach(row -> countPercent(row, column));
        });
    }

    /** Names of the rows where those are indicators; 其中 stands for a part of the last row without it. */
    private void nameRows() {
        int column = columns.find(ColumnUse.INDICATOR);
        String whole = "";
        for (int row : column < 0 ? List.<Integer>of() : frame.body()) {
            Heading heading = new HeadingText().add(page.text(row, column)).heading();
            boolean isPart = TableWords.isPart(heading.name()) && !whole.isEmpty();
            whole = isPart ? whole : heading.name();
            rowNames.put(
                    row,
                    isPart
                            ? heading.withName(whole + Heading.JOINT + TableWords.withoutPart(heading.name()))
                            : heading);
        }
    }

    private void countPercent(int row, int column) {
        PrintedNumber.Kind kind = page.number(row, column).kind();
        if (kind == PrintedNumber.Kind.PERCENT) {
            percents.merge(name(row, column), 1, Integer::sum);
        } else if (kind == PrintedNumber.Kind.NUMBER) {
            plains.merge(name(row, column), 1, Integer::sum);
        }
    }

    int labelColumn() {
        int unit = columns.find(ColumnUse.UNIT);
        return unit >= 0 ? unit : Math.max(0, columns.find(ColumnUse.CODE));
    }

    /** The column that tells units apart. */
    int keyColumn() {
        return columns.find(ColumnUse.CODE) >= 0 ? columns.find(ColumnUse.CODE) : labelColumn();
    }

    /** What a row is called in a message. */
    String key(int row) {
        return page.text(row, keyColumn());
    }

    private String label(int row) {
        return page.clean(row, labelColumn());
    }

    boolean hasNoUnit(int row) {
        return label(row).isEmpty() && code(row).isEmpty();
    }

    private String code(int row) {
        int column = columns.find(ColumnUse.CODE);
        String code = column < 0 ? "" : page.clean(row, column);
        return code.matches("\\d+\\.0+") ? code.substring(0, code.indexOf('.')) : code;
    }

    Optional<LeftOutCause> causeOfRow(int row) {
        boolean areUnits = !shape.hasUnitColumns() && !shape.isOfOneUnit();
        return areUnits ? names.cause(label(row)) : Optional.empty();
    }

    /** Why the values of a column are left out: it is of no unit. */
    Optional<LeftOutCause> cause(int column) {
        return shape.hasUnitColumns() && columns.uses().get(column) == ColumnUse.VALUE
                ? names.cause(unitOfColumn(column))
                : Optional.empty();
    }

    /** The level of a column's name that is a place or a total; the whole name where none is. */
    private String unitOfColumn(int column) {
        String name = headings.get(column).name();
        for (String level : name.split(Heading.JOINT)) {
            if (!PlaceNames.find(level).isEmpty() || TableWords.isTotal(level) || TableWords.isRegion(level)) {
                return level;
            }
        }
        return name;
    }

    private String restOfColumn(int column) {
        List<String> rest = new ArrayList<>(List.of(headings.get(column).name().split(Heading.JOINT)));
        rest.remove(unitOfColumn(column));
        return unitOfColumn(column).equals(headings.get(column).name()) ? "" : String.join(Heading.JOINT, rest);
    }

    /** The unit of a cell; column −1 for that of the row. */
    Fact.NamedUnit unit(int row, int column) {
        if (shape.isOfOneUnit()) {
            String name = title.place().map(place -> place.name().zh()).orElse("");
            return new Fact.NamedUnit("", name, title.place());
        }
        if (shape.hasUnitColumns()) {
            String name = unitOfColumn(column);
            return new Fact.NamedUnit("", name, names.place(name, ""));
        }
        String label = columns.find(ColumnUse.UNIT) < 0 ? "" : label(row);
        return new Fact.NamedUnit(code(row), label, names.place(label, code(row)));
    }

    Fact.NamedIndicator indicator(int row, int column) {
        return new Fact.NamedIndicator(name(row, column), english(row, column), measure(row, column));
    }

    private String english(int row, int column) {
        return shape.hasIndicatorRows()
                ? rowNames.getOrDefault(row, headings.get(column)).english()
                : headings.get(column).english();
    }

    private String name(int row, int column) {
        Set<String> parts = new LinkedHashSet<>();
        if (shape.hasIndicatorRows()) {
            parts.add(rowNames.getOrDefault(row, headings.get(column)).name());
        }
        if (shape != Shape.LONG) {
            parts.add(
                    shape.hasUnitColumns()
                            ? restOfColumn(column)
                            : headings.get(column).name());
        }
        parts.remove("");
        return parts.isEmpty() ? title.indicator() : String.join(Heading.JOINT, parts);
    }

    private String measure(int row, int column) {
        String own = shape.hasUnitColumns() && !shape.hasIndicatorRows()
                ? ""
                : headings.get(column).measure();
        if (own.isEmpty() && columns.find(ColumnUse.MEASURE) >= 0) {
            own = MeasureText.plain(page.text(row, columns.find(ColumnUse.MEASURE)));
        }
        if (own.isEmpty() && shape.hasIndicatorRows()) {
            own = rowNames.getOrDefault(row, headings.get(column)).measure();
        }
        String name = name(row, column);
        if (own.isEmpty() && percents.containsKey(name)) {
            own = "%";
        }
        return own.isEmpty() && !RATE.matcher(name).matches() ? title.measure() : own;
    }

    /** For the account of a column. */
    String measure(int column) {
        return shape.hasIndicatorRows() || frame.body().isEmpty()
                ? ""
                : measure(frame.body().get(0), column);
    }

    String title(int column) {
        Heading heading = headings.get(column);
        String period = heading.period() == 0 ? "" : String.valueOf(heading.period());
        return heading.name().isEmpty() ? period : heading.name() + (period.isEmpty() ? "" : Heading.JOINT + period);
    }

    /** The year of a cell; column −1 for that of the row alone; 0 if none is named. */
    int period(int row, int column) {
        int own = columns.find(ColumnUse.PERIOD);
        if (own >= 0) {
            return PeriodText.of(page.clean(row, own)).orElse(0);
        }
        int above = column < 0 ? 0 : headings.get(column).period();
        return above != 0 ? above : title.period() != 0 ? title.period() : latest;
    }

    String periodText(int column) {
        int period = columns.find(ColumnUse.PERIOD) >= 0 || frame.body().isEmpty()
                ? 0
                : period(frame.body().get(0), column);
        return period == 0 ? "" : String.valueOf(period);
    }

    /** What could be meant in two ways. */
    List<Remark> questions() {
        List<Remark> questions = new ArrayList<>(names.questions());
        Location at = Location.of(page.table().name());
        percents.forEach((name, count) -> {
            if (plains.containsKey(name)) {
                questions.add(Remark.question(
                        at,
                        "'" + name + "' has " + count + " values with a percent sign and " + plains.get(name)
                                + " without: are those without it per cent, too, and not shares of 1?",
                        "“" + name + "”有 " + count + " 个数值带百分号，" + plains.get(name) + " 个不带：后者是否也以 % 计，而非小数？"));
            }
        });
        if (latest != 0) {
            columns.all(ColumnUse.VALUE).stream()
                    .filter(column -> headings.get(column).period() == 0)
                    .forEach(column -> questions.add(Remark.question(
                            page.at(frame.header().get(0), column),
                            "'" + title(column) + "' names no year, though others do: it was put into "
                                    + period(frame.body().get(0), column),
                            "“" + title(column) + "”未注明年份，而其他列有年份：已归入 "
                                    + period(frame.body().get(0), column) + " 年")));
        }
        int dates = columns.find(ColumnUse.PERIOD);
        if (dates >= 0 && frame.body().stream().anyMatch(row -> PeriodText.isPart(page.clean(row, dates)))) {
            questions.add(Remark.question(
                    page.at(frame.body().get(0), dates),
                    "column " + PrintedPage.letters(dates) + " holds parts of years, which were taken for their years",
                    PrintedPage.letters(dates) + " 列的时间不是整年，已按年份处理"));
        }
        return questions;
    }
}
