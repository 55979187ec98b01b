// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.exchange.intake.Fact;
import dev.pagoda.exchange.intake.MeasureText;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ProblemText;
import dev.pagoda.project.names.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The values of several tables put together: one for each unit, indicator and year. */
final class JoinedValues {
    static final Fault TWO_VALUES = Fault.error(
            "two-values",
            "'{indicator}' of '{unit}' is {value} here, but {other} in {place}.",
            "“{unit}”的“{indicator}”在此为 {value}，而在 {place} 为 {other}。",
            "Keep one of them, or give the columns different names.",
            "请保留其一，或将两列改为不同的名称。");
    private static final Fault TWO_MEASURES = Fault.error(
            "two-measures",
            "'{indicator}' is measured in '{measure}' here, but in '{other}' before.",
            "“{indicator}”在此以“{measure}”计，前面以“{other}”计。",
            "Give both the same unit of measurement, or different names.",
            "请统一计量单位，或改为不同的名称。");
    private static final Fault NO_YEAR = Fault.error(
            "no-year",
            "This table names no year, though others do.",
            "此表未注明年份，而其他表有年份。",
            "Write the year into its title, or into the name of the sheet or file.",
            "请在标题、工作表名或文件名中写明年份。");

    private record Row(String unit, int period, String source) {}

    private record Cell(String unit, String indicator, int period) {}

    private final ForeignFiles files;
    private final UnitRegister units;
    private final Map<String, Fact.NamedIndicator> indicators = new LinkedHashMap<>();
    private final Map<Cell, Fact> cells = new LinkedHashMap<>();
    private final Map<Row, Map<String, String>> rows = new LinkedHashMap<>();
    private final TreeSet<Integer> periods = new TreeSet<>();
    private final Map<String, Integer> converted = new LinkedHashMap<>();
    private int repeated;

    JoinedValues(ForeignFiles files, UnitRegister units) {
        this.files = files;
        this.units = units;
    }

    void add(Fact.NamedIndicator indicator) {
        indicators.putIfAbsent(Spelling.key(indicator.name()), indicator);
    }

    void add(Fact given) {
        String key = Spelling.key(given.indicator().name());
        Fact fact = inMeasureOf(given, indicators.getOrDefault(key, given.indicator()));
        String unit = units.code(fact.unit());
        Fact before = cells.putIfAbsent(new Cell(unit, key, fact.period()), fact);
        if (before == null) {
            periods.add(fact.period());
            rows.computeIfAbsent(new Row(unit, fact.period(), fact.source()), none -> new LinkedHashMap<>())
                    .put(key, fact.value());
        } else if (new BigDecimal(before.value()).compareTo(new BigDecimal(fact.value())) == 0) {
            repeated++;
        } else {
            files.add(
                    TWO_VALUES,
                    fact.at(),
                    "indicator",
                    fact.indicator().name(),
                    "unit",
                    name(fact.unit()),
                    "value",
                    fact.value(),
                    "other",
                    before.value(),
                    "place",
                    ProblemText.place(before.at()));
        }
    }

    private static String name(Fact.NamedUnit unit) {
        return unit.label().isEmpty() ? unit.code() : unit.label();
    }

    private Fact inMeasureOf(Fact fact, Fact.NamedIndicator first) {
        String measure = fact.indicator().measure();
        if (MeasureText.areSame(measure, first.measure())) {
            return fact;
        }
        Optional<Integer> power = MeasureText.exponent(measure, first.measure());
        if (power.isEmpty()) {
            files.add(TWO_MEASURES, fact.at(), "indicator", first.name(), "measure", measure, "other", first.measure());
            return fact;
        }
        converted.merge(first.name() + ": " + measure + " → " + first.measure(), 1, Integer::sum);
        String value = new BigDecimal(fact.value())
                .scaleByPowerOfTen(power.get())
                .stripTrailingZeros()
                .toPlainString();
        return new Fact(fact.unit(), first, fact.period(), value, fact.source(), fact.at());
    }

    /** Indicators by their keys, in the order of the tables. */
    Map<String, Fact.NamedIndicator> indicators() {
        return indicators;
    }

    /** The years that values are of, ascending; none if no table names any. */
    List<Integer> periods() {
        if (periods.contains(0) && periods.size() > 1) {
            cells.values().stream()
                    .filter(fact -> fact.period() == 0)
                    .findFirst()
                    .ifPresent(fact -> files.add(NO_YEAR, fact.at()));
        }
        return periods.equals(new TreeSet<>(List.of(0))) ? List.of() : new ArrayList<>(periods);
    }

    /** Wide, with plain numbers. */
    Grid observations(Map<String, String> codes, List<Review> reviews) {
        boolean hasYears = !periods().isEmpty();
        List<String> names = new ArrayList<>(hasYears ? List.of("unit", "period") : List.of("unit"));
        names.addAll(codes.values());
        int required = names.size();
        names.add("source_title");
        Grid grid = new Grid(required, names);
        rows.forEach((row, values) -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("unit", row.unit);
            if (hasYears) {
                fields.put("period", String.valueOf(row.period));
            }
            codes.forEach((key, code) -> fields.put(code, values.getOrDefault(key, "")));
            fields.put("source_title", row.source);
            grid.add(fields);
        });
        converted.forEach((what, count) -> reviews.add(
                Review.of(Draft.DATA, 0, count + " values were converted: " + what, count + " 个数值已换算：" + what)));
        if (repeated > 0) {
            reviews.add(Review.of(
                    Draft.DATA,
                    0,
                    repeated + " values stand twice in the tables and were taken once",
                    repeated + " 个数值在表中重复出现，只取一次"));
        }
        return grid;
    }
}
