package dev.pagoda.project;

import dev.pagoda.core.model.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What observations speak of: units and columns (indicators, then denominators), by number. When the units or the framework could not be read, nothing is
 * known, and then no code is called unknown.
 */
final class Subjects {
    private final Optional<List<Unit>> units;
    private final Optional<FrameworkTree> tree;
    private final List<String> columns;
    private final Map<String, Integer> unitNumbers = new HashMap<>();
    private final Map<String, Integer> columnNumbers = new HashMap<>();
    private final Map<String, String> unitsByName = new LinkedHashMap<>();
    private final Map<String, String> columnsByName;

    Subjects(Optional<List<Unit>> units, Optional<FrameworkTree> tree) {
        this.units = units;
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
        for (String column : columns) {
            columnNumbers.put(column, columnNumbers.size());
        }
    }

    boolean areUnitsKnown() {
        return units.isPresent();
    }

    boolean areColumnsKnown() {
        return tree.isPresent();
    }

    List<Unit> units() {
        return units.orElse(List.of());
    }

    Unit unit(int number) {
        return units().get(number);
    }

    List<String> columns() {
        return columns;
    }

    String column(int number) {
        return columns.get(number);
    }

    /** The row of a column in the framework. */
    Line line(int column) {
        return tree.orElseThrow().line(columns.get(column));
    }

    /** −1 for an unknown code. */
    int unitNumber(String code) {
        return unitNumbers.getOrDefault(code, -1);
    }

    /** −1 for an unknown code. */
    int columnNumber(String code) {
        return columnNumbers.getOrDefault(code, -1);
    }

    boolean isDimension(String code) {
        return tree.filter(found -> found.isDimension(code)).isPresent();
    }

    /** By how many periods the data of a column precede the edition. */
    int lag(int column) {
        return NumberText.integer(line(column).text("lag")).orElse(0);
    }

    /** {@code '110000' (Beijing)}. */
    String label(int unit) {
        Unit found = unit(unit);
        String name = found.name().en().isEmpty() ? found.name().zh() : found.name().en();
        return "'" + found.code() + "'" + (name.isEmpty() || name.equals(found.code()) ? "" : " (" + name + ")");
    }

    /** The code of the unit that a wrong code probably means: by its name, or nearest to a code or a name. */
    Optional<String> guessUnit(String wrong) {
        return guess(wrong, unitsByName, unitNumbers.keySet().stream().sorted().toList());
    }

    /** The code of the column that a wrong code probably means. */
    Optional<String> guessColumn(String wrong) {
        return guess(wrong, columnsByName, columns);
    }

    private static Optional<String> guess(String wrong, Map<String, String> byName, List<String> codes) {
        Optional<String> exact = Optional.ofNullable(byName.get(wrong));
        return exact.isPresent() ? exact : Hint.closest(wrong, codes).or(() -> Hint.closest(wrong, byName.keySet()).map(byName::get));
    }

    /** What to write instead of an unknown unit. */
    String cureForUnit(String wrong) {
        return cure(wrong, guessUnit(wrong), unitsByName, "Add it to the units, or remove it here.");
    }

    /** What to write instead of an unknown indicator. */
    String cureForColumn(String wrong) {
        return isDimension(wrong)
                ? "'" + wrong + "' is a dimension: name one of the indicators below it."
                : cure(wrong, guessColumn(wrong), columnsByName, "Add it to the framework, or remove it here.");
    }

    private static String cure(String wrong, Optional<String> guess, Map<String, String> byName, String otherwise) {
        if (byName.containsKey(wrong)) {
            return "Write its code, '" + byName.get(wrong) + "'.";
        }
        return guess.map(code -> "Did you mean '" + code + "'" + named(code, byName) + "? " + otherwise).orElse(otherwise);
    }

    private static String named(String code, Map<String, String> byName) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .findFirst()
                .map(entry -> " (" + entry.getKey() + ")")
                .orElse("");
    }
}
