// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;

/** The text of a file by its lines, which count from 1: kept in memory, or left on the disk where it is large. */
sealed interface FileText permits TextFile, LongText {
    String name();

    /** A line without its end; empty for a number that there is no line for. */
    String line(int number);

    /** Whether nothing follows the first {@code column - 1} characters of a line. */
    boolean endsAt(int line, int column);

    /** The records of a table. */
    CsvReader<CsvFields> records(CsvReader.CsvReaderBuilder reader, CsvFields fields) throws IOException;
}
