// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a workbook from text, so that tests can be read: {@code [Sheet1]} begins a sheet, each line is a row, tabs
 * separate cells. A number is a number cell, {@code 0.12 %} one that is shown as 12%, {@code 44926 date} one that is
 * shown as a date, {@code =A1} a formula without a value, {@code =A1 → 5} one with a value, {@code #DIV/0!} an error,
 * anything else a text. {@code [Sheet1] hidden} and {@code hidden:} before a row hide them.
 */
final class WorkbookText {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String HIDDEN = "hidden:";

    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<StringBuilder> sheets = new ArrayList<>();
    private int row;

    private WorkbookText() {}

    static byte[] workbook(String text) {
        WorkbookText workbook = new WorkbookText();
        text.lines().forEach(workbook::add);
        return workbook.bytes();
    }

    private void add(String line) {
        if (line.startsWith("[")) {
            names.add(line.substring(1, line.indexOf(']')));
            states.add(line.endsWith("] hidden") ? " state=\"hidden\"" : "");
            sheets.add(new StringBuilder());
            row = 0;
            return;
        }
        row++;
        StringBuilder cells = new StringBuilder();
        boolean isHidden = line.startsWith(HIDDEN);
        String[] fields = (isHidden ? line.substring(HIDDEN.length()) : line).split("\t", -1);
        for (int column = 0; column < fields.length; column++) {
            if (!fields[column].isEmpty()) {
                cells.append(cell((char) ('A' + column) + "" + row, fields[column]));
            }
        }
        sheets.get(sheets.size() - 1)
                .append("<row r=\"" + row + "\"" + (isHidden ? " hidden=\"1\"" : "") + ">" + cells + "</row>");
    }

    private static String cell(String address, String text) {
        String start = "<c r=\"" + address + "\"";
        if (text.startsWith("#")) {
            return start + " t=\"e\"><v>" + text + "</v></c>";
        }
        if (text.startsWith("=")) {
            String[] parts = text.substring(1).split(" → ");
            return start + "><f>" + parts[0] + "</f>" + (parts.length > 1 ? "<v>" + parts[1] + "</v>" : "") + "</c>";
        }
        if (text.matches("[-0-9.E]+( %| date)?")) {
            String style = text.endsWith("%") ? " s=\"1\"" : text.endsWith("date") ? " s=\"2\"" : "";
            return start + style + "><v>" + text.split(" ")[0] + "</v></c>";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }

    private byte[] bytes() {
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\""
                + " ContentType=\"application/xml\"/>"
                + part("/xl/workbook.xml", "sheet.main") + part("/xl/styles.xml", "styles"));
        StringBuilder list =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        StringBuilder links = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"styles\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
        for (int i = 1; i <= names.size(); i++) {
            types.append(part("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
            list.append("<sheet name=\"" + names.get(i - 1) + "\"" + states.get(i - 1) + " sheetId=\"" + i
                    + "\" r:id=\"s" + i + "\"/>");
            links.append("<Relationship Id=\"s" + i + "\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"w\" Type=\""
                            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", list + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
            put(
                    zip,
                    "xl/styles.xml",
                    HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf"
                            + " numFmtId=\"10\" applyNumberFormat=\"1\"/><xf"
                            + " numFmtId=\"14\""
                            + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (int i = 1; i <= sheets.size(); i++) {
                put(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheets.get(i - 1)
                                + "</sheetData></worksheet>");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
