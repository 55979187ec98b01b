// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.charts.draw.Box;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.TextWidth;
import dev.pagoda.charts.draw.Theme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every chart keeps, whatever it shows. */
class EveryChartTest {
    /** The least contrast of a text that WCAG 2 asks for. */
    private static final double READABLE = 4.5;

    /** By how many pixels the estimated boxes of two texts may touch. */
    private static final double TOUCH = 2;

    static Stream<Chart> charts() {
        return Stream.of(0, 1, 2, 40, 200).flatMap(count -> Samples.all(count).stream());
    }

    /** Charts whose every pair of marks can be looked at. */
    static Stream<Chart> fewCharts() {
        return Stream.of(1, 2, 40).flatMap(count -> Samples.all(count).stream());
    }

    static Stream<Chart> awkwardCharts() {
        return Samples.AWKWARD.stream().flatMap(x -> Samples.with(x, Samples.AWKWARD_NAME).stream());
    }

    @Test
    void every_kind_of_chart_is_among_the_samples() throws Exception {
        assertThat(charts().map(Chart::getClass)).containsAll(kinds());
        assertThat(awkwardCharts().map(Chart::getClass)).containsAll(kinds());
    }

    /** The classes of this room that are charts, as they were compiled. */
    private static List<Class<? extends Chart>> kinds() throws Exception {
        Path classes = Path.of(
                Chart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("dev/pagoda/charts"))) {
            List<Class<? extends Chart>> kinds = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> found = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Chart.class.isAssignableFrom(found) && !found.isInterface()) {
                    kinds.add(found.asSubclass(Chart.class));
                }
            }
            assertThat(kinds).contains(RankingChart.class);
            return kinds;
        }
    }

    @ParameterizedTest(name = "chart {index}") // a chart's own text is a page long
    @MethodSource({"charts", "awkwardCharts"})
    void is_well_formed_and_says_what_it_is(Chart chart) {
        Element root = Drawing.of(chart).root();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isNotEmpty();
        assertThat(root.getAttribute("viewBox"))
                .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
        assertThat(Drawing.of(chart).height()).isPositive();
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource({"charts", "awkwardCharts"})
    void never_prints_a_number_that_is_none(Chart chart) {
        assertThat(chart.svg()).doesNotContain("NaN", "Infinity", "null", "E-", "E1", "E3");
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource({"charts", "awkwardCharts"})
    void places_have_at_most_two_decimals(Chart chart) {
        assertThat(chart.svg()).doesNotContainPattern(" (x|y|x1|x2|y1|y2|cx|cy|r|width|height)=\"-?[0-9]+\\.[0-9]{3}");
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource("charts")
    void lengths_are_never_negative(Chart chart) {
        assertThat(chart.svg()).doesNotContainPattern(" (r|width|height)=\"-");
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource("charts")
    void no_upright_text_leaves_the_picture(Chart chart) {
        Drawing drawing = Drawing.of(chart);
        Box page = new Box(-1, -1, drawing.width() + 1, drawing.height() + 1);
        for (Element text : drawing.all("text")) {
            if (!text.hasAttribute("transform")) {
                assertThat(Drawing.box(text).isInside(page))
                        .as(text.getTextContent() + " " + Drawing.box(text) + " in " + page)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource("fewCharts")
    void every_text_stands_out_from_what_is_under_it_on_light_and_dark_screens_and_in_print(Chart chart) {
        Drawing drawing = Drawing.of(chart);
        for (Theme theme : Theme.values()) {
            Painting painting = new Painting(drawing, theme);
            for (Element text : drawing.all("text")) {
                if (!text.hasAttribute("transform")) {
                    assertThat(painting.contrast(text))
                            .as("%s of %s, %s", text.getTextContent(), chart.getClass(), theme)
                            .isGreaterThanOrEqualTo(READABLE);
                }
            }
        }
    }

    @ParameterizedTest(name = "chart {index}")
    @MethodSource("fewCharts")
    void no_upright_text_runs_into_another(Chart chart) {
        List<Element> texts = Drawing.of(chart).all("text").stream()
                .filter(text -> !text.hasAttribute("transform"))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            Box box = Drawing.box(texts.get(i));
            for (Element other : texts.subList(i + 1, texts.size())) {
                assertThat(overlap(box, Drawing.box(other)))
                        .as("%s and %s of %s", texts.get(i).getTextContent(), other.getTextContent(), chart.getClass())
                        .isLessThanOrEqualTo(TOUCH);
            }
        }
    }

    /** How deep two boxes run into each other, along the side where it is less. */
    private static double overlap(Box one, Box other) {
        double across = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return Math.min(across, down);
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        List<String> first = Samples.all(40).stream().map(Chart::svg).toList();
        List<String> second = Samples.all(40).stream().map(Chart::svg).toList();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void a_name_with_markup_is_a_name() {
        for (Chart chart : Samples.with(42, "<b>&\"")) {
            Drawing drawing = Drawing.of(chart);
            assertThat(chart.svg()).doesNotContain("<b>").contains("&lt;b&gt;&amp;&quot;");
            assertThat(drawing.root().getAttribute("aria-label")).isEqualTo("<b>&\"");
        }
    }

    @Test
    void chinese_text_is_marked_as_chinese_and_other_text_is_not() {
        for (Chart chart : Samples.all(5)) {
            for (Element text : Drawing.of(chart).all("text")) {
                assertThat(text.getAttribute("lang"))
                        .isEqualTo(TextWidth.isChinese(text.getTextContent()) ? "zh-Hans" : "");
            }
        }
    }

    @Test
    void uses_no_style_class_that_the_style_sheet_does_not_know() {
        List<String> structure = List.of(
                "row",
                "ranking",
                "strips",
                "coverage",
                "dots",
                "means",
                "slope",
                "icicle",
                "tiers",
                "shares",
                "share",
                "spread",
                "dominance",
                "variance",
                "weights",
                "hinges",
                "correlations",
                "scree",
                "dumbbells",
                "availability",
                "pagoda");
        for (Chart chart : Samples.all(5)) {
            for (Element element : Drawing.of(chart).all("*")) {
                for (String name : element.getAttribute("class").split(" ")) {
                    if (!name.isEmpty() && !structure.contains(name)) {
                        assertThat(ChartStyle.CSS).containsPattern("\\." + name + "[{.]");
                    }
                }
            }
        }
    }
}
