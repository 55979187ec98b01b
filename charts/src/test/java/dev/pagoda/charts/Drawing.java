// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.TextWidth;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A finished chart, read back with the parser of the JDK. */
public record Drawing(Element root) {
    public static Drawing of(Chart chart) {
        return of(chart.svg());
    }

    public static Drawing of(String svg) {
        try {
            return new Drawing(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    public double width() {
        return number(root, "width");
    }

    public double height() {
        return number(root, "height");
    }

    public List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Elements of this name that have this style class. */
    public List<Element> all(String name, String styleClass) {
        return all(name).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(styleClass))
                .toList();
    }

    public List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    public Element text(String content) {
        return all("text").stream()
                .filter(text -> text.getTextContent().equals(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text '" + content + "' in " + texts()));
    }

    public boolean has(String content) {
        return texts().contains(content);
    }

    /** The estimated room of an upright text. */
    public static Box box(Element text) {
        List<String> classes = List.of(text.getAttribute("class").split(" "));
        double size = classes.contains("tiny") ? 11 : classes.contains("small") ? 12 : 13;
        Anchor anchor = switch (text.getAttribute("text-anchor")) {
            case "end" -> Anchor.END;
            case "middle" -> Anchor.MIDDLE;
            default -> Anchor.START;
        };
        double width = TextWidth.of(text.getTextContent(), size);
        return Box.ofText(number(text, "x"), number(text, "y"), anchor, width, size);
    }

    public static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
