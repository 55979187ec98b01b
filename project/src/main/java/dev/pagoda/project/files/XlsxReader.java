// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the sheets of a workbook. A sheet whose name begins with # is a remark and passed over, and so is an empty one.
 */
public final class XlsxReader {
    private static final Fault EMPTY_FILE = Fault.error(
            "empty-file",
            "The workbook has no sheet with data.",
            "工作簿中没有含数据的工作表。",
            "Fill it, or remove it from the folder.",
            "请填写数据，或从文件夹中删除。");

    private static final Fault TOO_LITTLE_MEMORY = Fault.error(
            "file-too-large",
            "The workbook needs more memory than the program may use, {most} MB.",
            "工作簿所需内存超过程序可用的 {most} MB。",
            "Save its sheets as CSV UTF-8, which is read row by row, or allow more: `PAGODA_JAVA_OPTIONS=-Xmx8g`.",
            "请将各工作表存为 CSV UTF-8（逐行读取），或增加内存：`PAGODA_JAVA_OPTIONS=-Xmx8g`。");
    private static final Fault HIDDEN_SHEET = Fault.warning(
            "hidden-sheet",
            "The sheet {sheet} is hidden, and is read all the same.",
            "工作表{sheet}处于隐藏状态，但仍会读取。",
            "Unhide it and check it. If it should not be read, begin its name with #, or delete it.",
            "请取消隐藏并检查；若不应读取，请在其名称前加 #，或将其删除。");
    private static final Fault HIDDEN_ROWS = Fault.warning(
            "hidden-rows",
            "The sheet has hidden rows, which are read all the same: {rows}.",
            "该工作表有隐藏行，但仍会读取：{rows}。",
            "Show them and check them; delete what should not be read. A filter hides rows as well.",
            "请显示并检查；不应读取的请删除。筛选也会隐藏行。");

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_SHARED = 100_000;
    private static final int MOST_RANGES = 8;
    private static final BitSet NONE = new BitSet();

    private final String path;
    private final Problems problems;
    private final Sources sources;
    private final Map<String, String> shared = new HashMap<>();

    public XlsxReader(String path, Problems problems, Sources sources) {
        this.path = path;
        this.problems = problems;
        this.sources = sources;
    }

    /** The sheets of a workbook on the disk; none if it cannot be read, and then the problems say why. */
    public List<XlsxSheet> read(Path file) throws IOException {
        WorkbookParts parts;
        try {
            parts = WorkbookParts.of(file);
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException noParts) {
            problems.add(WorkbookKind.ofFile(file), Location.of(path));
            return List.of();
        }
        if (parts.fault().isPresent()) {
            problems.add(parts.fault().get(), Location.of(path), "cell", parts.cell());
            return List.of();
        }
        try {
            return sheets(file, parts);
        } catch (IOException | RuntimeException broken) {
            // The library throws what its parts throw: zip, XML, number and index faults. All mean the same to a user.
            problems.add(WorkbookKind.ofParts(parts.names()), Location.of(path));
        } catch (OutOfMemoryError tooMuch) {
            problems.add(
                    TOO_LITTLE_MEMORY,
                    Location.of(path),
                    "most",
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        return List.of();
    }

    private List<XlsxSheet> sheets(Path file, WorkbookParts parts) throws IOException {
        List<XlsxSheet> sheets = new ArrayList<>();
        boolean hasStyles = parts.names().stream().anyMatch(name -> name.endsWith("/styles.xml"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getName().startsWith("#")) {
                    continue;
                }
                XlsxSheet read = sheet(sheet);
                if (read.iterator().hasNext()) {
                    sources.add(read);
                    sheets.add(read);
                    warnOfHidden(sheet, read, parts.hiddenRows(sheet.getId()));
                }
            }
        }
        if (sheets.isEmpty()) {
            problems.add(EMPTY_FILE, Location.of(path));
        }
        return sheets;
    }

    private void warnOfHidden(org.dhatim.fastexcel.reader.Sheet sheet, XlsxSheet read, BitSet hidden) {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            problems.add(HIDDEN_SHEET, Location.of(read.name()), "sheet", Quoted.of(sheet.getName()));
        }
        BitSet rows = read.rows();
        rows.and(hidden);
        if (!rows.isEmpty()) {
            problems.add(HIDDEN_ROWS, new Location(read.name(), rows.nextSetBit(0), 1, 1), "rows", ranges(rows));
        }
    }

    /** {@code 5, 7–9}. */
    private static Name ranges(BitSet rows) {
        List<Name> ranges = new ArrayList<>();
        for (int row = rows.nextSetBit(0); row >= 0 && ranges.size() <= MOST_RANGES; ) {
            int end = rows.nextClearBit(row) - 1;
            String range = end == row ? String.valueOf(row) : row + "–" + end;
            ranges.add(Name.of(ranges.size() == MOST_RANGES ? "…" : range));
            row = rows.nextSetBit(end + 1);
        }
        return Hint.join(ranges);
    }

    private XlsxSheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        XlsxSheet read = new XlsxSheet(path, sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE);
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> addRow(read, row));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return read;
    }

    private void addRow(XlsxSheet sheet, Row row) {
        List<String> texts = new ArrayList<>();
        BitSet percent = NONE;
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : share(Spaces.strip(text(cell))));
            if (cell != null && isNumeric(cell) && format(cell).contains("%")) {
                percent = percent.isEmpty() ? new BitSet() : percent;
                percent.set(i);
            }
        }
        int last = texts.size();
        while (last > 0 && texts.get(last - 1).isEmpty()) {
            last--; // cells that are only formatted reach far to the right
        }
        sheet.add(row.getRowNum(), texts.subList(0, last), percent);
    }

    /** One object for equal texts: codes and sources repeat from row to row. */
    private String share(String text) {
        String known = shared.size() < MOST_SHARED ? shared.putIfAbsent(text, text) : shared.get(text);
        return known == null ? text : known;
    }

    private static boolean isNumeric(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && NumberText.isNumber(String.valueOf(cell.getRawValue()));
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : "";
        }
        if (isNumeric(cell)) {
            return isDate(format(cell)) ? cell.asDate().toLocalDate().toString() : number(raw);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    /** The digits that the workbook holds; a code such as 1.1E5 becomes 110000 again. */
    private static String number(String raw) {
        return raw.indexOf('E') < 0 && raw.indexOf('e') < 0 || raw.length() > 40
                ? raw
                : shortest(new BigDecimal(raw), raw);
    }

    private static String shortest(BigDecimal value, String raw) {
        return Math.abs(value.scale()) <= 20 ? value.toPlainString() : raw;
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null ? "" : format.toLowerCase(Locale.ROOT);
    }

    private static boolean isDate(String format) {
        String plain = format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|general", "");
        return plain.contains("yy") || plain.contains("d") || plain.contains("m") && plain.contains("h");
    }
}
