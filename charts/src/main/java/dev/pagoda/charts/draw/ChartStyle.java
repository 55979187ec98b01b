// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/**
 * The style sheet of all charts.
 *
 * <p>Everything is scoped to {@code svg.pagoda}. A page in a theme of its own choice sets {@code data-theme="light"} or
 * {@code "dark"} on its root element; without it the reader's system decides. In print the hues become greys.
 */
public final class ChartStyle {
    /** Size of names and scores, in pixels of the drawing. */
    public static final double BODY = 13;

    /** Size of axis labels, legends and second names. */
    public static final double SMALL = 12;

    /** Size of labels in dense drawings. */
    public static final double TINY = 11;

    /** The style sheet for a page on screen, light or dark, and in print. */
    public static final String CSS = responsive();

    private static final String FONTS =
            "\"Source Sans 3\",\"Noto Sans SC\",\"Noto Sans CJK SC\",\"PingFang SC\",\"Microsoft"
                    + " YaHei\",system-ui,sans-serif";

    private ChartStyle() {}

    /** The style sheet of one theme with plain colours, for renderers that know no variables and no media queries. */
    public static String of(Theme theme) {
        Palette palette = Palette.of(theme);
        StringBuilder css = new StringBuilder();
        marks(css);
        colours(css, palette, false);
        if (theme == Theme.PRINT) {
            css.append(printedMarks());
        }
        return css.toString();
    }

    private static String responsive() {
        StringBuilder css = new StringBuilder();
        variables(css, "svg.pagoda", Palette.of(Theme.LIGHT));
        css.append("@media screen and (prefers-color-scheme:dark){");
        variables(css, ":root:not([data-theme=light]) svg.pagoda", Palette.of(Theme.DARK));
        css.append("}\n@media screen{");
        variables(css, ":root[data-theme=dark] svg.pagoda", Palette.of(Theme.DARK));
        css.append("}\n");
        marks(css);
        colours(css, Palette.of(Theme.LIGHT), true);
        css.append("@media print{");
        variables(css, "svg.pagoda", Palette.of(Theme.PRINT));
        css.append(printedMarks()).append("svg.pagoda{break-inside:avoid}}\n");
        css.append(".pagoda-narrow{display:none}\n")
                .append("@media screen and"
                        + " (max-width:640px){.pagoda-wide{display:none}.pagoda-narrow{display:block}}\n");
        return css.toString();
    }

    private static void marks(StringBuilder css) {
        rule(css, "", "display:block;max-width:100%;height:auto");
        rule(css, "text", "font:400 13px/1 " + FONTS + ";font-variant-numeric:tabular-nums;letter-spacing:0");
        rule(css, "text.small", "font-size:12px");
        rule(css, "text.tiny", "font-size:11px");
        rule(css, "text.m", "font-weight:500");
        rule(css, "text.b", "font-weight:600");
        rule(css, "line", "fill:none;stroke-width:1");
        rule(css, "line.heavy", "stroke-width:2");
        rule(css, "line.medium", "stroke-width:1.5");
        rule(css, "line.whisker", "stroke-width:2;opacity:.55");
        rule(css, "line.thick", "stroke-width:4;opacity:.45");
        rule(css, "line.path", "stroke-width:1.2;opacity:.5");
        rule(css, "line.unit", "stroke-width:1.3;opacity:.28");
        rule(css, ".seg", "stroke-width:.6");
        rule(css, ".dot", "stroke-width:1.5");
        rule(css, ".hollow", "stroke-width:1.2");
        rule(css, ".frame", "stroke-width:1.6");
        rule(css, ".hull", "stroke-width:26;stroke-linejoin:round;opacity:.15");
        rule(css, ".hull.slim", "stroke-width:16");
        rule(css, ".tint", "fill-opacity:.22");
        rule(css, ".tint.pale", "fill-opacity:.11");
        rule(css, ".halo", "stroke-width:3;stroke-linejoin:round;paint-order:stroke");
    }

    /** Marks that tell apart by form what colour no longer does. */
    private static String printedMarks() {
        StringBuilder css = new StringBuilder();
        rule(css, ".seg", "stroke-width:1");
        rule(css, "line.accent", "stroke-width:2");
        return css.toString();
    }

    private static void colours(StringBuilder css, Palette palette, boolean variables) {
        inked(css, "ink", variables ? "var(--ink)" : palette.ink());
        inked(css, "soft", variables ? "var(--soft)" : palette.soft());
        inked(css, "faint", variables ? "var(--faint)" : palette.faint());
        inked(css, "hair", variables ? "var(--hair)" : palette.hair());
        inked(css, "accent", variables ? "var(--accent)" : palette.accent());
        String paper = variables ? "var(--paper)" : palette.paper();
        inked(css, "paper", paper);
        rule(css, "text:not([class])", "fill:" + (variables ? "var(--ink)" : palette.ink()));
        for (int i = 0; i < Palette.SHADES; i++) {
            String number = Integer.toString(i + 1);
            String area = variables ? "var(--d" + number + ")" : palette.areas().get(i);
            String line = variables ? "var(--l" + number + ")" : palette.lines().get(i);
            rule(css, ".d" + number, "fill:" + area);
            rule(css, "line.d" + number, "stroke:" + line);
            rule(css, ".hollow.d" + number, "fill:none;stroke:" + line);
            rule(css, ".on" + number, "fill:" + (variables ? "var(--o" + number + ")" : palette.on(i)));
        }
        rule(css, ".hollow.soft", "fill:none;stroke:" + (variables ? "var(--soft)" : palette.soft()));
        rule(css, ".hull.soft", "stroke:" + (variables ? "var(--soft)" : palette.soft()));
        rule(css, ".frame", "fill:none;stroke:" + (variables ? "var(--ink)" : palette.ink()));
        rule(css, ".seg", "stroke:" + paper);
        rule(css, ".dot", "stroke:" + paper);
        rule(css, ".halo", "stroke:" + paper);
    }

    private static void inked(StringBuilder css, String name, String colour) {
        rule(css, "." + name, "fill:" + colour);
        rule(css, "line." + name, "stroke:" + colour);
    }

    private static void variables(StringBuilder css, String selector, Palette palette) {
        css.append(selector).append('{');
        variable(css, "paper", palette.paper());
        variable(css, "ink", palette.ink());
        variable(css, "soft", palette.soft());
        variable(css, "faint", palette.faint());
        variable(css, "hair", palette.hair());
        variable(css, "accent", palette.accent());
        for (int i = 0; i < Palette.SHADES; i++) {
            variable(css, "d" + (i + 1), palette.areas().get(i));
            variable(css, "l" + (i + 1), palette.lines().get(i));
            variable(css, "o" + (i + 1), palette.on(i));
        }
        css.append("}\n");
    }

    private static void variable(StringBuilder css, String name, String colour) {
        css.append("--").append(name).append(':').append(colour).append(';');
    }

    private static void rule(StringBuilder css, String selector, String declarations) {
        css.append(selector.isEmpty() ? "svg.pagoda" : "svg.pagoda " + selector)
                .append('{')
                .append(declarations)
                .append("}\n");
    }
}
