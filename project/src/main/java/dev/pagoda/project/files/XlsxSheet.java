// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * One sheet of a workbook. In a {@link Location} its file is {@code path.xlsx!Sheet}, its line the row and its column
 * the column, so that {@code A1} is line 1, column 1.
 */
final class XlsxSheet implements Sheet {
    private record SheetCells(List<String> texts, BitSet percent) {}

    private final String name;
    private final TreeMap<Integer, SheetCells> rows = new TreeMap<>();
    private final boolean isHidden;

    XlsxSheet(String path, String sheet, boolean isHidden) {
        this.name = path + "!" + sheet;
        this.isHidden = isHidden;
    }

    static boolean isSheet(String file) {
        return file.contains(".xlsx!");
    }

    /** {@code C5} for line 5, column 3. */
    static String address(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(line).toString();
    }

    /** Adds a row by its number, from 1; {@code percent} marks the cells that are shown as percentages. */
    void add(int row, List<String> texts, BitSet percent) {
        rows.put(row, new SheetCells(List.copyOf(texts), percent));
    }

    /** The numbers of the rows that hold any text. */
    BitSet rows() {
        BitSet found = new BitSet();
        forEach(row -> found.set(((XlsxRow) row).number));
        return found;
    }

    boolean isHidden() {
        return isHidden;
    }

    /** Text of a cell; empty if there is none. */
    String text(int line, int column) {
        SheetCells cells = rows.get(line);
        return cells == null || column < 1 || column > cells.texts.size() ? "" : cells.texts.get(column - 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Location at(long place) {
        return new Location(name, (int) (place >>> 32), (int) place, 1);
    }

    @Override
    public boolean hasFullRows() {
        return false;
    }

    @Override
    public boolean wasReadWhole() {
        return true;
    }

    @Override
    public boolean isPercent(long place) {
        SheetCells cells = rows.get((int) (place >>> 32));
        return cells != null && cells.percent.get((int) place - 1);
    }

    @Override
    public Iterator<SheetRow> iterator() {
        List<SheetRow> found = new ArrayList<>();
        rows.forEach((number, cells) -> {
            if (cells.texts.stream().anyMatch(text -> !text.isEmpty())) {
                found.add(new XlsxRow(number, cells.texts));
            }
        });
        return found.iterator();
    }

    private final class XlsxRow implements SheetRow {
        private final int number;
        private final List<String> texts;

        XlsxRow(int number, List<String> texts) {
            this.number = number;
            this.texts = texts;
        }

        @Override
        public int size() {
            return texts.size();
        }

        @Override
        public String text(int field) {
            return field < texts.size() ? texts.get(field) : "";
        }

        @Override
        public double number(int field) {
            String text = text(field);
            return NumberText.quick(text.toCharArray(), 0, text.length());
        }

        @Override
        public boolean isEmpty(int field) {
            return text(field).isEmpty();
        }

        @Override
        public long place(int field) {
            return (long) number << 32 | field + 1;
        }

        @Override
        public Location at(int field) {
            return XlsxSheet.this.at(place(field));
        }
    }
}
