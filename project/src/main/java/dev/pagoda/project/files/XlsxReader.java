package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the sheets of a workbook. A sheet whose name begins with # is a remark and passed over, and so is an empty one. */
public final class XlsxReader {
    private static final Fault NOT_A_WORKBOOK = Fault.error(
            "not-a-workbook",
            "The file cannot be read as a workbook: it is damaged, or of another kind.",
            "无法作为工作簿读取：文件已损坏，或属于其他类型。",
            "Open it in a spreadsheet program and save it as .xlsx, or save its sheet as CSV UTF-8.",
            "请用表格软件打开并另存为 .xlsx，或将工作表存为 CSV UTF-8。");
    private static final Fault FILE_TOO_LARGE = Fault.error(
            "file-too-large",
            "The workbook unpacks to more than 512 MB.",
            "工作簿解压后超过 512 MB。",
            "Split it, or save its sheets as CSV UTF-8.",
            "请拆分，或将各工作表存为 CSV UTF-8。");
    private static final Fault EMPTY_FILE = Fault.error(
            "empty-file",
            "The workbook has no sheet with data.",
            "工作簿中没有含数据的工作表。",
            "Fill it, or remove it from the folder.",
            "请填写数据，或从文件夹中删除。");

    private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;
    private static final int MOST_COLUMNS = 16_384;

    private final String path;
    private final Problems problems;
    private final Sources sources;

    public XlsxReader(String path, Problems problems, Sources sources) {
        this.path = path;
        this.problems = problems;
        this.sources = sources;
    }

    public List<XlsxSheet> read(byte[] bytes) {
        try {
            if (!unpacksToReasonableSize(bytes)) {
                return List.of();
            }
            return sheets(bytes);
        } catch (IOException | RuntimeException broken) {
            // The library throws what its parts throw: zip, XML, number and index faults. All mean the same to a user.
            problems.add(NOT_A_WORKBOOK, Location.of(path));
            return List.of();
        }
    }

    /** A small zip can hold a huge file; unpacking it once, into nothing, finds that out within bounds. */
    private boolean unpacksToReasonableSize(byte[] bytes) throws IOException {
        long total = 0;
        byte[] block = new byte[1 << 16];
        // By the list at the end of the file: a program that writes as it goes leaves the sizes out at the head of each
        // part.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(block); read >= 0 && total <= LARGEST_UNPACKED; read = part.read(block)) {
                        total += read;
                    }
                }
            }
        }
        if (total > LARGEST_UNPACKED) {
            problems.add(FILE_TOO_LARGE, Location.of(path));
        }
        return total <= LARGEST_UNPACKED;
    }

    private List<XlsxSheet> sheets(byte[] bytes) throws IOException {
        List<XlsxSheet> sheets = new ArrayList<>();
        ReadingOptions options = new ReadingOptions(true, true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getName().startsWith("#")) {
                    continue;
                }
                XlsxSheet read = sheet(sheet);
                if (read.iterator().hasNext()) {
                    sources.add(read);
                    sheets.add(read);
                }
            }
        }
        if (sheets.isEmpty()) {
            problems.add(EMPTY_FILE, Location.of(path));
        }
        return sheets;
    }

    private XlsxSheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        XlsxSheet read = new XlsxSheet(path, sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> addRow(read, row));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return read;
    }

    private static void addRow(XlsxSheet sheet, Row row) {
        List<String> texts = new ArrayList<>();
        BitSet percent = new BitSet();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : Spaces.strip(text(cell)));
            if (cell != null && isNumeric(cell) && format(cell).contains("%")) {
                percent.set(i);
            }
        }
        int last = texts.size();
        while (last > 0 && texts.get(last - 1).isEmpty()) {
            last--; // cells that are only formatted reach far to the right
        }
        sheet.add(row.getRowNum(), texts.subList(0, last), percent);
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
