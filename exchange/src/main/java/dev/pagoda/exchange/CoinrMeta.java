package dev.pagoda.exchange;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.ForeignFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table iMeta: one row a column of the data or a node above, with its parent. */
final class CoinrMeta {
    static final String INDICATOR = "Indicator";
    static final String AGGREGATE = "Aggregate";
    static final String GROUP = "Group";
    static final String DENOMINATOR = "Denominator";
    static final String OTHER = "Other";
    private static final Set<String> TYPES = Set.of(INDICATOR, AGGREGATE, GROUP, DENOMINATOR, OTHER);

    private final Head head;
    private final ForeignFiles files;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    CoinrMeta(Head head, ForeignFiles files) {
        this.head = head;
        this.files = files;
    }

    /** Reads and checks every row by itself and against the others; whether they are a tree. */
    boolean check() {
        if (!head.require(files, "iCode", "Parent", "Type")) {
            return false;
        }
        for (int row = 1; row < head.table().rows(); row++) {
            String code = head.text(row, "iCode");
            Integer first = code.isEmpty() ? null : rows.putIfAbsent(code, row);
            if (code.isEmpty() || first != null) {
                error(
                        "duplicate-code",
                        row,
                        "iCode",
                        code.isEmpty() ? "The row has no code." : "The code '" + code + "' is used twice.",
                        "Give every row a code of its own.");
            }
        }
        rows.forEach(this::checkRow);
        checkRoot();
        return !files.hasErrors();
    }

    private void checkRow(String code, int row) {
        if (!TYPES.contains(type(row))) {
            error(
                    "unknown-word",
                    row,
                    "Type",
                    "'" + type(row) + "' is no type.",
                    "Write Indicator, Aggregate, Group, Denominator or Other.");
            return;
        }
        if (!isNode(row)) {
            return;
        }
        checkParent(code, row);
        head.number(files, row, "Weight");
        head.number(files, row, "Target");
        String direction = head.text(row, "Direction");
        if (type(row).equals(INDICATOR) && !direction.equals("1") && !direction.equals("-1")) {
            error(
                    "unknown-word",
                    row,
                    "Direction",
                    "The direction of '" + code + "' is '" + direction + "'.",
                    "Write 1 if more is better, -1 if less is.");
        }
        String denominator = head.text(row, "Denominator");
        if (!denominator.isEmpty() && !rows.containsKey(denominator)) {
            error(
                    "unknown-denominator",
                    row,
                    "Denominator",
                    "There is no row '" + denominator + "'.",
                    "Name a row of type Denominator, or write NA.");
        }
        if (type(row).equals(AGGREGATE) && children(code).isEmpty()) {
            error(
                    "no-children",
                    row,
                    "iCode",
                    "No row names '" + code + "' as its parent.",
                    "Remove the row, or name it in column Parent.");
        }
    }

    private void checkParent(String code, int row) {
        String parent = head.text(row, "Parent");
        if (parent.isEmpty()) {
            return;
        }
        Integer above = rows.get(parent);
        if (above == null || !type(above).equals(AGGREGATE)) {
            error(
                    "unknown-parent",
                    row,
                    "Parent",
                    "There is no aggregate '" + parent + "'.",
                    "Name a row of type Aggregate.");
            return;
        }
        int steps = 0;
        for (Integer at = above; at != null && steps <= rows.size(); at = rows.get(head.text(at, "Parent"))) {
            steps++;
        }
        if (steps > rows.size()) {
            error(
                    "circular-parents",
                    row,
                    "Parent",
                    "'" + code + "' is, over its parents, below itself.",
                    "Let one of them hang elsewhere.");
        }
    }

    private void checkRoot() {
        List<String> roots = roots();
        if (roots.size() == 1 && type(row(roots.get(0))).equals(AGGREGATE) || files.hasErrors()) {
            return;
        }
        Location at = roots.isEmpty()
                ? head.table().at(0, head.find("Parent"))
                : head.at(row(roots.get(roots.size() - 1)), "Parent");
        files.error(
                "no-single-index",
                at,
                roots.size() + " rows of indicators and aggregates have no parent.",
                "Leave exactly one aggregate without a parent: the index.");
    }

    private void error(String id, int row, String column, String message, String cure) {
        files.error(id, head.at(row, column), message, cure);
    }

    private List<String> roots() {
        return codes(INDICATOR, AGGREGATE).stream()
                .filter(code -> head.text(row(code), "Parent").isEmpty())
                .toList();
    }

    /** The code of the index. */
    String root() {
        return roots().get(0);
    }

    /** Codes that name a node as their parent, in the order of the table. */
    List<String> children(String parent) {
        return codes(INDICATOR, AGGREGATE).stream()
                .filter(code -> head.text(row(code), "Parent").equals(parent))
                .toList();
    }

    /** Codes of some types, in the order of the table. */
    List<String> codes(String... types) {
        List<String> codes = new ArrayList<>();
        rows.forEach((code, row) -> {
            if (List.of(types).contains(type(row))) {
                codes.add(code);
            }
        });
        return codes;
    }

    boolean has(String code) {
        return rows.containsKey(code);
    }

    private int row(String code) {
        return rows.getOrDefault(code, 0);
    }

    private String type(int row) {
        return head.text(row, "Type");
    }

    private boolean isNode(int row) {
        return type(row).equals(INDICATOR) || type(row).equals(AGGREGATE);
    }

    boolean is(String type, String code) {
        return type(row(code)).equals(type);
    }

    /** A field of a row; empty if the table has no such column. */
    String text(String code, String column) {
        return head.text(row(code), column);
    }

    Location at(String code) {
        return head.at(row(code), "iCode");
    }
}
