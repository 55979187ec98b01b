// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts that a workbook is packed from, unpacked once into nothing: a small file can hold a huge one, and a few
 * bytes can name a cell so far to the right that the list of its row fills the memory. What is found on the way is
 * kept: which rows are hidden.
 */
final class WorkbookParts {
    private static final Fault FILE_TOO_LARGE = Fault.error(
            "file-too-large",
            "The workbook unpacks to more than 4 GB.",
            "工作簿解压后超过 4 GB。",
            "Split it, or save its sheets as CSV UTF-8.",
            "请拆分，或将各工作表存为 CSV UTF-8。");
    private static final Fault CELL_TOO_LONG = Fault.error(
            "cell-too-long",
            "A cell of the workbook contains more than 1,000,000 characters; spreadsheet programs allow 32,767.",
            "工作簿中有单元格超过 1,000,000 个字符；表格软件最多允许 32,767 个。",
            "Shorten it, or save the sheet as CSV UTF-8.",
            "请缩短，或将工作表存为 CSV UTF-8。");
    private static final Fault CELL_BEYOND = Fault.error(
            "cell-beyond-sheet",
            "The workbook names a cell {cell}, but the last column of a sheet is XFD and its last row 1,048,576.",
            "工作簿中有单元格 {cell}，而工作表最后一列为 XFD，最后一行为 1,048,576。",
            "Open it in a spreadsheet program and save it anew, or save the sheet as CSV UTF-8.",
            "请用表格软件打开并重新保存，或将工作表存为 CSV UTF-8。");

    private static final Pattern RELATION = Pattern.compile("<[^<>]*Relationship\\s[^<>]*>");
    private static final Pattern ID = Pattern.compile("\\sId\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int MOST_RELATIONS = 1 << 20;
    private static final long LARGEST_UNPACKED = 4L * 1024 * 1024 * 1024;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, BitSet> hiddenRows = new HashMap<>();
    private Optional<Fault> fault = Optional.empty();
    private String cell = "";

    private WorkbookParts() {}

    static WorkbookParts of(Path file) throws IOException {
        WorkbookParts parts = new WorkbookParts();
        // By the list at the end of the file: a program that writes as it goes leaves the sizes out at the head of each
        // part.
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            long left = LARGEST_UNPACKED;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.names.add(entry.getName());
                if (entry.getName().endsWith("_rels/workbook.xml.rels")) {
                    parts.addSheets(zip, entry);
                }
                left = parts.fault.isPresent() ? left : parts.scan(zip, entry, left);
            }
        }
        return parts;
    }

    private long scan(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        WorkbookTags tags = new WorkbookTags();
        byte[] block = new byte[1 << 16];
        long left = most;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(block); read >= 0 && fault.isEmpty(); read = part.read(block)) {
                left -= read;
                if (entry.getName().endsWith(".xml")) {
                    tags.take(block, read);
                }
                fault = left < 0
                        ? Optional.of(FILE_TOO_LARGE)
                        : tags.isTooLong()
                                ? Optional.of(CELL_TOO_LONG)
                                : tags.beyond().map(address -> CELL_BEYOND);
            }
        }
        cell = tags.beyond().orElse(cell);
        if (!tags.hiddenRows().isEmpty()) {
            hiddenRows.put(entry.getName(), tags.hiddenRows());
        }
        return left;
    }

    private void addSheets(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            String text = new String(part.readNBytes(MOST_RELATIONS), StandardCharsets.UTF_8);
            String folder = entry.getName().substring(0, entry.getName().indexOf("_rels/"));
            Matcher relation = RELATION.matcher(text);
            while (relation.find()) {
                Matcher id = ID.matcher(relation.group());
                Matcher target = TARGET.matcher(relation.group());
                if (id.find() && target.find()) {
                    String to = target.group(1);
                    sheets.put(id.group(1), to.startsWith("/") ? to.substring(1) : folder + to);
                }
            }
        }
    }

    /** Why the workbook must not be read. */
    Optional<Fault> fault() {
        return fault;
    }

    /** The cell that the fault speaks of. */
    String cell() {
        return cell;
    }

    Set<String> names() {
        return names;
    }

    /** The hidden rows of the sheet that the workbook knows by an id, from 1. */
    BitSet hiddenRows(String id) {
        return hiddenRows.getOrDefault(sheets.getOrDefault(id, ""), new BitSet());
    }
}
