// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style sheet and the script of the page, with its fonts inside. */
public final class PageStyle {
    private PageStyle() {}

    /**
     * The style sheet; a page with an audit of its ranking or its framework, or with further readings, has some more
     * rules.
     */
    public static String css(Page page) {
        StringBuilder css = new StringBuilder();
        font(css, "Source Serif 4", "source-serif-4", 400);
        font(css, "Source Serif 4", "source-serif-4", 600);
        font(css, "Source Sans 3", "source-sans-3", 400);
        font(css, "Source Sans 3", "source-sans-3", 600);
        colours(css, ":root", Palette.of(Theme.LIGHT));
        css.append("@media screen and (prefers-color-scheme:dark){");
        colours(css, ":root", Palette.of(Theme.DARK));
        css.append("}\n@media print{");
        colours(css, ":root", Palette.of(Theme.PRINT));
        css.append("}\n");
        for (int hue = 0; hue < Palette.SHADES; hue++) {
            css.append(".strip .")
                    .append(Palette.dimension(hue))
                    .append("{--h:var(--h")
                    .append(hue + 1)
                    .append(")}");
        }
        css.append('\n');
        return css.append(text("report.css"))
                .append(page.audited().isPresent() ? text("audit.css") : "")
                .append(page.edition().coherence().isPresent() ? text("coherence.css") : "")
                .append(page.edition().readings().isPresent() ? text("readings.css") : "")
                .append(IndicatorTable.headings(page.language()))
                .append(ChartStyle.CSS)
                .append(Shades.css())
                .toString();
    }

    public static String script() {
        return text("report.js");
    }

    private static void colours(StringBuilder css, String selector, Palette palette) {
        css.append(selector).append("{--paper:").append(palette.paper());
        css.append(";--ink:").append(palette.ink()).append(";--soft:").append(palette.soft());
        css.append(";--faint:").append(palette.faint()).append(";--hair:").append(palette.hair());
        css.append(";--accent:").append(palette.accent());
        for (int hue = 0; hue < Palette.SHADES; hue++) {
            css.append(";--h")
                    .append(hue + 1)
                    .append(':')
                    .append(palette.areas().get(hue));
        }
        css.append('}');
    }

    private static void font(StringBuilder css, String family, String file, int weight) {
        byte[] bytes = bytes("fonts/" + file + "-latin-" + weight + "-normal.woff2");
        css.append("@font-face{font-family:\"")
                .append(family)
                .append("\";font-weight:")
                .append(weight);
        css.append(";font-style:normal;font-display:swap;src:url(data:font/woff2;base64,");
        css.append(Base64.getEncoder().encodeToString(bytes)).append(") format(\"woff2\")}\n");
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PageStyle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
