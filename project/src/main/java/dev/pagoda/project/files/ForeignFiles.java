package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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
import java.util.Optional;

/**
 * Reads the files of other programs, less strictly than those of a project: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or GB 18030, and workbooks. Whatever
 * is wrong with them is collected here with its place.
 */
public final class ForeignFiles {
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private record Decoded(String text, String encoding) {}

    private final Problems problems = new Problems();
    private final Sources sources = new Sources();

    /** Notes a mistake in one of the files. */
    public void error(String id, Location at, String message, String cure) {
        problems.error(id, at, message, cure);
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
        List<XlsxSheet> sheets = bytes(file)
                .map(found -> new XlsxReader(name(file), problems, sources).read(found))
                .orElse(List.of());
        for (XlsxSheet sheet : sheets) {
            List<ForeignTable.Line> lines = new ArrayList<>();
            sheet.forEach(row -> lines.add(line(sheet, row)));
            tables.add(new ForeignTable(sheet.name(), "", lines));
        }
        return tables;
    }

    /** The text of a file. */
    public Optional<String> text(Path file) {
        return decoded(file).map(Decoded::text);
    }

    private static ForeignTable.Line line(Sheet sheet, Row row) {
        List<String> texts = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        List<Boolean> percent = new ArrayList<>();
        for (int field = 0; field < row.size(); field++) {
            texts.add(row.text(field));
            places.add(row.at(field));
            percent.add(sheet.isPercent(row.place(field)));
        }
        return new ForeignTable.Line(texts, places, percent);
    }

    private Optional<byte[]> bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                error("no-such-file", Location.of(name(file)), "There is no such file.", "Give the path of the file.");
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST_FILE) {
                error(
                        "file-too-large",
                        Location.of(name(file)),
                        "The file is larger than 64 MB.",
                        "Split it into several files, for example one for each period.");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            error(
                    "unreadable-file",
                    Location.of(name(file)),
                    "The file cannot be read: " + unreadable.getMessage() + ".",
                    "Close programs that hold it, and check who may read it.");
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
            error(
                    "not-utf-8",
                    Location.of(name),
                    "The file is neither UTF-8 nor GB 18030, so its letters cannot be told.",
                    "Save it as UTF-8 (in Excel: file type \"CSV UTF-8\").");
        } else if (text.get().text.isBlank() || text.get().text.indexOf('\0') >= 0) {
            error(
                    text.get().text.isBlank() ? "empty-file" : "not-a-table",
                    Location.of(name),
                    text.get().text.isBlank() ? "The file is empty." : "The file is no text.",
                    "Give a CSV file, or a workbook whose name ends with .xlsx.");
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
        List<ForeignTable.Line> lines = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator(file.line(1)))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .build(fields, decoded.text)
                    .forEach(row -> addTo(lines, sheet, row));
        } catch (CsvParseException fault) {
            error(
                    "bad-quotes",
                    file.at(Math.min(fields.next(), decoded.text.length()), 1),
                    "The file is no CSV from here on.",
                    "Double every quote inside a quoted field, and close every quote.");
        }
        return new ForeignTable(name, decoded.encoding, lines);
    }

    private static void addTo(List<ForeignTable.Line> lines, CsvSheet sheet, CsvFields row) {
        ForeignTable.Line line = line(sheet, row);
        if (line.texts().stream().anyMatch(text -> !text.isEmpty())) {
            lines.add(line);
        }
    }

    /** The mark that stands most often in the first line, quoted fields left out; a comma where none stands. */
    private static char separator(String line) {
        char best = ',';
        long most = 0;
        String bare = line.replaceAll("\"[^\"]*\"", "");
        for (char mark : new char[] {',', ';', '\t', '，'}) {
            long count = bare.chars().filter(c -> c == mark).count();
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        return best;
    }
}
