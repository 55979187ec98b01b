// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A drawing as a theme paints it: which colour a text has, and which one is under it. */
final class Painting {
    private record Rule(String tag, List<String> classes, Map<String, String> declared) {
        boolean fits(Element element) {
            List<String> has = List.of(element.getAttribute("class").split(" "));
            return (tag.isEmpty() || tag.equals(element.getTagName())) && has.containsAll(classes);
        }

        int weight() {
            return 10 * classes.size() + (tag.isEmpty() ? 0 : 1);
        }
    }

    /** An area of the drawing, or a text; {@code fill} is empty where nothing is painted. */
    private record Mark(Element element, double[] fill, double opacity) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final double[] paper;

    Painting(Drawing drawing, Theme theme) {
        for (String line : ChartStyle.of(theme).split("\n")) {
            String selector = line.substring(0, line.indexOf('{'));
            if (selector.startsWith("svg.pagoda ") && !selector.contains(":")) {
                rules.add(rule(selector.substring("svg.pagoda ".length()), line));
            }
        }
        this.paper = rgb(style("paper"));
        for (Element element : drawing.all("*")) {
            if (List.of("rect", "circle", "text").contains(element.getTagName())) {
                marks.add(mark(element));
            }
        }
    }

    private Mark mark(Element element) {
        String fill = property(element, "fill", "none");
        double opacity = Double.parseDouble(property(element, "fill-opacity", "1"))
                * Double.parseDouble(property(element, "opacity", "1"));
        return new Mark(element, fill.equals("none") ? new double[0] : rgb(fill), opacity);
    }

    private static Rule rule(String selector, String line) {
        String[] parts = selector.split("\\.");
        Map<String, String> declared = new LinkedHashMap<>();
        for (String one :
                line.substring(line.indexOf('{') + 1, line.indexOf('}')).split(";")) {
            declared.put(one.substring(0, one.indexOf(':')), one.substring(one.indexOf(':') + 1));
        }
        return new Rule(parts[0], List.of(parts).subList(1, parts.length), declared);
    }

    private String style(String name) {
        return rules.stream()
                .filter(rule -> rule.tag().isEmpty() && rule.classes().equals(List.of(name)))
                .map(rule -> rule.declared().get("fill"))
                .findFirst()
                .orElseThrow();
    }

    /** The contrast of a text to what is painted under its middle and both its ends, the least of the three. */
    double contrast(Element text) {
        Box box = Drawing.box(text);
        double[] ink = rgb(property(text, "fill", ""));
        double y = (box.top() + box.bottom()) / 2;
        double least = Double.MAX_VALUE;
        for (double share : List.of(0.05, 0.5, 0.95)) {
            least = Math.min(least, contrast(ink, ground(text, box.left() + share * (box.right() - box.left()), y)));
        }
        return least;
    }

    /** The colour under a point, of all that is drawn before a text. A halo is paper. */
    private double[] ground(Element text, double x, double y) {
        double[] colour = paper;
        if (List.of(text.getAttribute("class").split(" ")).contains("halo")) {
            return colour;
        }
        for (Mark mark : marks) {
            if (mark.element().equals(text)) {
                return colour;
            }
            if (mark.fill().length > 0 && covers(mark.element(), x, y)) {
                colour = mixed(colour, mark.fill(), mark.opacity());
            }
        }
        throw new AssertionError("the text is not in the drawing");
    }

    private static boolean covers(Element mark, double x, double y) {
        if (mark.getTagName().equals("rect")) {
            double left = Drawing.number(mark, "x");
            double top = Drawing.number(mark, "y");
            return x >= left
                    && x <= left + Drawing.number(mark, "width")
                    && y >= top
                    && y <= top + Drawing.number(mark, "height");
        }
        return mark.getTagName().equals("circle")
                && Math.hypot(x - Drawing.number(mark, "cx"), y - Drawing.number(mark, "cy"))
                        <= Drawing.number(mark, "r");
    }

    /** What the style sheet, or the element itself, says of a property. */
    private String property(Element element, String name, String usual) {
        String value = element.hasAttribute(name) ? element.getAttribute(name) : usual;
        int weight = -1;
        for (Rule rule : rules) {
            if (rule.declared().containsKey(name) && rule.weight() >= weight && rule.fits(element)) {
                value = rule.declared().get(name);
                weight = rule.weight();
            }
        }
        return value.startsWith(".") ? "0" + value : value;
    }

    private static double[] rgb(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
        }
        return parts;
    }

    private static double[] mixed(double[] under, double[] over, double opacity) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = under[i] + (over[i] - under[i]) * opacity;
        }
        return mixed;
    }

    /** As WCAG 2 defines it. */
    private static double contrast(double[] one, double[] other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(double[] rgb) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
