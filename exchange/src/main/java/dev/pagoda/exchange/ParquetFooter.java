// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file, put in order. The library lists the encodings of a column as a hash of objects gives them,
 * which differs from run to run; no reader minds their order, but the same project shall give the same bytes.
 *
 * <p>A file ends with its description, the length of the description in four bytes, the lowest first, and the four
 * letters PAR1. What stands before does not refer to it.
 */
final class ParquetFooter {
    private static final int LENGTH = Integer.BYTES;
    private static final int MARK = 4;

    private ParquetFooter() {}

    /** The same file with its description in order. */
    static byte[] inOrder(byte[] file) throws IOException {
        int end = file.length - LENGTH - MARK;
        int start = end - ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
        FileMetaData described = Util.readFileMetaData(new ByteArrayInputStream(file, start, end - start));
        for (RowGroup group : described.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                sort(column.getMeta_data());
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(file.length);
        ordered.write(file, 0, start);
        Util.writeFileMetaData(described, ordered);
        int length = ordered.size() - start;
        ordered.write(ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
        ordered.write(file, file.length - MARK, MARK);
        return ordered.toByteArray();
    }

    private static void sort(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        column.getEncoding_stats()
                .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                        .thenComparing(PageEncodingStats::getEncoding));
    }
}
