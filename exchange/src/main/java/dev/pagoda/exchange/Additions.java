// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.exchange.Addition.AddedValue;
import dev.pagoda.exchange.Addition.Kind;
import dev.pagoda.exchange.Addition.Left;
import dev.pagoda.exchange.intake.Fact;
import dev.pagoda.exchange.intake.Intake;
import dev.pagoda.exchange.intake.MeasureText;
import dev.pagoda.exchange.intake.PageReading;
import dev.pagoda.exchange.intake.Remark;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.files.ProblemText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares tables with a project: which of their values are new to it, which revise it, which it has, and which it has
 * no place for.
 */
public final class Additions {
    private static final Fault NO_YEAR = Fault.error(
            "no-year",
            "The table does not say which year its values are of.",
            "此表未注明数值属于哪一年。",
            "Write the year into its title, or into the name of the sheet or file.",
            "请在标题、工作表名或文件名中写明年份。");
    private static final List<String> COLUMNS =
            List.of("unit", "indicator", "period", "value", "source_title", "note", "use");

    private record Cell(String unit, String indicator, int period) {}

    private final Project project;
    private final KnownNames known;
    private final ForeignFiles files = new ForeignFiles();
    private final Map<Cell, Fact> seen = new LinkedHashMap<>();
    private final List<AddedValue> changes = new ArrayList<>();
    private final Map<Name, Integer> leftCounts = new LinkedHashMap<>();
    private final Map<Name, Name> leftReasons = new LinkedHashMap<>();
    private final Grid grid = new Grid(4, COLUMNS);

    public Additions(Project project) {
        this.project = project;
        this.known = new KnownNames(project);
    }

    /**
     * Reads the tables. Writes nothing.
     *
     * @param taken the files that the folder of observations has
     */
    public Addition read(List<Path> given, Set<String> taken) {
        Intake intake = new Intake(files);
        List<PageReading> readings = new ArrayList<>();
        List<Remark> questions = new ArrayList<>();
        for (Path path : given) {
            List<ForeignTable> tables = files.tables(path);
            if (!tables.isEmpty()) {
                readings.addAll(intake.read(tables, Map.of()));
            }
        }
        questions.addAll(intake.leftOut());
        for (PageReading reading : readings) {
            questions.addAll(reading.questions());
            String table = reading.account().table();
            reading.facts().forEach(fact -> take(fact, table));
        }
        return new Addition(
                freeName(given, taken),
                grid.rows().isEmpty() ? "" : grid.csv(),
                changes,
                left(),
                questions,
                readings.stream().map(PageReading::account).toList(),
                files.problems(),
                files.sources());
    }

    private void take(Fact fact, String table) {
        if (fact.period() == 0) {
            files.add(NO_YEAR, fact.at());
            return;
        }
        Optional<KnownNames.Known> column = known.column(fact.indicator());
        Optional<Unit> unit = known.unit(fact.unit());
        if (column.isEmpty()) {
            leaveIndicator(fact);
        } else if (unit.isEmpty()) {
            leaveUnit(fact);
        } else {
            inMeasure(fact, column.get()).ifPresent(value -> compare(fact, unit.get(), column.get(), value, table));
        }
    }

    private void leaveIndicator(Fact fact) {
        String name = fact.indicator().name();
        leave(
                new Name("indicator '" + name + "'", "指标“" + name + "”"),
                known.isShared(fact.indicator())
                        ? new Name(
                                "several indicators have this name: write the code of one above the column",
                                "有多个指标同名：请在列名处写其代码")
                        : new Name(
                                "framework.csv has no indicator of this name or code: add it there, or call it so above the column",
                                "framework.csv 中没有此名称或代码的指标：请补充，或在列名处改用已有名称"));
    }

    private void leaveUnit(Fact fact) {
        String label =
                fact.unit().label().isEmpty() ? fact.unit().code() : fact.unit().label();
        String row = fact.unit()
                .place()
                .map(place -> place.code() + "," + place.name().en() + ","
                        + place.name().zh())
                .orElse(label);
        leave(
                new Name("unit '" + label + "'", "单元“" + label + "”"),
                new Name("units.csv has none of this name: to add it, write " + row, "units.csv 中没有：若要加入，请写 " + row));
    }

    private void leave(Name what, Name why) {
        leftCounts.merge(what, 1, Integer::sum);
        leftReasons.putIfAbsent(what, why);
    }

    private List<Left> left() {
        List<Left> left = new ArrayList<>();
        leftCounts.forEach((what, count) -> left.add(new Left(what, count, leftReasons.getOrDefault(what, Name.NONE))));
        return left;
    }

    /**
     * The value in the unit of measurement of the project; nothing, and left alone, where that is another kind of unit.
     */
    private Optional<String> inMeasure(Fact fact, KnownNames.Known column) {
        String here = fact.indicator().measure();
        List<String> there = Stream.of(
                        column.measuredIn().zh(), column.measuredIn().en())
                .filter(text -> !text.isEmpty())
                .toList();
        if (here.isEmpty() || there.isEmpty() || there.stream().anyMatch(text -> MeasureText.areSame(here, text))) {
            return Optional.of(fact.value());
        }
        Optional<Integer> power = there.stream()
                .flatMap(text -> MeasureText.exponent(here, text).stream())
                .findFirst();
        if (power.isEmpty()) {
            String name = fact.indicator().name();
            leave(
                    new Name("indicator '" + name + "' in " + here, "以“" + here + "”计的指标“" + name + "”"),
                    new Name(
                            "the project measures " + column.code() + " in " + there.get(0)
                                    + ": convert it, or correct measured_in",
                            "项目中 " + column.code() + " 以“" + there.get(0) + "”计：请换算，或更正 measured_in"));
            return Optional.empty();
        }
        return power.map(tens -> new BigDecimal(fact.value())
                .scaleByPowerOfTen(tens)
                .stripTrailingZeros()
                .toPlainString());
    }

    private void compare(Fact fact, Unit unit, KnownNames.Known column, String value, String table) {
        Cell cell = new Cell(unit.code(), column.code(), fact.period());
        Fact before = seen.putIfAbsent(cell, fact);
        if (before != null) {
            if (new BigDecimal(before.value()).compareTo(new BigDecimal(fact.value())) != 0) {
                files.add(
                        JoinedValues.TWO_VALUES,
                        fact.at(),
                        "indicator",
                        fact.indicator().name(),
                        "unit",
                        unit.code(),
                        "value",
                        fact.value(),
                        "other",
                        before.value(),
                        "place",
                        ProblemText.place(before.at()));
            }
            return;
        }
        Optional<Observation> old = project.evidence().find(unit.code(), column.code(), fact.period());
        double now = old.map(Observation::value).orElse(Double.NaN);
        boolean isSame = Double.compare(now, ForeignTable.number(value)) == 0;
        Kind kind = isSame ? Kind.SAME : old.isPresent() ? Kind.REVISED : Kind.ADDED;
        String source = fact.source().isEmpty() ? table : fact.source();
        changes.add(new AddedValue(
                kind, unit.code(), unit.name(), column.code(), fact.period(), value, Digits.of(now), source));
        if (kind != Kind.SAME) {
            boolean isConverted = !value.equals(fact.value());
            grid.add(
                    "unit",
                    unit.code(),
                    "indicator",
                    column.code(),
                    "period",
                    String.valueOf(fact.period()),
                    "value",
                    value,
                    "source_title",
                    source,
                    "note",
                    isConverted
                            ? fact.indicator().measure() + " → "
                                    + column.measuredIn().in(Language.ZH)
                            : "",
                    "use",
                    kind == Kind.REVISED ? "yes" : "");
        }
    }

    private static String freeName(List<Path> given, Set<String> taken) {
        String file = given.get(0).getFileName().toString();
        int dot = file.lastIndexOf('.');
        String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
        String name = "observations/" + stem + ".csv";
        for (int count = 2; taken.contains(name); count++) {
            name = "observations/" + stem + "-" + count + ".csv";
        }
        return name;
    }
}
