// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A text that stays on the disk, being too large for the memory. Of its lines it knows where each thousandth begins;
 * between them it reads on.
 */
public final class LongText implements FileText {
    private static final int STRIDE = 1024;
    private static final int LONGEST_FIELD = 16 * 1024 * 1024;

    private final String name;
    private final Path path;
    private long[] begins = new long[64];
    private int lines;
    private int lengthOfLast;
    private Charset charset = StandardCharsets.UTF_8;

    LongText(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** Notes at which byte the next line begins. */
    void addLine(long offset) {
        if (lines % STRIDE == 0) {
            int mark = lines / STRIDE;
            begins = mark == begins.length ? Arrays.copyOf(begins, 2 * mark) : begins;
            begins[mark] = offset;
        }
        lines++;
    }

    /** Notes how many characters the last line has. */
    void end(int length) {
        lengthOfLast = length;
    }

    /** Notes that the text is not UTF-8, and what it probably is: the faulty line is to be shown. */
    void guess(Charset other) {
        charset = other;
    }

    int lines() {
        return lines;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean endsAt(int line, int column) {
        return line == lines && column > lengthOfLast;
    }

    @Override
    public String line(int number) {
        if (number < 1 || number > lines) {
            return "";
        }
        int mark = (number - 1) / STRIDE;
        try (BufferedReader reader = new BufferedReader(from(begins[mark]))) {
            String line = reader.readLine();
            for (int i = mark * STRIDE + 1; i < number && line != null; i++) {
                line = reader.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException gone) {
            return ""; // the message still names the place
        }
    }

    @Override
    public CsvReader<CsvFields> records(CsvReader.CsvReaderBuilder reader, CsvFields fields) throws IOException {
        return reader.maxBufferSize(LONGEST_FIELD).build(fields, from(begins[0]));
    }

    private Reader from(long offset) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(offset);
        return new InputStreamReader(in, charset);
    }
}
