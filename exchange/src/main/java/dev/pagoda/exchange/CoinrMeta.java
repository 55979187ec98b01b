// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.ForeignFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table iMeta: one row a column of the data or a node above, with its parent. */
final class CoinrMeta {
    private static final Fault MISSING_CODE = Fault.error(
            "duplicate-code", "The row has no code.", "该行没有代码。", "Give every row a code of its own.", "请为每一行写各自的代码。");
    private static final Fault DUPLICATE_CODE = Fault.error(
            "duplicate-code",
            "The code '{code}' is used twice.",
            "代码“{code}”重复。",
            "Give every row a code of its own.",
            "请为每一行写各自的代码。");
    private static final Fault UNKNOWN_TYPE = Fault.error(
            "unknown-word",
            "'{type}' is not a type.",
            "“{type}”不是有效的类型。",
            "Write Indicator, Aggregate, Group, Denominator or Other.",
            "请写 Indicator、Aggregate、Group、Denominator 或 Other。");
    private static final Fault UNKNOWN_DIRECTION = Fault.error(
            "unknown-word",
            "The direction of '{code}' is '{direction}'.",
            "“{code}”的方向是“{direction}”。",
            "Write 1 if more is better, -1 if less is.",
            "越大越好写 1，越小越好写 -1。");
    private static final Fault UNKNOWN_DENOMINATOR = Fault.error(
            "unknown-denominator",
            "There is no row '{denominator}'.",
            "没有“{denominator}”这一行。",
            "Name a row of type Denominator, or write NA.",
            "请写类型为 Denominator 的行，或写 NA。");
    private static final Fault NO_CHILDREN = Fault.error(
            "no-children",
            "No row names '{code}' as its parent.",
            "没有任何一行以“{code}”为上级。",
            "Remove the row, or name it in column Parent.",
            "请删除该行，或在 Parent 列写它。");
    private static final Fault UNKNOWN_PARENT = Fault.error(
            "unknown-parent",
            "There is no aggregate '{parent}'.",
            "没有名为“{parent}”的 Aggregate 行。",
            "Name a row of type Aggregate.",
            "请写类型为 Aggregate 的行。");
    private static final Fault CIRCLE = Fault.error(
            "circular-parents",
            "'{code}' is below itself: its parents form a circle.",
            "“{code}”在自身之下：上级关系成环。",
            "Give one of them another parent.",
            "请为其中一个改写上级。");
    private static final Fault NO_SINGLE_INDEX = Fault.error(
            "no-single-index",
            "{count} rows of indicators and aggregates have no parent.",
            "有 {count} 个 Indicator 或 Aggregate 行没有上级。",
            "Leave exactly one aggregate without a parent: the index.",
            "请只留一个没有上级的 Aggregate 行：即指数。");

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
                add(code.isEmpty() ? MISSING_CODE : DUPLICATE_CODE, row, "iCode", "code", code);
            }
        }
        rows.forEach(this::checkRow);
        checkRoot();
        return !files.hasErrors();
    }

    private void checkRow(String code, int row) {
        if (!TYPES.contains(type(row))) {
            add(UNKNOWN_TYPE, row, "Type", "type", type(row));
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
            add(UNKNOWN_DIRECTION, row, "Direction", "code", code, "direction", direction);
        }
        String denominator = head.text(row, "Denominator");
        if (!denominator.isEmpty() && !rows.containsKey(denominator)) {
            add(UNKNOWN_DENOMINATOR, row, "Denominator", "denominator", denominator);
        }
        if (type(row).equals(AGGREGATE) && children(code).isEmpty()) {
            add(NO_CHILDREN, row, "iCode", "code", code);
        }
    }

    private void checkParent(String code, int row) {
        String parent = head.text(row, "Parent");
        if (parent.isEmpty()) {
            return;
        }
        Integer above = rows.get(parent);
        if (above == null || !type(above).equals(AGGREGATE)) {
            add(UNKNOWN_PARENT, row, "Parent", "parent", parent);
            return;
        }
        int steps = 0;
        for (Integer at = above; at != null && steps <= rows.size(); at = rows.get(head.text(at, "Parent"))) {
            steps++;
        }
        if (steps > rows.size()) {
            add(CIRCLE, row, "Parent", "code", code);
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
        files.add(NO_SINGLE_INDEX, at, "count", roots.size());
    }

    private void add(Fault fault, int row, String column, Object... gapsAndValues) {
        files.add(fault, head.at(row, column), gapsAndValues);
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
