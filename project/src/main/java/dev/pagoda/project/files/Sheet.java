// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;

/** A table as a file holds it: a header and rows. Iterating gives the header first. Empty rows are passed over. */
public interface Sheet extends Iterable<SheetRow> {
    /** Name of the file, with the sheet for a workbook. */
    String name();

    Location at(long place);

    /** Whether a row must have as many fields as the header; a workbook leaves out empty cells at the end. */
    boolean hasFullRows();

    /** Whether the last iteration came to the end of the file; a fault in it may have ended the reading. */
    boolean wasReadWhole();

    /** Whether a number read there is shown as a percentage, so that the reader sees a hundred times the value. */
    boolean isPercent(long place);
}
