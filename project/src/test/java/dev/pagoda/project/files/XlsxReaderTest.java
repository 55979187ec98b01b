// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are hostile, bare, or no workbooks at all. */
class XlsxReaderTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String GOOD = row("<c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c>");

    @TempDir
    private Path folder;

    private Path file;
    private final Problems problems = new Problems();

    @BeforeEach
    void name() {
        file = folder.resolve("data.xlsx");
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    /** The parts of a workbook with one sheet and no styles. */
    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private void write(Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<XlsxSheet> read() throws IOException {
        return new XlsxReader("data.xlsx", problems, Sources.none()).read(file);
    }

    /** What reading the file says is wrong with it. */
    private String refusal() throws IOException {
        assertThat(read()).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.isError()).isTrue();
        return problem.id() + ": " + problem.message().en();
    }

    private String refusal(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return refusal();
    }

    @Test
    void a_workbook_without_styles_is_read() throws IOException {
        write(parts(GOOD));
        assertThat(read()).hasSize(1);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_cell_right_of_the_last_column_is_refused_before_its_row_fills_the_memory() throws IOException {
        write(parts(GOOD.replace("A1", "ZZZZZZ5")));
        assertThat(refusal()).startsWith("cell-beyond-sheet: The workbook names a cell ZZZZZZ5");
    }

    @Test
    void the_last_column_is_read_and_the_next_one_is_not() throws IOException {
        write(parts(row("<c r=\"XFD1\"><v>5</v></c>")));
        assertThat(read()).hasSize(1);
        write(parts(row("<c r=\"XFE1\"><v>5</v></c>")));
        assertThat(refusal()).startsWith("cell-beyond-sheet");
    }

    @Test
    void a_row_below_the_last_one_is_refused() throws IOException {
        write(parts("<row r=\"99999999999\"><c><v>5</v></c></row>"));
        assertThat(refusal()).startsWith("cell-beyond-sheet");
    }

    @Test
    void a_cell_of_millions_of_characters_is_refused() throws IOException {
        write(parts(GOOD.replace("unit", "x".repeat(30_000_000))));
        assertThat(refusal()).startsWith("cell-too-long");
    }

    @Test
    void a_cell_made_of_many_pieces_is_no_shorter_for_it() throws IOException {
        String pieces = "<r><t>0123456789</t></r>".repeat(200_000);
        write(parts(row("<c r=\"A1\" t=\"inlineStr\"><is>" + pieces + "</is></c>")));
        assertThat(refusal()).startsWith("cell-too-long");
    }

    @Test
    void many_short_cells_are_not_one_long_one() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 60_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i);
            rows.append("\" t=\"inlineStr\"><is><t>a rather long text</t></is></c></row>");
        }
        write(parts(rows.toString()));
        assertThat(read()).hasSize(1);
    }

    @Test
    void a_workbook_with_a_password_is_called_that() throws IOException {
        assertThat(refusal(oldContainer("EncryptedPackage"))).startsWith("protected-workbook");
    }

    @Test
    void an_old_workbook_under_a_new_name_is_called_that() throws IOException {
        assertThat(refusal(oldContainer("Workbook"))).contains("Excel 97 to 2003 (.xls)");
    }

    private static byte[] oldContainer(String stream) {
        byte[] bytes = new byte[2048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    @Test
    void files_of_other_kinds_are_called_what_they_are() throws IOException {
        assertThat(refusal(new byte[0])).startsWith("empty-file");
        assertThat(kind("<html><table><tr><td>1</td></tr></table></html>")).contains("a web page");
        assertThat(kind("unit,value\n1,2\n")).contains("a plain text");
        assertThat(kind("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
                .contains("Excel 2003");
    }

    private String kind(String text) throws IOException {
        Problems found = new Problems();
        Files.writeString(file, text);
        assertThat(new XlsxReader("data.xlsx", found, Sources.none()).read(file))
                .isEmpty();
        return found.sorted().get(0).message().en();
    }

    @Test
    void archives_of_other_kinds_are_called_what_they_are() throws IOException {
        Map<String, String> kinds = Map.of(
                "xl/workbook.bin", "(.xlsb)",
                "word/document.xml", "a Word document",
                "ppt/presentation.xml", "a presentation",
                "data.csv", "a zip archive");
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            write(Map.of(kind.getKey(), "<a/>"));
            assertThat(kind(file)).contains(kind.getValue());
        }
        write(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"));
        assertThat(kind(file)).contains("(.ods)");
    }

    private static String kind(Path file) throws IOException {
        Problems found = new Problems();
        assertThat(new XlsxReader("data.xlsx", found, Sources.none()).read(file))
                .isEmpty();
        return found.sorted().get(0).message().en();
    }

    @Test
    void half_a_workbook_is_called_cut_off() throws IOException {
        write(parts(GOOD));
        byte[] whole = Files.readAllBytes(file);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("cut off");
    }

    @Test
    void a_workbook_without_its_list_of_parts_is_called_damaged() throws IOException {
        Map<String, String> parts = parts(GOOD);
        parts.remove("[Content_Types].xml");
        write(parts);
        assertThat(refusal()).contains("damaged");
    }
}
