// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The merged cells of a workbook, which the library that reads its values does not tell. */
final class XlsxSpans {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String path;
    private final ZipFile zip;

    private XlsxSpans(String path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * Spans by the name of the sheet, with the path of the workbook; none where the workbook has faults, which its
     * reader tells.
     */
    static Map<String, List<CellSpan>> of(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new XlsxSpans(ForeignFiles.name(file), zip).bySheet();
        } catch (IOException | XMLStreamException broken) {
            return Map.of();
        }
    }

    private Map<String, List<CellSpan>> bySheet() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each(
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                element -> targets.put(attribute(element, "Id"), attribute(element, "Target")));
        Map<String, String> sheets = new LinkedHashMap<>();
        each("xl/workbook.xml", "sheet", element -> {
            String id = element.getAttributeValue(RELATION, "id");
            sheets.put(attribute(element, "name"), id == null ? "" : id);
        });
        Map<String, List<CellSpan>> spans = new HashMap<>();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            List<CellSpan> found = new ArrayList<>();
            String target = targets.getOrDefault(sheet.getValue(), "");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            each(part, "mergeCell", element -> add(found, attribute(element, "ref")));
            spans.put(path + "!" + sheet.getKey(), found);
        }
        return spans;
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static void add(List<CellSpan> spans, String range) {
        Matcher ends = RANGE.matcher(range);
        if (ends.matches()) {
            spans.add(new CellSpan(
                    Integer.parseInt(ends.group(2)),
                    column(ends.group(1)),
                    Integer.parseInt(ends.group(4)),
                    column(ends.group(3))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private void each(String part, String element, Consumer<XMLStreamReader> use)
            throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    use.accept(xml);
                }
            }
            xml.close();
        }
    }
}
