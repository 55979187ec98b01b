// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;

/** One row of a table, whichever file it is from; fields count from 0. It may be reused for the next row. */
public interface SheetRow {
    /** How many fields are written. */
    int size();

    /** A field without the spaces around it; empty past the end of the row. */
    String text(int field);

    /** The number that a field plainly is, or NaN; a field that is NaN may still be a number, see {@link #text}. */
    double number(int field);

    boolean isEmpty(int field);

    /** Where a field is, as a number that the sheet turns into a location. */
    long place(int field);

    Location at(int field);
}
