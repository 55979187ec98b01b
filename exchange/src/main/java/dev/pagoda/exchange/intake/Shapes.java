// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Fault;
import dev.pagoda.project.files.ForeignFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out how a page is laid out. */
final class Shapes {
    private static final Fault NO_UNITS = Fault.error(
            "no-units",
            "No column says which unit a row is.",
            "没有哪一列写明各行是哪个单元。",
            "Give the units' names a column of their own, called 'city' or 'name' (城市、名称).",
            "请为单元名称单设一列，列名为“城市”或“名称”（city、name）。");
    private static final Fault NO_ONE_UNIT = Fault.error(
            "no-units",
            "Nothing says which unit the table is about.",
            "没有说明此表属于哪个单元。",
            "Write the unit into the title, or name the sheet or file after it.",
            "请在标题中写明单元，或以其名称命名工作表或文件。");
    static final Fault NO_INDICATORS = Fault.error(
            "no-indicators",
            "No column contains numbers.",
            "没有数字列。",
            "Give each indicator a column, with its name in the first row.",
            "请为每个指标设一列，名称写在第一行。");
    private static final Fault TWO_WAYS = Fault.error(
            "two-ways",
            "The rows could be units or indicators: '{example}'.",
            "各行可能是单元，也可能是指标：“{example}”。",
            "Write 'city' (城市) or 'indicator' (指标) above the names of the rows.",
            "请在行名称的上方写“城市”（city）或“指标”（indicator）。");

    private final PrintedPage page;
    private final ColumnUses columns;
    private final List<Heading> headings;
    private final TitleFacts title;
    private final ForeignFiles files;
    private final int headerRow;

    Shapes(
            PrintedPage page,
            Frame frame,
            ColumnUses columns,
            List<Heading> headings,
            TitleFacts title,
            ForeignFiles files) {
        this.page = page;
        this.columns = columns;
        this.headings = headings;
        this.title = title;
        this.files = files;
        this.headerRow = frame.header().isEmpty() ? 0 : frame.header().get(0);
    }

    /** The shape; empty if there is none, which is then noted. */
    Optional<Shape> find() {
        List<Integer> values = columns.all(ColumnUse.VALUE);
        if (values.isEmpty()) {
            files.add(NO_INDICATORS, page.at(headerRow, 0));
        }
        boolean hasUnits = columns.find(ColumnUse.UNIT) >= 0 || columns.find(ColumnUse.CODE) >= 0;
        if (values.isEmpty()) {
            if (!hasUnits) {
                files.add(NO_UNITS, page.at(headerRow, 0));
            }
            return Optional.empty();
        }
        boolean hasIndicators = columns.find(ColumnUse.INDICATOR) >= 0;
        if (values.stream().anyMatch(column -> headings.get(column).period() != 0)) {
            return byYears(hasUnits, hasIndicators);
        }
        boolean areUnits = areUnits(values);
        if (hasIndicators && hasUnits && values.size() == 1) {
            return Optional.of(Shape.LONG);
        }
        if (areUnits && (hasIndicators || columns.find(ColumnUse.UNIT) >= 0)) {
            if (!hasIndicators) {
                columns.takeUnitsForIndicators();
            }
            return Optional.of(Shape.INDICATORS_BY_UNITS);
        }
        if (!hasUnits && columns.find(ColumnUse.PERIOD) >= 0) {
            return areUnits ? Optional.of(Shape.YEARS_BY_UNITS) : ofOneUnit(Shape.YEARS_BY_INDICATORS);
        }
        if (hasIndicators && !hasUnits) {
            return Optional.of(Shape.INDICATORS_BY_UNITS);
        }
        if (!hasUnits) {
            files.add(NO_UNITS, page.at(headerRow, 0));
            return Optional.empty();
        }
        return Optional.of(Shape.UNITS_BY_INDICATORS);
    }

    private Optional<Shape> byYears(boolean hasUnits, boolean hasIndicators) {
        if (hasUnits && hasIndicators) {
            return Optional.of(Shape.BOTH_BY_YEARS);
        }
        if (hasIndicators) {
            return ofOneUnit(Shape.INDICATORS_BY_YEARS);
        }
        int unit = columns.find(ColumnUse.UNIT);
        if (unit < 0) {
            if (hasUnits) {
                return Optional.of(Shape.UNITS_BY_YEARS);
            }
            files.add(NO_UNITS, page.at(headerRow, 0));
            return Optional.empty();
        }
        Set<String> names = columns.values(unit);
        boolean arePlaces = columns.places(unit) * 2 >= names.size();
        boolean isCalledUnit = TableWords.isUnit(columns.title(unit));
        long measured = names.stream()
                .filter(name -> !new HeadingText().add(name).heading().measure().isEmpty())
                .count();
        boolean areIndicators = columns.find(ColumnUse.MEASURE) >= 0 || measured * 2 >= names.size();
        if (arePlaces || isCalledUnit && !areIndicators) {
            return Optional.of(Shape.UNITS_BY_YEARS);
        }
        if (areIndicators || title.place().isPresent()) {
            columns.takeUnitsForIndicators();
            return ofOneUnit(Shape.INDICATORS_BY_YEARS);
        }
        files.add(
                TWO_WAYS,
                page.at(headerRow, unit),
                "example",
                names.stream().sorted().findFirst().orElse(""));
        return Optional.empty();
    }

    private Optional<Shape> ofOneUnit(Shape shape) {
        if (title.place().isEmpty()) {
            files.add(NO_ONE_UNIT, page.at(0, 0));
            return Optional.empty();
        }
        return Optional.of(shape);
    }

    /** Whether at least half of the names above the columns of values are places. */
    private boolean areUnits(List<Integer> values) {
        List<String> names = values.stream()
                .map(column -> headings.get(column).name())
                .filter(name -> !TableWords.isTotal(name) && !TableWords.isRegion(name))
                .toList();
        long places =
                names.stream().filter(name -> !PlaceNames.find(name).isEmpty()).count();
        return places > 1 && places * 2 >= names.size();
    }
}
