// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

/**
 * Cells of a sheet that are one on paper: lines and columns from 1, both ends included. The text stands in the first of
 * them.
 */
public record CellSpan(int firstLine, int firstColumn, int lastLine, int lastColumn) {
    /** Whether a cell is one of them. */
    public boolean holds(int line, int column) {
        return line >= firstLine && line <= lastLine && column >= firstColumn && column <= lastColumn;
    }
}
