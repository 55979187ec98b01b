// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.framework.UnitsReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What observations speak of: units and columns (indicators, then denominators), by number. When the units or the
 * framework could not be read, nothing is known, and then no code is called unknown.
 */
public final class Subjects {
    private static final Template UNIT = new Template("'{code}'", "“{code}”");
    private static final Template NAMED_UNIT = new Template("'{code}' ({name})", "“{code}”（{name}）");
    private static final Name ADD_UNIT = new Name("Correct it, or add it to the units.", "请更正，或添加到单元文件。");
    private static final Template ADD_COLUMN =
            new Template("Correct it, or add it to the framework. Known: {codes}.", "请更正，或添加到指标体系。可用：{codes}。");
    private static final Template DIMENSION =
            new Template("'{code}' is a dimension: name one of the indicators below it.", "“{code}”是维度：请写其下的某个指标。");
    private static final Template WRITE_CODE = new Template("Write its code, '{code}'.", "请写其代码“{code}”。");
    private static final Template MEANT =
            new Template("Did you mean '{code}'{name}? {otherwise}", "您是否想写“{code}”{name}？{otherwise}");
    private static final Template NAMED = new Template(" ({name})", "（{name}）");

    private final List<Unit> units;
    private final boolean areUnitsKnown;
    private final Optional<FrameworkTree> tree;
    private final List<String> columns;
    private final int[] lags;
    private final int[] divisors;
    private final boolean areColumnsKnown;
    private final Set<String> nodes;
    private final Map<String, Integer> unitNumbers = new HashMap<>();
    private final Map<String, Integer> columnNumbers = new HashMap<>();
    private final Map<String, String> unitsByName = new LinkedHashMap<>();
    private final Map<String, String> columnsByName;
    private final List<String> unitCodes;
    private final Map<String, Optional<String>> guesses = new HashMap<>();

    public Subjects(Optional<UnitsReader.Reading> units, Optional<FrameworkTree> tree) {
        this.units = units.map(UnitsReader.Reading::units).orElse(List.of());
        this.areUnitsKnown = units.filter(UnitsReader.Reading::areComplete).isPresent() && !units().isEmpty();
        this.tree = tree;
        this.columns = tree.map(FrameworkTree::columns).orElse(List.of());
        this.columnsByName = tree.map(FrameworkTree::columnsByName).orElse(Map.of());
        for (Unit unit : units()) {
            unitNumbers.put(unit.code(), unitNumbers.size());
            for (String name : List.of(unit.name().en(), unit.name().zh())) {
                if (!name.isEmpty()) {
                    unitsByName.putIfAbsent(name, unit.code());
                }
            }
        }
        this.unitCodes = units().stream().map(Unit::code).toList();
        for (String column : columns) {
            columnNumbers.put(column, columnNumbers.size());
        }
        this.areColumnsKnown = tree.filter(FrameworkTree::areCodesKnown).isPresent();
        this.nodes = Set.copyOf(tree.map(FrameworkTree::nodes).orElse(List.of()));
        this.lags = new int[columns.size()];
        this.divisors = new int[columns.size()];
        for (int column = 0; column < lags.length; column++) {
            int divisor = columnNumber(line(column).text("denominator"));
            divisors[column] = divisor == column ? -1 : divisor;
            lags[column] = NumberText.integer(line(column).text("lag"))
                    .filter(lag -> lag > 0)
                    .orElse(0);
        }
    }

    /** Whether any code that is not among the units is unknown. */
    public boolean areUnitsKnown() {
        return areUnitsKnown;
    }

    /** Whether any code that is not among the columns is unknown. */
    public boolean areColumnsKnown() {
        return areColumnsKnown;
    }

    public List<Unit> units() {
        return units;
    }

    public Unit unit(int number) {
        return units().get(number);
    }

    public List<String> columns() {
        return columns;
    }

    public String column(int number) {
        return columns.get(number);
    }

    /** Number of the column that a column is divided by; −1 if none. */
    public int divisor(int column) {
        return divisors[column];
    }

    /** The row of a column in the framework. */
    public Line line(int column) {
        return tree.orElseThrow().line(columns.get(column));
    }

    /** −1 for an unknown code. */
    public int unitNumber(String code) {
        return unitNumbers.getOrDefault(code, -1);
    }

    /** −1 for an unknown code. */
    public int columnNumber(String code) {
        return columnNumbers.getOrDefault(code, -1);
    }

    public boolean isDimension(String code) {
        return tree.filter(found -> found.isWhole() && found.isDimension(code)).isPresent();
    }

    /** Whether a column stands in the tree where rows are faulty, so that it was perhaps meant to be a dimension. */
    public boolean isSuspect(int column) {
        return tree.filter(found -> found.isSuspect(column(column))).isPresent();
    }

    /** Whether a broken tree makes a row of it a dimension that was probably meant to be an indicator. */
    public boolean isNode(String code) {
        return nodes.contains(code) && tree.filter(found -> !found.isWhole()).isPresent();
    }

    /** By how many periods the data of a column precede the edition. */
    public int lag(int column) {
        return lags[column];
    }

    /** {@code '110000' (Beijing)}. */
    public Name label(int unit) {
        Unit found = unit(unit);
        String name = found.name().in(Language.EN);
        Template form = name.isEmpty() || name.equals(found.code()) ? UNIT : NAMED_UNIT;
        return form.with("code", found.code(), "name", found.name());
    }

    /** The code of the unit that a wrong code probably means: by its name, or nearest to a code or a name. */
    public Optional<String> guessUnit(String wrong) {
        return guesses.computeIfAbsent(wrong, code -> guess(code, unitsByName, unitCodes));
    }

    /** The code of the column that a wrong code probably means. */
    public Optional<String> guessColumn(String wrong) {
        return guess(wrong, columnsByName, columns);
    }

    private static Optional<String> guess(String wrong, Map<String, String> byName, List<String> codes) {
        Optional<String> exact = Optional.ofNullable(byName.get(wrong));
        return exact.or(() -> Hint.closest(wrong, codes))
                .or(() -> Hint.closest(wrong, byName.keySet()).map(byName::get))
                .or(() -> beginning(wrong, byName));
    }

    /** A name that is longer or shorter by a word such as City or 市. */
    private static Optional<String> beginning(String wrong, Map<String, String> byName) {
        List<String> found = byName.keySet().stream()
                .filter(name ->
                        name.length() >= 2 && wrong.length() >= 2 && (wrong.startsWith(name) || name.startsWith(wrong)))
                .toList();
        return found.size() == 1 ? Optional.ofNullable(byName.get(found.get(0))) : Optional.empty();
    }

    /** What to write instead of an unknown unit. */
    public Name cureForUnit(String wrong) {
        return cure(wrong, guessUnit(wrong), unitsByName, ADD_UNIT);
    }

    /** What to write instead of an unknown indicator. */
    public Name cureForColumn(String wrong) {
        return isDimension(wrong)
                ? DIMENSION.with("code", wrong)
                : cure(wrong, guessColumn(wrong), columnsByName, ADD_COLUMN.with("codes", Hint.list(columns)));
    }

    private static Name cure(String wrong, Optional<String> guess, Map<String, String> byName, Name otherwise) {
        if (byName.containsKey(wrong)) {
            return WRITE_CODE.with("code", String.valueOf(byName.get(wrong)));
        }
        return guess.map(code -> MEANT.with("code", code, "name", named(code, byName), "otherwise", otherwise))
                .orElse(otherwise);
    }

    /** The names of a code, of which the English one comes first. */
    private static Name named(String code, Map<String, String> byName) {
        List<String> names = byName.keySet().stream()
                .filter(name -> code.equals(byName.get(name)))
                .toList();
        return names.isEmpty() ? Name.NONE : NAMED.with("name", new Name(names.get(0), names.get(names.size() - 1)));
    }
}
