// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook whose formulas have their results stored beside them, and which is the same bytes whenever it is written.
 * The library writes formulas without results and the hour into the file, so both are put right in its parts; these are
 * stored unpacked, since packing differs from Java to Java.
 */
final class FormulaBook {
    private static final Pattern FORMULA =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)><f>(.*?)</f>(<v>[^<]*</v>)?</c>", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** One sheet; rows and columns count from 0. */
    static final class BookSheet {
        private final Worksheet sheet;
        private final Map<String, Double> results = new HashMap<>();

        BookSheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void text(int row, int column, String text) {
            if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }

        /** A missing number leaves the cell empty. */
        void number(int row, int column, double value) {
            if (!Double.isNaN(value)) {
                sheet.value(row, column, value);
            }
        }

        /** A formula with its result; a missing result is an empty text. */
        void formula(int row, int column, String formula, double result) {
            // The library writes a formula into the XML as it stands.
            sheet.formula(
                    row,
                    column,
                    formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            results.put(address(row, column), result);
        }

        void freeze(int columns, int rows) {
            sheet.freezePane(columns, rows);
        }
    }

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(written, "Pagoda", "1.0");
    private final List<BookSheet> pages = new ArrayList<>();

    BookSheet page(String name) {
        BookSheet page = new BookSheet(book.newWorksheet(name));
        pages.add(page);
        return page;
    }

    /** {@code C5} for row 4, column 2. */
    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The whole file. */
    byte[] bytes() {
        try {
            book.finish();
            Path file = Files.createTempFile("pagoda", ".xlsx");
            try {
                Files.write(file, written.toByteArray());
                return repacked(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] repacked(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    store(packed, entry.getName(), corrected(entry.getName(), in.readAllBytes()));
                }
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream packed, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        packed.putNextEntry(entry);
        packed.write(part);
        packed.closeEntry();
    }

    private byte[] corrected(String name, byte[] part) {
        String prefix = "xl/worksheets/sheet";
        if (name.equals("docProps/core.xml")) {
            String text = new String(part, StandardCharsets.UTF_8);
            return CREATED.matcher(text).replaceAll("$12025-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8);
        }
        if (!name.startsWith(prefix) || !name.endsWith(".xml")) {
            return part;
        }
        int number = Integer.parseInt(name.substring(prefix.length(), name.length() - ".xml".length()));
        Map<String, Double> results = pages.get(number - 1).results;
        return FORMULA.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(found ->
                        Matcher.quoteReplacement(cell(found.group(1), found.group(2), found.group(3), results)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String address, String attributes, String formula, Map<String, Double> results) {
        double result = results.getOrDefault(address, Double.NaN);
        String type = Double.isNaN(result) ? " t=\"str\"" : "";
        return "<c r=\"" + address + "\"" + attributes.replaceAll(" t=\"[^\"]*\"", "") + type + "><f>" + formula
                + "</f><v>" + Digits.of(result) + "</v></c>";
    }
}
