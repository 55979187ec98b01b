// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.project.files.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: columns padded by the width that characters take on screen, Chinese ones two cells. */
final class TextTable {
    private final List<Boolean> rightAligned = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TextTable left() {
        rightAligned.add(false);
        return this;
    }

    TextTable right() {
        rightAligned.add(true);
        return this;
    }

    void row(List<String> cells) {
        if (cells.size() != rightAligned.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + rightAligned.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /** The lines, two spaces between columns, none at the end. */
    List<String> lines() {
        int[] widths = new int[rightAligned.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
            line.append(column == 0 ? "" : "  ").append(rightAligned.get(column) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
