// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files of other programs, less strictly than those of a project: CSV with commas, semicolons or tabs, in
 * UTF-8, UTF-16 or GB 18030, and workbooks. Whatever is wrong with them is collected here with its place.
 */
public final class ForeignFiles {
    private static final Fault NO_SUCH_FILE =
            Fault.error("no-such-file", "There is no such file.", "没有这个文件。", "Give the path of the file.", "请给出文件路径。");
    private static final Fault UNKNOWN_ENCODING = Fault.error(
            "not-utf-8",
            "The file is neither UTF-8 nor GB 18030, so it cannot be decoded.",
            "文件既不是 UTF-8，也不是 GB 18030，无法解码。",
            TextDecoder.SAVE_AS_UTF_8 + ".",
            TextDecoder.SAVE_AS_UTF_8_ZH + "。");
    private static final Fault EMPTY_FILE = Fault.error(
            "empty-file",
            "The file is empty.",
            "文件是空的。",
            "Give a CSV file, or a workbook whose name ends with .xlsx.",
            "请给出 CSV 文件，或扩展名为 .xlsx 的工作簿。");
    private static final Fault NOT_A_TABLE = Fault.error(
            "not-a-table",
            "The file is not a text file.",
            "文件不是文本文件。",
            "Give a CSV file, or a workbook whose name ends with .xlsx.",
            "请给出 CSV 文件，或扩展名为 .xlsx 的工作簿。");
    private static final Fault NOT_CSV = Fault.error(
            "bad-quotes",
            "From here on, the file is not valid CSV.",
            "从此处起，文件不是有效的 CSV。",
            "Double every quote inside a quoted field, and close every quote.",
            "引号内的引号须双写，且每个引号都要关闭。");

    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final int LINES_LOOKED_AT = 30;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private record Decoded(String text, String encoding) {}

    private final Problems problems = new Problems();
    private final Sources sources = new Sources();

    /** Notes a mistake in one of the files: the name of a gap, what fills it, the name of the next … */
    public void add(Fault fault, Location at, Object... gapsAndValues) {
        problems.add(fault, at, gapsAndValues);
    }

    public boolean hasErrors() {
        return problems.hasErrors();
    }

    /** Everything noted, by file, line and column. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    /** The texts that were read, for showing the line that a problem speaks of. */
    public Sources sources() {
        return sources;
    }

    /** What a file is called in messages. */
    public static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** The tables of a file: one of a CSV file, one for each sheet of a workbook. */
    public List<ForeignTable> tables(Path file) {
        String lower = name(file).toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xlsx") && !lower.endsWith(".xlsm")) {
            return decoded(file).map(text -> List.of(csv(name(file), text))).orElse(List.of());
        }
        List<ForeignTable> tables = new ArrayList<>();
        List<XlsxSheet> sheets = sheets(file);
        Map<String, List<CellSpan>> spans = sheets.isEmpty() ? Map.of() : XlsxSpans.of(file);
        for (XlsxSheet sheet : sheets) {
            List<ForeignTable.ForeignLine> lines = new ArrayList<>();
            sheet.forEach(row -> lines.add(line(sheet, row)));
            tables.add(new ForeignTable(sheet, spans.getOrDefault(sheet.name(), List.of()), lines));
        }
        return tables;
    }

    private List<XlsxSheet> sheets(Path file) {
        return use(file, () -> Optional.of(new XlsxReader(name(file), problems, sources).read(file)))
                .orElse(List.of());
    }

    /** The text of a file. */
    public Optional<String> text(Path file) {
        return decoded(file).map(Decoded::text);
    }

    private static ForeignTable.ForeignLine line(Sheet sheet, SheetRow row) {
        List<String> texts = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        List<Boolean> percent = new ArrayList<>();
        for (int field = 0; field < row.size(); field++) {
            texts.add(row.text(field));
            places.add(row.at(field));
            percent.add(sheet.isPercent(row.place(field)));
        }
        return new ForeignTable.ForeignLine(texts, places, percent);
    }

    private Optional<byte[]> bytes(Path file) {
        return use(file, () -> Optional.of(Files.readAllBytes(file)));
    }

    private interface Use<T> {
        Optional<T> of() throws IOException;
    }

    private <T> Optional<T> use(Path file, Use<T> use) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(NO_SUCH_FILE, Location.of(name(file)));
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(Folder.FILE_TOO_LARGE, Location.of(name(file)));
                return Optional.empty();
            }
            return use.of();
        } catch (IOException unreadable) {
            problems.add(
                    Folder.UNREADABLE_FILE, Location.of(name(file)), "reason", String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Decoded> decoded(Path file) {
        Optional<Decoded> text = bytes(file).flatMap(bytes -> decode(name(file), bytes));
        text.ifPresent(found -> sources.add(new TextFile(name(file), found.text)));
        return text;
    }

    private Optional<Decoded> decode(String name, byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        Charset utf16 = first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        Optional<Decoded> text = first == 0xFFFE || first == 0xFEFF
                ? strictly(bytes, utf16, "UTF-16")
                : strictly(bytes, StandardCharsets.UTF_8, "").or(() -> strictly(bytes, GB18030, "GB 18030"));
        if (text.isEmpty()) {
            problems.add(UNKNOWN_ENCODING, Location.of(name));
        } else if (text.get().text.isBlank() || text.get().text.indexOf('\0') >= 0) {
            problems.add(text.get().text.isBlank() ? EMPTY_FILE : NOT_A_TABLE, Location.of(name));
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Decoded> strictly(byte[] bytes, Charset charset, String encoding) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, encoding));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private ForeignTable csv(String name, Decoded decoded) {
        TextFile file = new TextFile(name, decoded.text);
        CsvSheet sheet = new CsvSheet(file, problems); // knows where a field of the parser stands
        CsvFields fields = new CsvFields(file);
        List<ForeignTable.ForeignLine> lines = new ArrayList<>();
        char separator = separator(file);
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .build(fields, decoded.text)
                    .forEach(row -> addTo(lines, sheet, row));
        } catch (CsvParseException fault) {
            problems.add(NOT_CSV, fields.next());
        }
        return new ForeignTable(name, decoded.encoding, separator, lines);
    }

    private static void addTo(List<ForeignTable.ForeignLine> lines, CsvSheet sheet, CsvFields row) {
        ForeignTable.ForeignLine line = line(sheet, row);
        if (line.texts().stream().anyMatch(text -> !text.isEmpty())) {
            lines.add(line);
        }
    }

    /**
     * The mark that the most of the first lines hold, quoted fields left out: titles and notes hold few, decimals are
     * not in every line. A comma where none stands.
     */
    private static char separator(TextFile file) {
        char best = ',';
        long most = 0;
        for (char mark : new char[] {';', '\t', ',', '，'}) {
            long lines = 0;
            long all = 0;
            for (int line = 1; line <= Math.min(LINES_LOOKED_AT, file.lines()); line++) {
                String bare = file.line(line).replaceAll("\"[^\"]*\"", "");
                long count = bare.chars().filter(c -> c == mark).count();
                lines += count > 0 ? 1 : 0;
                all += count;
            }
            long weight = lines * LARGEST_FILE + all;
            if (lines > 0 && weight > most) {
                most = weight;
                best = mark;
            }
        }
        return best;
    }
}
