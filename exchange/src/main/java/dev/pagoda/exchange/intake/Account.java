// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of every cell of a table.
 *
 * @param table the file, with the sheet
 * @param shape how the table is laid out
 * @param columns one line for each column with anything in it
 * @param cells how many cells that are not empty were taken for what; their sum is that of the table
 * @param notes rows that were left out, by name, and what was understood otherwise
 */
public record Account(
        String table, Name shape, List<ColumnAccount> columns, Map<CellKind, Integer> cells, List<Remark> notes) {
    public Account {
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** How many cells there are that are not empty, and what they were taken for. */
    public Name sum() {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        int all = 0;
        for (CellKind kind : CellKind.values()) {
            int count = cells.getOrDefault(kind, 0);
            all += count;
            if (count > 0) {
                en.add(count + " " + kind.text().en());
                zh.add(kind.text().zh() + " " + count);
            }
        }
        return new Name(
                all + " cells that are not empty: " + String.join(", ", en) + ".",
                all + " 个非空单元格：" + String.join("，", zh) + "。");
    }

    /** Every column that was left out, and why. */
    public List<Name> leftOut() {
        return columns.stream()
                .filter(column -> column.use() == ColumnUse.LEFT_OUT)
                .map(column -> new Name(
                        "column " + column.letters() + " '" + column.title() + "': "
                                + column.why().en(),
                        column.letters() + " 列“" + column.title() + "”："
                                + column.why().zh()))
                .toList();
    }

    /** What a cell may be. */
    public enum CellKind {
        TITLE("titles", "标题"),
        NAME("names and units of measurement", "名称与计量单位"),
        VALUE("values read", "已读数值"),
        MISSING("signs that there is no value", "缺失标记"),
        NOTE("notes and sources", "注释与来源"),
        LEFT_OUT("left out", "未导入");

        private final Name name;

        CellKind(String en, String zh) {
            this.name = new Name(en, zh);
        }

        /** In words. */
        public Name text() {
            return name;
        }
    }

    /**
     * A column.
     *
     * @param letters its place, as spreadsheets count
     * @param title its name as it is joined from the header
     * @param why why it is left out; empty otherwise
     * @param measure unit of measurement; empty if none was found
     * @param period the year; empty if rows or nothing name it
     * @param read how many values were read
     * @param missing the signs that there is no value, and how often each stands there
     * @param leftOut numbers that were left out with their rows
     */
    public record ColumnAccount(
            String letters,
            String title,
            ColumnUse use,
            Name why,
            String measure,
            String period,
            int read,
            Map<String, Integer> missing,
            int leftOut) {}
}
